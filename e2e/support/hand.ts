// How a person works a page: with the mouse, or with the keyboard alone.
import type { Locator, Page } from "@playwright/test";
import { tabTo } from "./tab-to";

export type Hand = Readonly<{
  /** Follows a link, presses a button, checks or unchecks a box. */
  press: (target: Locator) => Promise<void>;
  /** Puts a text into a field in place of what is there. */
  type: (field: Locator, text: string) => Promise<void>;
}>;

export const mouse: Hand = {
  press: (target) => target.click(),
  type: (field, text) => field.fill(text),
};

/** Every stop on the way must show that it has the focus. */
export function keyboardOf(page: Page): Hand {
  return {
    press: async (target) => {
      await tabTo(page, target);
      const isBox = (await target.getAttribute("type")) === "checkbox";
      await page.keyboard.press(isBox ? "Space" : "Enter");
    },
    type: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(text);
    },
  };
}
