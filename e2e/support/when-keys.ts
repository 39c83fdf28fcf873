import type { Page } from "@playwright/test";

/** Waits until the page listens to keys. */
export async function whenKeys(page: Page): Promise<void> {
  await page.waitForFunction(() => document.body.hasAttribute("data-keys"));
}
