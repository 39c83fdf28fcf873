// What becomes of a tick when the network or the session fails.
import type { Page } from "@playwright/test";
import { titleOf } from "./support/curriculum";
import { countEvents, signOutInBrowser } from "./support/people";
import { expect, test } from "./support/test";
import { whenLive } from "./support/when-live";

const SKILL = "command-line";
const EVENTS = "**/api/v1/me/events";

const row = (page: Page) => page.locator(`li[data-skill="${SKILL}"]`);
const markDone = (page: Page) => page.getByRole("button", { name: `Mark ${titleOf(SKILL)} done` });

test.beforeEach(async ({ learner: _, expectMessage }) => expectMessage(/Failed to load resource/));

test("an answer that was lost is asked for again: one event", async ({ page }) => {
  let lost = 0;
  await page.route(EVENTS, async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await page.goto("/skills");
  await whenLive(page);
  await markDone(page).click();
  await expect(row(page).getByRole("button", { name: "undo" })).toBeVisible();
  await expect(row(page)).toHaveAttribute("data-state", "done");
  expect(lost).toBe(1);
  expect(await countEvents(page.request)).toBe(1);
});

test("the server away: the rung goes back, the page says so, and trying again works", async ({ page }) => {
  await page.route(EVENTS, (route) => route.abort());
  await page.goto("/skills");
  await whenLive(page);
  await markDone(page).click();
  await expect(page.getByRole("status")).toContainText("Nothing was saved.");
  await expect(row(page)).toHaveAttribute("data-state", "not-started");
  expect(await countEvents(page.request)).toBe(0);
  await page.unroute(EVENTS);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(row(page).getByRole("button", { name: "undo" })).toBeVisible();
  await expect(row(page)).toHaveAttribute("data-state", "done");
  await expect(page.getByRole("status").filter({ hasText: "Nothing was saved" })).toHaveCount(0);
  expect(await countEvents(page.request)).toBe(1);
});

test("every answer lost: trying again by hand is still the same event", async ({ page }) => {
  await page.route(EVENTS, async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.goto("/skills");
  await whenLive(page);
  await markDone(page).click();
  await expect(page.getByRole("status")).toContainText("did not answer");
  await page.unroute(EVENTS);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(row(page)).toHaveAttribute("data-state", "done");
  await expect(row(page).getByRole("button", { name: "undo" })).toBeVisible();
  expect(await countEvents(page.request)).toBe(1);
});

test("a criterion's box goes back when nothing was saved", async ({ page }) => {
  await page.route(EVENTS, (route) => route.abort());
  await page.goto(`/skills/${SKILL}`);
  await whenLive(page);
  const box = page.getByRole("checkbox").first();
  await box.check();
  await expect(page.locator(".live-notice")).toContainText("Nothing was saved.");
  await expect(box).not.toBeChecked();
});

test("signed out elsewhere: nothing is saved, and the page leads to sign-in and back", async ({ page, context }) => {
  await page.goto("/skills");
  await whenLive(page);
  const other = await context.newPage();
  await other.goto("/today");
  await signOutInBrowser(other);
  await other.waitForURL("/");
  await markDone(page).click();
  await expect(page.getByRole("status")).toContainText("nothing was saved");
  await expect(row(page)).toHaveAttribute("data-state", "not-started");
  await page.getByRole("status").getByRole("link", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/sign-in?then=%2Fskills");
});
