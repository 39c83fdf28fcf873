// The map: chosen by link, list, pointer and keys; legible; on a phone within its own region.
import type { Page } from "@playwright/test";
import { backEndPath } from "@/lib/curriculum/back-end";
import { titleOf } from "./support/curriculum";
import { expectAccessible } from "./support/expect-accessible";
import { record } from "./support/people";
import { tabTo } from "./support/tab-to";
import { expect, test } from "./support/test";
import { whenLive } from "./support/when-live";

const SKILL = "http-basics";
const NEEDED = "how-the-web-works";
const cell = (page: Page, id: string) => page.locator(`.map li[id="${id}"]`);
const link = (page: Page, id: string) => cell(page, id).getByRole("link");
const lines = (page: Page, id: string) => cell(page, id).locator(".map-lines");
const panel = (page: Page) => page.getByRole("region", { name: "Chosen skill" });

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a visitor points, chooses by link and by list, and shares the address", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("navigation", { name: "Main", exact: true }).getByRole("link", { name: "Map" }).click();
    await expect(page).toHaveURL("/map");
    await expect(lines(page, SKILL)).toBeHidden();
    await link(page, SKILL).hover();
    await expect(lines(page, SKILL)).toBeVisible();
    await link(page, SKILL).click();
    await expect(page).toHaveURL(`/map?focus=${SKILL}#${SKILL}`);
    await expect(lines(page, SKILL)).toBeVisible();
    await expect(panel(page).getByRole("heading", { name: titleOf(SKILL) })).toBeVisible();
    await panel(page)
      .getByRole("link", { name: titleOf(NEEDED) })
      .click();
    await expect(link(page, NEEDED)).toHaveAttribute("aria-current", "true");
    await panel(page).getByRole("link", { name: "Clear" }).click();
    await expect(page).toHaveURL("/map");
    await expect(panel(page)).toBeHidden();
    await page.getByLabel("Show lines for").selectOption("web-framework");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(panel(page)).toContainText("One of these is enough");
  });
});

test("a member of a choice is its cell, and an unknown skill none", async ({ page }) => {
  await page.goto("/map?focus=lang-python");
  await expect(link(page, "backend-language")).toHaveAttribute("aria-current", "true");
  await page.goto("/map?focus=nothing&focus=%00");
  await expect(panel(page)).toBeHidden();
});

test("a learner moves with arrows, keeps lines with Enter, clears with Escape and opens with o", async ({
  page,
  learner: _,
}) => {
  await record(page.request, "done:command-line", "learning:how-the-web-works", "skip:data-formats");
  await page.goto("/map");
  await whenLive(page);
  await expect(cell(page, "command-line")).toHaveAttribute("data-look", "done");
  await expect(link(page, "command-line")).toHaveAccessibleName(/^The command line Done/);
  await expect(cell(page, "how-the-web-works")).toHaveAttribute("data-look", "learning");
  await expect(cell(page, "data-formats")).toHaveAttribute("data-look", "skipped");
  await tabTo(page, link(page, "command-line"));
  await expect(lines(page, "command-line")).toBeVisible();
  for (const id of ["how-the-web-works", "data-formats", SKILL]) {
    await page.keyboard.press("ArrowDown");
    await expect(link(page, id)).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { name: titleOf(SKILL) })).toBeVisible();
  await expect(page).toHaveURL(`/map?focus=${SKILL}#${SKILL}`);
  await expect(page.getByRole("status").filter({ hasText: `${titleOf(SKILL)} needs 2` })).toBeAttached();
  await expect(link(page, SKILL)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveAttribute("href", /focus=/);
  await expect(link(page, SKILL)).not.toBeFocused();
  await expect(lines(page, SKILL)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveURL("/map");
  await page.keyboard.press("ArrowLeft");
  const here = await page.locator(":focus").getAttribute("href");
  await page.keyboard.press("o");
  await expect(page).toHaveURL(`/skills/${/focus=([^#]+)/.exec(here ?? "")?.[1]}`);
});

test("every label is whole, in a target of 24 px at least, and its rows stand where the lines end", async ({
  page,
}) => {
  await page.goto("/map");
  await page.evaluate(() => document.fonts.ready);
  const wrong = await page.evaluate(() => {
    const cells = [...document.querySelectorAll<HTMLElement>(".map li[data-look]")];
    const bad = cells.filter((shown) => {
      const target = shown.querySelector("a");
      if (!target) return true;
      const words = document.createRange();
      words.selectNodeContents(target);
      words.setEndBefore(target.querySelector(".vh") ?? target);
      const [row, text, box] = [shown, words, target].map((part) => part.getBoundingClientRect());
      if (!row || !text || !box) return true;
      return (
        text.height > row.height || text.right > box.right || box.height < 24 || shown.scrollHeight > row.height + 1
      );
    });
    return { bad: bad.map(({ id }) => id), count: cells.length };
  });
  expect(wrong.bad).toEqual([]);
  expect(wrong.count).toBeGreaterThan(200);
  // The server knows the heights: the map is as high as it says.
  const map = page.locator(".map");
  const height = Number(/--h:(\d+)/.exec((await map.getAttribute("style")) ?? "")?.[1]);
  const box = await map.boundingBox();
  expect(Math.abs((box?.height ?? 0) - 60 - height)).toBeLessThan(2);
});

test("what a visitor ticked shows on the map", async ({ page }) => {
  await page.goto("/skills/command-line");
  await whenLive(page);
  await page.getByRole("button", { name: "Mark as done" }).first().click();
  await page.goto("/map");
  await expect(cell(page, "command-line")).toHaveAttribute("data-look", "done");
  await expect(page.locator('[data-area="foundations"]')).toContainText(/^Foundations1 of/);
});

test("on a phone it scrolls in its region, with areas and stages in sight", async ({ newBrowser }) => {
  const page = await newBrowser({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const last = backEndPath.skills.findLast(({ area, stage }) => area === "operations" && stage === "senior")?.id ?? "";
  await page.goto(`/map?focus=${last}#${last}`);
  await expect(link(page, last)).toBeInViewport();
  const region = page.getByRole("region", { name: /^Map/ });
  expect(await region.evaluate((map) => map.scrollLeft)).toBeGreaterThan(300);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect(page.getByRole("heading", { name: "Senior", exact: true })).toBeInViewport();
  await expect(page.locator('[data-area="operations"] a')).toBeInViewport();
  await region.focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => region.evaluate((map) => map.scrollLeft)).toBeLessThan(800);
});

test("axe finds nothing on the map with something chosen", async ({ page, learner: _ }) => {
  await record(page.request, "done:command-line", "learning:how-the-web-works");
  await page.goto(`/map?focus=${SKILL}`);
  // The text on what is chosen lies over cells that can be scrolled out from under it.
  await expectAccessible(page, { without: ["target-size"] });
});
