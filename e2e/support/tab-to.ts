import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

const MOST_STOPS = 150;

/** Goes on with Tab until something has the focus; everything on the way must show that it has it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    expect(await page.evaluate(unseenFocus)).toBeNull();
  }
  throw new Error(`Tab did not lead to ${target}.`);
}

/** Runs in the page. What has the focus without showing it; null when all is well. */
function unseenFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  // A control that is drawn by its label shows the focus there.
  for (const part of [focused, focused.closest("label")]) {
    const style = part && getComputedStyle(part);
    if (style && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2) return null;
  }
  return focused.outerHTML.slice(0, 200);
}
