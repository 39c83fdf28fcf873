// The plan: other hours and goals, weeks off, and what leaves the page.
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import { backEndPath } from "@/lib/curriculum/back-end";
import { createAccount, record } from "./support/people";
import { expect, test } from "./support/test";

const sum = (page: Page) => page.locator(".plan-sum");
const hours = (page: Page) => page.getByLabel("Hours a week");
const DATE = /\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}/;

const HEADING_FOR_JUNIOR = ["goal:junior:6", "done:command-line", "learning:problem-solving"];
const WRONG = /NaN|Infinity|Invalid|undefined|\b19\d\d\b/;
const BAD_HOURS = ["0", "-1", "169", "1e9", "many", "0.5", "80.5", "NaN", "６"];

for (const hasScripts of [true, false]) {
  test.describe(hasScripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: hasScripts });
    test.beforeEach(async ({ page, learner: _ }) => {
      await record(page.request, ...HEADING_FOR_JUNIOR);
      await page.goto("/plan");
    });

    test("hours that can't be are said to be so, what was typed stays, and the dates are those of before", async ({
      page,
    }) => {
      const before = (await sum(page).textContent()) ?? "";
      expect(before).toMatch(DATE);
      for (const typed of BAD_HOURS) {
        await hours(page).fill(typed);
        await page.getByRole("button", { name: "See the dates" }).click();
        await expect(page.getByText("A number between 1 and 80, with one decimal at most.").first()).toBeVisible();
        await expect(hours(page)).toHaveValue(typed);
        await expect(sum(page)).toHaveText(before);
      }
      await hours(page).fill("12,5");
      await page.getByRole("button", { name: "See the dates" }).click();
      await expect(page.locator(".field-error")).toHaveCount(0);
      await expect(sum(page)).not.toHaveText(before);
      await expect(page.getByRole("main")).not.toContainText(WRONG);
    });

    test("another goal is planned for without being set", async ({ page }) => {
      await page.getByLabel("Goal").selectOption({ label: "Staff engineer" });
      await page.getByRole("button", { name: "See the dates" }).click();
      await expect(sum(page)).toContainText("Staff engineer");
      await expect(page).toHaveURL(/goal=staff/);
      await page.goto("/plan");
      await expect(sum(page)).toContainText("Junior");
    });

    test("a week off moves what comes after, and can be taken back", async ({ page }) => {
      const before = (await sum(page).textContent()) ?? "";
      await page.getByRole("button", { name: "Mark it" }).click();
      await expect(page.locator(".undo-notice")).toContainText("No study in the week of");
      await expect(page.locator(".plan-paused li")).toHaveCount(1);
      await expect(sum(page)).not.toHaveText(before);
      await page
        .locator(".plan-paused")
        .getByRole("button", { name: /^Study this week/ })
        .click();
      await expect(page.locator(".plan-paused li")).toHaveCount(0);
      await expect(sum(page)).toHaveText(before);
    });

    test("a calendar has an address that can be changed and taken away", async ({ page, newBrowser }) => {
      const anybody = (await newBrowser()).request;
      await page.getByRole("button", { name: "Make a calendar address" }).click();
      const field = page.getByLabel("Calendar address");
      const first = await field.inputValue();
      const feed = await anybody.get(first);
      expect(feed.status()).toBe(200);
      expect(feed.headers()["cache-control"]).toContain("private");
      const calendar = new ICAL.Component(ICAL.parse(await feed.text()));
      expect(calendar.getAllSubcomponents("vevent").length).toBeGreaterThan(5);
      expect(await feed.text()).not.toContain("Ada");

      await page.getByRole("button", { name: "New address" }).click();
      await expect(field).not.toHaveValue(first);
      const second = await field.inputValue();
      expect((await anybody.get(first)).status()).toBe(404);
      expect((await anybody.get(second)).status()).toBe(200);
      await page.getByRole("button", { name: "Turn it off" }).click();
      await expect(page.getByText("The address no longer works.")).toBeVisible();
      expect((await anybody.get(second)).status()).toBe(404);
    });
  });
}

test("an address of a calendar can't be guessed or bent", async ({ page, newBrowser, learner: _ }) => {
  const anybody = (await newBrowser()).request;
  await page.goto("/plan");
  await page.getByRole("button", { name: "Make a calendar address" }).click();
  const address = new URL(await page.getByLabel("Calendar address").inputValue());
  const token =
    address.pathname
      .split("/")
      .at(-1)
      ?.replace(/\.ics$/, "") ?? "";
  const bent = [token.slice(0, -1), `${token}x`, token.toUpperCase(), token.split("").reverse().join(""), "x"];
  for (const each of bent) expect((await anybody.get(`/calendar/${each}.ics`)).status(), each).toBe(404);
});

test("the plan as a list holds every skill of the way, in order, and what is behind", async ({ page, learner: _ }) => {
  await record(page.request, ...HEADING_FOR_JUNIOR);
  await page.goto("/plan");
  const answer = await page.request.get(
    (await page.getByRole("link", { name: "Markdown" }).getAttribute("href")) ?? "",
  );
  expect(answer.headers()["content-type"]).toContain("text/markdown");
  const planned = await page.locator(".plan-skills > li").count();
  expect((await answer.text()).match(/^- \[ \] /gm)).toHaveLength(planned);
});

test("printed, the plan is a list with every milestone open, and nothing to press", async ({ page, learner: _ }) => {
  await record(page.request, ...HEADING_FOR_JUNIOR);
  await page.goto("/plan");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".plan-skills > li").last()).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
});

const EVERYTHING = backEndPath.skills.map(({ id }) => `skip:${id}`);

test("odd plans are told in plain words, on the plan and on Today", async ({ page }) => {
  await createAccount(page.request);
  const odd = [
    ["a goal whose skills are all locked, at an hour a week", ["goal:distinguished:1"], /no date/],
    ["the same, at eighty", ["goal:distinguished:80"], DATE],
    ["everything snoozed", backEndPath.skills.map(({ id }) => `snooze:${id}`), DATE],
    ["everything skipped", EVERYTHING, /reached/],
    ["a goal that is reached already", ["goal:junior:6"], /reached/],
  ] as const;
  for (const [name, commands, said] of odd) {
    await record(page.request, ...commands);
    await page.goto("/today");
    await expect(page.getByRole("main"), name).not.toContainText(WRONG);
    await page.goto("/plan");
    await expect(page.getByRole("main"), name).not.toContainText(WRONG);
    await expect(sum(page), name).toHaveText(said);
  }
});

test("whatever an address asks of a plan, it is a plan", async ({ page, learner: _ }) => {
  for (const query of [
    "goal=no-such-stage&hours=%00",
    "goal=staff&goal=cloud&hours=3&hours=4",
    "goal=__proto__",
    "hours=",
  ]) {
    await page.goto(`/plan?${query}`);
    await expect(sum(page), query).toHaveText(DATE);
    await expect(page.getByRole("main"), query).not.toContainText(WRONG);
  }
});
