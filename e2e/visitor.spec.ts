// Ticks before an account: kept in the browser, merged when there is one.
import type { Page } from "@playwright/test";
import { skillOf, titleOf } from "./support/curriculum";
import {
  countEvents,
  createAccount,
  newPerson,
  record,
  signInInBrowser,
  signOutInBrowser,
  signUpInBrowser,
} from "./support/people";
import { expect, test } from "./support/test";
import { whenLive } from "./support/when-live";

const ON_CHECKLIST = "command-line";
const ON_SKILL_PAGE = "debugging";

const row = (page: Page, id: string) => page.locator(`li[data-skill="${id}"]`);
const markDone = (page: Page, id: string) => page.getByRole("button", { name: `Mark ${titleOf(id)} done` });
const kept = (page: Page) => page.evaluate(() => localStorage.getItem("rungs.ticks"));

/** Ticks one skill on the checklist and begins one on its page. */
async function tickAsVisitor(page: Page): Promise<void> {
  await page.goto("/skills?open=first-program");
  await whenLive(page);
  await markDone(page, ON_CHECKLIST).click();
  await expect(row(page, ON_CHECKLIST).locator(".sr-state")).toContainText(/^Done \d/);
  await page.goto(`/skills/${ON_SKILL_PAGE}`);
  await whenLive(page);
  await page.getByRole("button", { name: "Start learning" }).click();
  await page.getByRole("checkbox").first().check();
  await expect(page.getByText(`1 of ${skillOf(ON_SKILL_PAGE).criteria.length} shown`)).toBeVisible();
}

test("a visitor's ticks are kept over reloads, on both pages", async ({ page }) => {
  await tickAsVisitor(page);
  await page.reload();
  await expect(page.getByRole("main")).toHaveAttribute("data-state", "learning");
  await expect(page.getByRole("checkbox").first()).toBeChecked();
  await page.goto("/skills?open=first-program");
  await expect(row(page, ON_CHECKLIST)).toHaveAttribute("data-state", "done");
  await expect(page.getByRole("button", { name: `Reopen ${titleOf(ON_CHECKLIST)}` })).toBeVisible();
  await expect(page.locator("[data-milestone=first-program]")).toHaveAttribute("data-done", "1");
});

test("a visitor can undo, reopen, and sees a locked skill become ready", async ({ page }) => {
  await page.goto("/skills?open=first-program");
  await whenLive(page);
  await markDone(page, ON_CHECKLIST).click();
  await row(page, ON_CHECKLIST).getByRole("button", { name: "undo" }).click();
  await expect(row(page, ON_CHECKLIST)).toHaveAttribute("data-state", "not-started");
  await expect(row(page, "version-control")).toHaveAttribute("data-ready", "false");
  await markDone(page, ON_CHECKLIST).click();
  await expect(row(page, "version-control")).toHaveAttribute("data-ready", "true");
  await page.reload();
  await expect(row(page, "version-control")).toHaveAttribute("data-ready", "true");
});

test("the ticks come along on sign-up, and leave the browser", async ({ page }) => {
  await tickAsVisitor(page);
  await page.getByRole("banner").getByRole("link", { name: "Create account" }).click();
  await signUpInBrowser(page, newPerson());
  await expect(page.getByText("Brought along from this browser: 3 changes.")).toBeVisible();
  expect(await kept(page)).toBeNull();
  await page.goto("/skills");
  await expect(row(page, ON_CHECKLIST)).toHaveAttribute("data-state", "done");
  await expect(row(page, ON_SKILL_PAGE)).toHaveAttribute("data-state", "learning");
  expect(await countEvents(page.request)).toBe(3);
  await signOutInBrowser(page);
  await page.goto("/skills?open=first-program");
  await whenLive(page);
  await expect(row(page, ON_CHECKLIST)).toHaveAttribute("data-state", "not-started");
});

test("what a placement concluded is kept in the browser, can be taken back there, and comes along", async ({
  page,
}) => {
  const review = "/placement/review?a=rest-crud-api.y_feature-design.n";
  await page.goto(review);
  await whenLive(page);
  await page.getByRole("checkbox", { name: "HTTP: methods, status codes, headers" }).uncheck();
  await page.getByRole("button", { name: "Keep them in this browser" }).click();
  await expect(page).toHaveURL("/skills");
  await expect(page.getByRole("status")).toContainText("Kept in this browser.");
  await page.goto("/skills?open=all");
  await expect(row(page, ON_CHECKLIST)).toHaveAttribute("data-state", "done");
  await expect(row(page, "http-basics")).toHaveAttribute("data-state", "not-started");

  await page.goto(review);
  await whenLive(page);
  await page.getByRole("button", { name: "Keep them in this browser" }).click();
  await expect(page).toHaveURL("/skills");
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await page.goto("/skills?open=all");
  await whenLive(page);
  await expect(row(page, "http-basics")).toHaveAttribute("data-state", "not-started");

  await page.goto("/sign-up");
  await signUpInBrowser(page, newPerson());
  await expect(page.getByText(/^Brought along from this browser: \d+ changes\./)).toBeVisible();
  expect(await kept(page)).toBeNull();
  await page.goto("/history");
  await expect(page.getByText(/^Placement: \d+ skills taken as done/).first()).toBeVisible();
});

test("signing in to an account with ticks of its own loses nothing on either side", async ({ page, newBrowser }) => {
  const elsewhere = await newBrowser();
  const person = await createAccount(elsewhere.request);
  await record(elsewhere.request, "done:problem-solving", `learning:${ON_CHECKLIST}`);
  await tickAsVisitor(page);
  await page.goto("/sign-in?then=/skills");
  await signInInBrowser(page, person);
  await expect(page.getByText("Brought along from this browser: 3 changes.")).toBeVisible();
  expect(await kept(page)).toBeNull();
  await expect(row(page, "problem-solving")).toHaveAttribute("data-state", "done");
  // Said later, in the browser.
  await expect(row(page, ON_CHECKLIST)).toHaveAttribute("data-state", "done");
  await expect(row(page, ON_SKILL_PAGE)).toHaveAttribute("data-state", "learning");
  expect(await countEvents(page.request)).toBe(5);
});

test("ticks that could not be merged stay in the browser for the next page", async ({ page, expectMessage }) => {
  expectMessage(/Failed to load resource/);
  await tickAsVisitor(page);
  await page.route("**/api/v1/me/events", (route) => route.abort());
  await createAccount(page.request);
  const failed = page.waitForEvent("requestfailed");
  await page.goto("/skills");
  await failed;
  expect(JSON.parse((await kept(page)) ?? "[]")).toHaveLength(3);
  await page.unroute("**/api/v1/me/events");
  await page.goto("/skills");
  await expect(page.getByText("Brought along from this browser: 3 changes.")).toBeVisible();
  expect(await kept(page)).toBeNull();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a visitor's tick leads to sign-in and back", async ({ page, newBrowser }) => {
    const person = await createAccount((await newBrowser()).request);
    await page.goto("/skills?open=first-program");
    await markDone(page, ON_CHECKLIST).click();
    await expect(page).toHaveURL(/\/sign-in\?then=/);
    await signInInBrowser(page, person);
    await expect(page).toHaveURL("/skills?open=first-program");
    await markDone(page, ON_CHECKLIST).click();
    await expect(row(page, ON_CHECKLIST)).toHaveAttribute("data-state", "done");
  });
});
