// Single keys: the whole of DESIGN's table on the pages that have it, off in fields, off when they are switched off.
import type { Page } from "@playwright/test";
import { skillOf, titleOf } from "./support/curriculum";
import { expectAccessible } from "./support/expect-accessible";
import { countEvents, record } from "./support/people";
import { expect, test } from "./support/test";
import { whenKeys } from "./support/when-keys";

test.describe.configure({ timeout: 90_000 });

const row = (page: Page, id: string) => page.locator(`li[data-skill="${id}"]`);
const stateOf = (page: Page, id: string) => expect(row(page, id));
const notice = (page: Page) => page.locator(".live-notice");
const bar = (page: Page) => page.getByRole("group", { name: "Act on selected skills" });
const FIRST = ["asking-and-answering", "problem-solving", "command-line", "programming-basics"] as const;

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await whenKeys(page);
}

test("move, set, select a range, act on it at once, and undo one after the other", async ({ page, learner: _ }) => {
  await goTo(page, "/today");
  await press(page, "g", "s");
  await page.waitForURL("/skills");
  await whenKeys(page);

  await press(page, "j", "j", "k");
  await expect(row(page, FIRST[0]).getByRole("link", { name: titleOf(FIRST[0]) })).toBeFocused();
  await press(page, "d");
  await stateOf(page, FIRST[0]).toHaveAttribute("data-state", "done");
  // Done is done: the same key again changes nothing.
  await expect(row(page, FIRST[0]).getByRole("button", { name: "undo" })).toBeVisible();
  await press(page, "d");
  await press(page, "j", "s");
  await stateOf(page, FIRST[1]).toHaveAttribute("data-state", "skipped");

  await press(page, "j", "x", "j", "Shift+X");
  await expect(bar(page)).toContainText("2 selected");
  await expect(row(page, FIRST[3]).getByRole("checkbox")).toBeChecked();
  await press(page, "l");
  for (const id of FIRST.slice(2)) await stateOf(page, id).toHaveAttribute("data-state", "learning");
  await expect(notice(page)).toContainText("2 skills marked as learning.");
  await expect(page.locator(".sel:checked")).toHaveCount(0);
  expect(await countEvents(page.request)).toBe(4);

  // The batch at once, then what came before it; never what was undone.
  await press(page, "u");
  for (const id of FIRST.slice(2)) await stateOf(page, id).toHaveAttribute("data-state", "not-started");
  await press(page, "u");
  await expect(notice(page)).toContainText(`Undone: Skipped: ${titleOf(FIRST[1])}.`);
  await stateOf(page, FIRST[1]).toHaveAttribute("data-state", "not-started");
  await notice(page).getByRole("button", { name: "Redo" }).click();
  await stateOf(page, FIRST[1]).toHaveAttribute("data-state", "skipped");
  await press(page, "u");
  await stateOf(page, FIRST[1]).toHaveAttribute("data-state", "not-started");
  await expect(notice(page)).toContainText("Undone");
  await press(page, "u");
  await stateOf(page, FIRST[0]).toHaveAttribute("data-state", "not-started");
  await press(page, "u");
  await expect(notice(page)).toContainText("There is nothing to undo.");

  // A milestone opens in place, with boxes while several are selected; Esc takes the selection, then the boxes.
  await press(page, "]", "o");
  await expect(row(page, "http-basics").getByRole("checkbox")).toBeVisible();
  await press(page, "j", "x", "Escape");
  await expect(page.locator(".sel:checked")).toHaveCount(0);
  await press(page, "Escape");
  await expect(page.locator(".sel")).toHaveCount(0);
  await press(page, "o");
  await expect(page.locator("#panel-http-basics")).toBeVisible();
  // The notice covers what can be scrolled out from under it, which axe takes for small targets.
  await expectAccessible(page, { without: ["target-size"] });
});

