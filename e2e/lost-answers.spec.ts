// What becomes of a tick when the network or the session fails.
import type { Page } from "@playwright/test";
import { titleOf } from "./support/curriculum";
import { countEvents } from "./support/people";
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

test("the server away: the tick waits, the page says so, and it goes out by itself", async ({ page }) => {
  await page.route(EVENTS, (route) => route.abort());
  await page.goto("/skills");
  await whenLive(page);
  await markDone(page).click();
  await expect(page.getByRole("status")).toContainText("Not saved yet: 1 change waits in this browser.");
  await expect(row(page).locator(".sr-state")).toContainText("Done, waiting");
  expect(await countEvents(page.request)).toBe(0);
  await page.unroute(EVENTS);
  await expect(page.getByRole("status")).toContainText("1 change that waited is saved.", { timeout: 20_000 });
  await expect(row(page)).toHaveAttribute("data-state", "done");
  await expect(row(page).locator(".sr-state")).not.toContainText("waiting");
  expect(await countEvents(page.request)).toBe(1);
});

test("every answer lost: sending again is still the same event", async ({ page }) => {
  await page.route(EVENTS, async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.goto("/skills");
  await whenLive(page);
  await markDone(page).click();
  await expect(page.getByRole("status")).toContainText("waits in this browser");
  await page.unroute(EVENTS);
  // The next page sends what waits.
  await page.goto("/today");
  await expect(page.getByRole("status")).toContainText("1 change that waited is saved.");
  expect(await countEvents(page.request)).toBe(1);
});

test("a criterion's box stays, and says that it waits", async ({ page }) => {
  await page.route(EVENTS, (route) => route.abort());
  await page.goto(`/skills/${SKILL}`);
  await whenLive(page);
  const box = page.getByRole("checkbox").first();
  await box.check();
  await expect(page.getByText("Waiting", { exact: true })).toBeVisible();
  await expect(box).toBeChecked();
  await page.unroute(EVENTS);
  await expect(page.getByText("Waiting", { exact: true })).toHaveCount(0, { timeout: 20_000 });
  await expect(page.getByText(/^1 of \d+ shown$/)).toBeVisible();
});

test("where the browser keeps nothing, a tick that fails is put back", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new Error("Nothing is kept here.");
    };
  });
  await page.route(EVENTS, (route) => route.abort());
  await page.goto("/skills");
  await whenLive(page);
  await markDone(page).click();
  await expect(page.getByRole("status")).toContainText("Nothing was saved.");
  await expect(row(page)).toHaveAttribute("data-state", "not-started");
  await page.unroute(EVENTS);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(row(page).getByRole("button", { name: "undo" })).toBeVisible();
  expect(await countEvents(page.request)).toBe(1);
});

test("signed out elsewhere: the tick waits, and the page leads to sign-in and back", async ({ page, context }) => {
  await page.goto("/skills");
  await whenLive(page);
  await context.clearCookies();
  await markDone(page).click();
  await expect(page.getByRole("status")).toContainText("1 change waits in this browser until you sign in again.");
  await expect(row(page).locator(".sr-state")).toContainText("waiting");
  await page.getByRole("status").getByRole("link", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/sign-in?then=%2Fskills");
});
