import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const NARROWEST = { width: 320, height: 640 };

/** Holds a page, as it stands, against axe: light and dark, on a desktop and on a phone; and against a narrow screen. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const viewport of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
      );
      expect(found, `${page.url()} ${colorScheme} ${viewport.width}`).toEqual([]);
    }
  }
  await expectNoSideways(page);
  await page.setViewportSize(DESKTOP);
}

/** On the narrowest screen that counts (WCAG 1.4.10) nothing has to be moved sideways. */
async function expectNoSideways(page: Page): Promise<void> {
  await page.setViewportSize(NARROWEST);
  const tooWide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (part) => part.getBoundingClientRect().right > width + 1,
    );
    return wide.slice(0, 5).map((part) => part.outerHTML.slice(0, 120));
  });
  expect(tooWide, `${page.url()} is wider than ${NARROWEST.width}`).toEqual([]);
}

/** One headline, a title and a description: what a search engine and a screen reader begin with. */
export async function expectHead(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(/\S/);
  await expect(page.locator("meta[name=description]")).toHaveAttribute("content", /\S/);
}