test("a range with the pointer, all of a milestone, and the same bar", async ({ page, learner: _ }) => {
  await goTo(page, "/skills");
  const milestone = page.locator("#first-program");
  await milestone.getByRole("link", { name: /^Select all/ }).click();
  await expect(milestone.locator(".sel:checked")).toHaveCount(9);
  await expect(bar(page)).toContainText("9 selected");
  await bar(page).getByRole("link", { name: "Clear" }).click();
  await expect(page.locator(".sel")).toHaveCount(0);

  await page.getByRole("link", { name: "Select several" }).click();
  await page.waitForURL(/select=1/);
  await whenKeys(page);
  const box = (id: string) => row(page, id).getByRole("checkbox");
  await box(FIRST[0]).click();
  await box(FIRST[3]).click({ modifiers: ["Shift"] });
  await expect(bar(page)).toContainText("4 selected");
  await bar(page).getByRole("button", { name: "Mark done" }).click();
  await expect(notice(page)).toContainText("4 skills marked done.");
  await notice(page).getByRole("button", { name: "Undo" }).click();
  for (const id of FIRST) await stateOf(page, id).toHaveAttribute("data-state", "not-started");
});

test("a skill, a milestone, today and the history have their keys", async ({ page, learner: _ }) => {
  const skill = skillOf("debugging");
  await goTo(page, "/skills/debugging");
  await press(page, "2");
  await expect(page.getByText(`1 of ${skill.criteria.length} shown`)).toBeVisible();
  await press(page, "t");
  await expect(page.getByLabel("Time spent")).toBeFocused();
  // In a field every key is what is typed.
  await page.keyboard.type("d2u");
  await expect(page.getByLabel("Time spent")).toHaveValue("d2u");
  await expect(page.getByRole("main")).not.toHaveAttribute("data-state", "done");
  await page.getByRole("heading", { level: 1 }).click();
  await press(page, "Control+d", "d");
  await expect(page.getByRole("main")).toHaveAttribute("data-state", "done");
  await press(page, "]");
  await page.waitForURL(/\/skills\/(?!debugging)/);

  await goTo(page, "/milestones/first-site");
  await press(page, "[");
  await page.waitForURL("/milestones/first-program");
  await whenKeys(page);
  await press(page, "e");
  await expect(page.getByLabel("Link to it")).toBeFocused();

  await record(page.request, "goal:mid:6");
  await goTo(page, "/history");
  await press(page, "u");
  await expect(notice(page)).toContainText("Undone: Goal: Mid-level, 6 h a week.");
  await expect(page.locator("[data-undone]").first()).toContainText("Goal: Mid-level");

  await goTo(page, "/today");
  const title = (await page.locator("#next-skill a").textContent()) ?? "";
  await press(page, "Enter");
  await page.waitForURL(/\/skills\//);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
});

test("all keys under ?, and none when they are switched off", async ({ page, learner: _, newBrowser }) => {
  await goTo(page, "/skills");
  await press(page, "?");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await expect(dialog).toContainText("Select all from the last one to here");
  await expectAccessible(page);
  // While the list stands over it, the page listens to nothing.
  await press(page, "j", "d");
  await press(page, "Escape");
  await expect(dialog).toHaveCount(0);
  expect(await countEvents(page.request)).toBe(0);

  await page.goto("/settings#keys");
  await page.getByRole("group", { name: "Single keys" }).getByRole("radio", { name: /^Off/ }).check();
  await page.getByRole("button", { name: "Save keys" }).click();
  await expect(page.getByText("This holds on every page from now on.")).toBeVisible();
  await page.goto("/skills");
  await page.waitForLoadState("networkidle");
  await press(page, "?", "g", "t");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator("body")).not.toHaveAttribute("data-keys");
  await expect(page).toHaveURL("/skills");

  const visitor = await newBrowser();
  await goTo(visitor, "/keys");
  await visitor.getByRole("button", { name: "Switch them off" }).click();
  await expect(visitor.getByText("They are off in this browser.")).toBeVisible();
  await expect(visitor.locator("body")).not.toHaveAttribute("data-keys");
});

test("a visitor's ticks, by key, are undone by key", async ({ page }) => {
  await goTo(page, "/skills?open=first-program");
  await press(page, "j", "d", "j", "l");
  await stateOf(page, FIRST[1]).toHaveAttribute("data-state", "learning");
  await expect(notice(page)).toContainText("Kept in this browser.");
  await press(page, "u");
  await stateOf(page, FIRST[1]).toHaveAttribute("data-state", "not-started");
  await expect(notice(page)).toContainText("Undone");
  await press(page, "u");
  await stateOf(page, FIRST[0]).toHaveAttribute("data-state", "not-started");
  await press(page, "u");
  await expect(notice(page)).toContainText("There is nothing to undo.");
});
