import type { Page } from "@playwright/test";
import { skillOf, titleOf } from "./support/curriculum";
import { countEvents, record } from "./support/people";
import { expect, test } from "./support/test";
import { whenLive } from "./support/when-live";

const SKILL = "command-line";
const OTHERS = ["problem-solving", "debugging", "data-formats"];

const row = (page: Page, id = SKILL) => page.locator(`li[data-skill="${id}"]`);
const markDone = (page: Page, id = SKILL) => page.getByRole("button", { name: `Mark ${titleOf(id)} done` });
const reopen = (page: Page, id = SKILL) => page.getByRole("button", { name: `Reopen ${titleOf(id)}` });

test.beforeEach(async ({ learner: _ }) => {});

test("one click on the rung marks done, another reopens", async ({ page }) => {
  await page.goto("/skills");
  await whenLive(page);
  await markDone(page).click();
  await expect(row(page)).toHaveAttribute("data-state", "done");
  await reopen(page).click();
  await expect(row(page)).toHaveAttribute("data-state", "not-started");
  await expect(markDone(page)).toBeVisible();
  await expect.poll(() => countEvents(page.request)).toBe(2);
  await page.reload();
  await expect(row(page)).toHaveAttribute("data-state", "not-started");
});

test("what was just ticked can be undone in its row", async ({ page }) => {
  await page.goto("/skills");
  await whenLive(page);
  await markDone(page).click();
  await row(page).getByRole("button", { name: "undo" }).click();
  await expect(row(page)).toHaveAttribute("data-state", "not-started");
  await page.reload();
  await expect(row(page)).toHaveAttribute("data-state", "not-started");
  expect(await countEvents(page.request)).toBe(2);
});

test("the panel of a row has the other states, and follows them", async ({ page }) => {
  await page.goto("/skills");
  await whenLive(page);
  await row(page)
    .getByRole("link", { name: titleOf(SKILL) })
    .click();
  const panel = page.locator(`#panel-${SKILL}`);
  for (const [button, state] of [
    ["Start learning", "learning"],
    ["Skip", "skipped"],
    ["Reopen", "not-started"],
    ["Mark as done", "done"],
  ] as const) {
    await panel.getByRole("button", { name: button, exact: true }).click();
    await expect(row(page)).toHaveAttribute("data-state", state);
    await expect(panel.getByRole("button", { name: button, exact: true })).toHaveCount(0);
  }
  await page.reload();
  await expect(row(page)).toHaveAttribute("data-state", "done");
});

test("several at once, and all of it taken back at once", async ({ page }) => {
  await page.goto("/skills");
  await whenLive(page);
  await page.getByRole("link", { name: "Select several" }).click();
  for (const id of OTHERS) await page.getByRole("checkbox", { name: `Select ${titleOf(id)}` }).check();
  await page.getByRole("group", { name: "Act on selected skills" }).getByRole("button", { name: "Skip" }).click();
  for (const id of OTHERS) await expect(row(page, id)).toHaveAttribute("data-state", "skipped");
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  for (const id of OTHERS) await expect(row(page, id)).toHaveAttribute("data-state", "not-started");
  await page.reload();
  for (const id of OTHERS) await expect(row(page, id)).toHaveAttribute("data-state", "not-started");
});

test("a choice: pick a member, do it, reopen it, skip the choice, reopen the choice", async ({ page }) => {
  const group = page.locator('[data-group="backend-language"]');
  await page.goto("/skills?open=first-site");
  await whenLive(page);
  await group.getByRole("link", { name: /^Choose/ }).click();
  await group.getByRole("radio", { name: /^Python/ }).check();
  await group.getByRole("button", { name: "Save choice" }).click();
  await markDone(page, "lang-python").click();
  await expect(group).toHaveAttribute("data-look", "done");
  await reopen(page, "lang-python").click();
  await expect(group).not.toHaveAttribute("data-look", "done");
  await group.getByRole("button", { name: "Skip this choice" }).click();
  await expect(group).toHaveAttribute("data-look", "skipped");
  await group.locator("> .rung-button").click();
  await expect(group).not.toHaveAttribute("data-look", "skipped");
  await expect(group.getByRole("button", { name: "Skip this choice" })).toBeVisible();
  await page.reload();
  await expect(markDone(page, "lang-python")).toBeVisible();
});

test("criteria one by one, then the offer to mark the skill done", async ({ page }) => {
  await page.goto(`/skills/${SKILL}`);
  await whenLive(page);
  const { criteria } = skillOf(SKILL);
  const offer = page.locator("[data-part=offer-done]");
  for (const [index, { text }] of criteria.entries()) {
    await expect(offer).toBeHidden();
    await page.getByRole("checkbox", { name: text.slice(1) }).check();
    await expect(page.getByText(`${index + 1} of ${criteria.length} shown`)).toBeVisible();
  }
  await offer.getByRole("button", { name: "Mark as done" }).click();
  await expect(page.getByRole("main")).toHaveAttribute("data-state", "done");
  await expect(offer).toBeHidden();
  await page.reload();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(criteria.length);
});

test("a locked skill can be checked off all the same", async ({ page }) => {
  await page.goto("/skills/indexes");
  await whenLive(page);
  await expect(page.getByRole("main")).toHaveAttribute("data-ready", "false");
  await expect(page.getByText("still missing")).toBeVisible();
  await page.getByRole("button", { name: "Mark as done" }).click();
  // With the day, which is the server's word.
  await expect(page.locator(".state-set .sr-state")).toContainText(/^Done \d/);
  await page.reload();
  await expect(page.getByRole("main")).toHaveAttribute("data-state", "done");
  await expect(page.getByRole("main")).toHaveAttribute("data-ready", "false");
});

test("a double click is one event", async ({ page }) => {
  await page.goto("/skills");
  await whenLive(page);
  await markDone(page).dblclick();
  await expect(row(page).getByRole("button", { name: "undo" })).toBeVisible();
  await expect(row(page)).toHaveAttribute("data-state", "done");
  expect(await countEvents(page.request)).toBe(1);
});

test("another tab shows the truth when it comes back into view", async ({ page, context }) => {
  await page.goto("/skills");
  await whenLive(page);
  const other = await context.newPage();
  await other.goto("/today");
  await record(page.request, `done:${SKILL}`, "learning:debugging");
  await expect(row(page)).toHaveAttribute("data-state", "not-started");
  // A browser without a screen never hides a tab, so its word for it is given by hand.
  for (const tab of [page, other]) await tab.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(row(page)).toHaveAttribute("data-state", "done");
  await expect(reopen(page)).toBeVisible();
  await expect(other.getByRole("region", { name: "In your hands" })).toContainText(titleOf("debugging"));
});

test("a tick is kept when the page is left at once", async ({ page }) => {
  await page.goto("/skills");
  await whenLive(page);
  await markDone(page).evaluate((button: HTMLButtonElement) => {
    button.click();
    location.assign("/history");
  });
  await page.waitForURL("/history");
  await expect.poll(() => countEvents(page.request)).toBe(1);
});
