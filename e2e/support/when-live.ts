import type { Page } from "@playwright/test";

/**
 * Waits until the page answers ticks by itself. Before that its forms post and reload, which other tests are about:
 * a test of the scripts must not pass by it.
 */
export async function whenLive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const notice = document.querySelector(".live-notice");
    return notice !== null && Object.keys(notice).some((key) => key.startsWith("__reactProps"));
  });
}
