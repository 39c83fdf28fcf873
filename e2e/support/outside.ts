import type { Page } from "@playwright/test";

/**
 * Follows the app's links to resources as far as its own answer, and shows an empty page in place of what is outside,
 * so that nothing leaves the machine.
 *
 * @returns where the browser would have gone, in order
 */
export async function stayInside(page: Page): Promise<readonly string[]> {
  const targets: string[] = [];
  await page.route("**/resources/**", async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    targets.push(answer.headers().location ?? "");
    await route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Outside</title>" });
  });
  return targets;
}
