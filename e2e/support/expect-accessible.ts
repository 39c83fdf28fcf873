import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { expect } from "./test";

// axe itself, put into a page once: its wrapper opens a second page for each run, which takes three times as long.
const { resolve } = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
const AXE = readFileSync(resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// All that can differ between light and dark.
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const NARROWEST = { width: 320, height: 640 };

type Findings = { violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] };

/**
 * Holds a page, as it stands, against axe: light and dark, on a desktop and on a phone; and against a narrow screen.
 *
 * @param without rules that can't be asked here
 */
export async function expectAccessible(page: Page, { without = [] as readonly string[] } = {}): Promise<void> {
  await page.evaluate(AXE);
  for (const viewport of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const asked = colorScheme === "light" ? { type: "tag", values: TAGS } : { type: "rule", values: RULES_OF_COLOUR };
      expect(await violationsOf(page, asked, without), `${page.url()} ${colorScheme} ${viewport.width}`).toEqual([]);
    }
  }
  await expectNoSideways(page);
  await page.setViewportSize(DESKTOP);
}

async function violationsOf(page: Page, runOnly: object, without: readonly string[]): Promise<string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations } = await page.evaluate(
    (options) => {
      const { axe } = window as unknown as { axe: { run: (options: object) => Promise<Findings> } };
      return axe.run(options);
    },
    { runOnly, rules, resultTypes: ["violations"] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
  );
}

/** On the narrowest screen that counts (WCAG 1.4.10), and with text of twice the size (1.4.4), nothing is cut off. */
async function expectNoSideways(page: Page): Promise<void> {
  await page.setViewportSize(NARROWEST);
  await expectFits(page, "at 320 px");
  await page.setViewportSize(DESKTOP);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  await expectFits(page, "with text of twice the size");
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
}

async function expectFits(page: Page, how: string): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (part) => part.getBoundingClientRect().right > width + 1,
    );
    return wide.slice(0, 5).map((part) => part.outerHTML.slice(0, 120));
  });
  expect(tooWide, `${page.url()} is too wide ${how}`).toEqual([]);
}

/** One headline, a title and a description: what a search engine and a screen reader begin with. */
export async function expectHead(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(/\S/);
  await expect(page.locator("meta[name=description]")).toHaveAttribute("content", /\S/);
}
