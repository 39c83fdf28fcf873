// Progress: the climb, what it needs, and the same figures as on the other pages.
import type { APIRequestContext, Page } from "@playwright/test";
import { v7 } from "uuid";
import { backEndPath } from "@/lib/curriculum/back-end";
import type { Payload } from "@/lib/learning/events/event";
import { requiredOfStage } from "./support/curriculum";
import { expectAccessible } from "./support/expect-accessible";
import { createAccount, postEvents, record, recordEvents } from "./support/people";
import { expect, test } from "./support/test";

const WRONG = /NaN|Infinity|Invalid|undefined/;
const DAYS = 182;

test.describe.configure({ timeout: 120_000 });

/** Skills of the first milestones as they are required, of a choice the first. */
const SKILLS = backEndPath.milestones
  .flatMap(({ entries }) => entries)
  .map(({ kind, id }) => (kind === "skill" ? id : (backEndPath.groupById.get(id)?.members[0] ?? "")))
  .filter((id) => !backEndPath.skillById.get(id)?.isElective);

/** Half a year on the way to Junior: placed at once, then a skill every week, with two hours noted for each. */
async function studyForHalfAYear(request: APIRequestContext): Promise<void> {
  const said = (daysAgo: number, payload: Payload) => ({
    id: v7(),
    occurredAt: new Date(Date.now() - daysAgo * 864e5).toISOString(),
    ...payload,
  });
  await recordEvents(request, 0, [
    said(DAYS, { kind: "goal.set", stage: "junior", hoursPerWeek: 6 }),
    said(DAYS - 1, { kind: "placement.applied", run: v7(), skills: SKILLS.slice(0, 9) }),
    ...SKILLS.slice(9, 33).flatMap((skill, week) => [
      said(DAYS - 5 - 7 * week, { kind: "skill.set", skill, state: "learning" }),
      said(DAYS - 7 - 7 * week, { kind: "time.logged", skill, minutes: 120 }),
      said(DAYS - 9 - 7 * week, { kind: "skill.set", skill, state: "done" }),
    ]),
  ]);
}

const climb = (page: Page) => page.locator("svg.burn-up:visible");
const main = (page: Page) => page.getByRole("main");

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("half a year: the figures are those of Today and the plan, and a range is a link", async ({
    page,
    learner: _,
  }) => {
    await studyForHalfAYear(page.request);
    await page.goto("/plan");
    const planned = (await page.locator(".plan-sum .big-date").textContent()) ?? "";
    const likely = planned.match(/about (.*)$/)?.[1] ?? "no date on the plan";

    await page.goto("/progress");
    const total = requiredOfStage("junior");
    await expect(main(page).locator(".page-head")).toContainText(
      `2 of 5 milestones reached and 33 of ${total} skills settled in 26 weeks.`,
    );
    await expect(main(page).locator(".page-head")).toContainText("noted 4 h of study");
    await expect(climb(page)).toHaveCount(1);
    const label = (await climb(page).getAttribute("aria-label")) ?? "";
    expect(label).toContain(`33 of ${total} today`);
    expect(label).toContain(`likely about ${likely}`);
    await expect(climb(page)).toContainText("Today, 33");
    await expect(climb(page)).toContainText("Plan of");
    const goal = page.locator("[data-milestone]").last();
    await expect(goal).toContainText(`about ${likely}`);
    await page.goto("/today");
    await expect(page.locator(".big-date")).toHaveText(likely);
    await expect(main(page)).toContainText(`2 of 5 milestones reached, 33 of ${total} skills settled`);

    await page.goto("/progress");
    for (const [name, address] of [
      ["This month", /range=month/],
      ["3 months", /range=3-months/],
      ["A year", /range=year/],
      ["All", /\/progress$/],
    ] as const) {
      await page.getByRole("navigation", { name: "How far back" }).getByRole("link", { name }).click();
      await expect(page).toHaveURL(address);
      await expect(page.getByRole("link", { name, exact: true })).toHaveAttribute("aria-current", "true");
      await expect(main(page)).not.toContainText(WRONG);
    }

    await page.getByText("The climb as tables").click();
    const past = page.getByRole("table", { name: "Behind you" });
    await expect(past.getByRole("row").last()).toContainText("33");
    await expect(page.getByRole("table", { name: "Ahead" }).getByRole("row").last()).toContainText(likely);
    await page.getByText("The days as a table").click();
    await expect(page.getByRole("region", { name: "Days of study as a table" })).toContainText("2 h");
    await expect(page.getByRole("definition").filter({ hasText: "of the path a week" })).toBeVisible();
  });
});

test("everything opened, on any screen, in any colour; and printed without what can't be pressed", async ({
  page,
  learner: _,
}) => {
  await studyForHalfAYear(page.request);
  await page.goto("/progress");
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(climb(page)).toHaveCount(1);
  expect((await climb(page).boundingBox())?.width).toBeLessThanOrEqual(320);
  const small = await climb(page)
    .locator("text")
    .evaluateAll((texts) =>
      texts.filter((text) => text.getBoundingClientRect().height < 10).map((text) => text.textContent),
    );
  expect(small).toEqual([]);
  // What left the bar at the thumb is in the menu.
  const bar = page.getByRole("navigation", { name: "Main, bottom" });
  await expect(bar.getByRole("link")).toHaveText(["Today", "Plan", "Skills", "Progress"]);
  await page.getByRole("button", { name: "Account of" }).click();
  await page.getByRole("link", { name: "The path" }).click();
  await expect(page).toHaveURL("/");
  await page.goto("/progress");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("table", { name: "Behind you" })).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
});

test("odd learners are told in plain words", async ({ page }) => {
  await createAccount(page.request);
  await page.goto("/progress");
  await expect(main(page)).toContainText("Nothing is settled yet.");
  await expect(main(page)).toContainText("needs 3 weeks of data");
  await expectAccessible(page);
  const events = [
    { id: v7(), occurredAt: "1970-01-01T00:00:00.000Z", kind: "skill.set", skill: SKILLS[0], state: "done" },
    { id: v7(), occurredAt: "2042-01-01T00:00:00.000Z", kind: "skill.set", skill: SKILLS[1], state: "done" },
  ];
  expect((await postEvents(page.request, { events })).status()).toBe(200);
  await page.goto("/progress");
  await expect(main(page).locator(".page-head")).toContainText("2 of");
  const said = await climb(page).locator("text").allTextContents();
  expect(said.filter((text) => /\b(19|204)\d/.test(text))).toEqual([]);
  for (const [commands, told] of [
    [["goal:distinguished:1"], "no date"],
    [backEndPath.skills.map(({ id }) => `skip:${id}`), "Every milestone on the way is reached."],
  ] as const) {
    await record(page.request, ...commands);
    await page.goto("/progress");
    await expect(main(page)).toContainText(told);
    await expect(main(page)).not.toContainText(WRONG);
  }
  await expectAccessible(page);
});
