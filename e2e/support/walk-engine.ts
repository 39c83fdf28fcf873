import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import { skillOf, titleOf } from "./curriculum";
import { expectAccessible } from "./expect-accessible";
import type { Hand } from "./hand";
import { newPerson, recordAgo } from "./people";
import { expect, test } from "./test";
import { whenLive } from "./when-live";

const LEARNED_LONG_AGO = "asking-and-answering";
const ANSWERS = ["Yes", "Yes", "No", "Partly", "Don't know", "Yes"] as const;

type Walker = Readonly<{ page: Page; hand: Hand; hasScripts: boolean }>;

/** From the public page over a placement to an account, then what the engine makes of it. The same steps for all. */
export async function walkEngine(walker: Walker): Promise<void> {
  await test.step("find the rung", () => answerQuestions(walker));
  await test.step("leave, and go on", () => leaveAndResume(walker));
  const corrected = await test.step("review and create an account", () => reviewAndSignUp(walker));
  await recordAgo(walker.page.request, 200, `done:${LEARNED_LONG_AGO}`);
  await test.step("see Today", () => seeToday(walker, corrected));
  await test.step("see the plan", () => seePlan(walker));
  await test.step("ask what if", () => askWhatIf(walker));
  await test.step("take the calendar along", () => readCalendar(walker.page));
  await test.step("do a refresher", () => doRefresher(walker));
  await test.step("undo the placement", () => undoPlacement(walker, corrected));
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const step = (page: Page) => page.locator(".place-step");

async function answerQuestions({ page, hand, hasScripts }: Walker): Promise<void> {
  await page.goto("/");
  await hand.press(page.getByRole("banner").getByRole("link", { name: "Find your rung" }));
  await hand.press(page.getByRole("main").getByRole("link", { name: "Start", exact: true }));
  for (const [position, answer] of ANSWERS.entries()) {
    await expect(step(page)).toContainText(`Question ${position + 1} of 25 at most`);
    const question = await heading(page).textContent();
    expect(question).toMatch(/^Can you .*\?$/);
    await hand.press(page.getByRole("button", { name: new RegExp(`^${answer}`) }));
    await expect(step(page)).toContainText(`Question ${position + 2} of`);
    if (position !== 2) continue;
    // One answer back shows the same question again.
    await hand.press(page.getByRole("link", { name: "Back to question 3" }));
    await expect(heading(page)).toHaveText(question ?? "");
    if (hasScripts) await expectAccessible(page);
    await hand.press(page.getByRole("button", { name: new RegExp(`^${answer}`) }));
    await expect(step(page)).toContainText("Question 4 of");
  }
}

/** With scripts the browser keeps the answers; without them the address does. */
async function leaveAndResume({ page, hand, hasScripts }: Walker): Promise<void> {
  const question = (await heading(page).textContent()) ?? "";
  const address = page.url();
  await hand.press(page.getByRole("link", { name: /^Leave/ }));
  await expect(page).toHaveURL("/");
  if (hasScripts) {
    await hand.press(page.getByRole("banner").getByRole("link", { name: "Find your rung" }));
    await hand.press(page.getByRole("link", { name: "Go on from there" }));
  } else await page.goto(address);
  await expect(heading(page)).toHaveText(question);
}

/** Gives the skill that was corrected. With scripts the list is corrected before there is an account. */
async function reviewAndSignUp({ page, hand, hasScripts }: Walker): Promise<string> {
  await hand.press(page.getByRole("link", { name: "Stop here and see where you stand" }));
  await expect(heading(page)).toHaveText(/^You stand at /);
  if (hasScripts) await expectAccessible(page);
  if (hasScripts) await whenLive(page);
  const corrected = hasScripts ? await untickOne({ page, hand }) : "";
  await hand.press(
    hasScripts
      ? page.getByRole("button", { name: "Keep these in an account" })
      : page.getByRole("link", { name: "Create an account, then take these over" }),
  );
  const person = newPerson();
  await hand.type(page.getByLabel("Name"), person.name);
  await hand.type(page.getByLabel("Email"), person.email);
  await hand.type(page.getByLabel("Password"), person.password);
  await hand.press(page.getByRole("main").getByRole("button", { name: "Create account" }));
  await expect(heading(page)).toHaveText("Where are you heading?");
  if (hasScripts) await expect(page.getByText(/^Brought along from this browser/)).toBeVisible();
  await hand.press(page.getByRole("button", { name: "Save goal" }));
  const then = hasScripts ? corrected : await takeOver({ page, hand });
  await expect(heading(page)).toHaveText(/^\d+ skills taken as done$/);
  if (hasScripts) await expectAccessible(page);
  return then;
}

async function takeOver(walker: Pick<Walker, "page" | "hand">): Promise<string> {
  const corrected = await untickOne(walker);
  await walker.hand.press(walker.page.getByRole("button", { name: "Take these as done" }));
  return corrected;
}

async function untickOne({ page, hand }: Pick<Walker, "page" | "hand">): Promise<string> {
  const box = page.locator("input[name=chosen]").nth(3);
  await expect(box).toBeChecked();
  await hand.press(box);
  await expect(box).not.toBeChecked();
  return box.inputValue();
}

const stateOf = (page: Page, id: string) => page.locator(`li[data-skill="${id}"]`);

async function seeToday({ page, hand }: Walker, corrected: string): Promise<void> {
  await hand.press(page.getByRole("main").getByRole("link", { name: "See the next skill" }));
  await expect(page).toHaveURL("/today");
  const next = (await page.locator("[data-next-skill]").getAttribute("data-next-skill")) ?? "";
  await page.goto("/skills?open=all");
  await expect(stateOf(page, corrected)).toHaveAttribute("data-state", "not-started");
  await expect(stateOf(page, next)).toHaveAttribute("data-ready", "true");
  for (const skill of skillOf(next).needs)
    await expect(stateOf(page, skill)).toHaveAttribute("data-state", /done|skipped/);
}

async function seePlan({ page, hand, hasScripts }: Walker): Promise<void> {
  await hand.press(page.getByRole("banner").getByRole("link", { name: "Plan" }));
  await expect(page.getByRole("heading", { name: "Milestone by milestone" })).toBeVisible();
  if (hasScripts) await expectAccessible(page);
}

async function askWhatIf({ page, hand, hasScripts }: Walker): Promise<void> {
  const sum = page.locator(".plan-sum");
  const before = (await sum.textContent()) ?? "";
  await page.evaluate(() => Object.assign(window, { isSameDocument: true })).catch(() => undefined);
  await hand.type(page.getByLabel("Hours a week"), "23");
  if (!hasScripts) await hand.press(page.getByRole("button", { name: "See the dates" }));
  await expect(sum).not.toHaveText(before);
  await expect(page).toHaveURL(/hours=23/);
  if (hasScripts) expect(await page.evaluate(() => "isSameDocument" in window)).toBe(true);
  const asked = await sum.textContent();
  await page.reload();
  await expect(sum).toHaveText(asked ?? "");
  await page.goto("/plan");
  await expect(sum).toHaveText(before);
}

/** Another library reads the file, and it says what the page says. */
async function readCalendar(page: Page): Promise<void> {
  const href = await page.getByRole("link", { name: "Calendar file" }).getAttribute("href");
  const answer = await page.request.get(href ?? "");
  expect(answer.headers()["content-type"]).toContain("text/calendar");
  expect(answer.headers()["content-disposition"]).toMatch(/^attachment; filename=".+\.ics"$/);
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
  const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
  const milestones = events.filter(({ uid }) => uid.startsWith("milestone-"));
  expect(milestones).toHaveLength(await page.locator("details.plan-fold[id]").count());
  for (const { startDate, summary } of milestones) {
    const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" }).format(
      Date.parse(`${startDate}T00:00:00Z`),
    );
    const fold = page
      .locator("details.plan-fold")
      .filter({ hasText: summary.replace(/^Milestone: | \(likely\)$/g, "") });
    await expect(fold.locator(".plan-days").first()).toContainText(day);
  }
  expect(events.length).toBeGreaterThan(milestones.length);
}

async function doRefresher({ page, hand }: Walker): Promise<void> {
  await hand.press(page.getByRole("banner").getByRole("link", { name: "Today" }));
  const due = page.getByRole("region", { name: "Due a refresher" });
  await hand.press(due.getByRole("link", { name: titleOf(LEARNED_LONG_AGO), exact: true }));
  await hand.press(page.getByRole("button", { name: /^Good/ }));
  await expect(page.locator(".undo-notice")).toContainText(`Self-check, well: ${titleOf(LEARNED_LONG_AGO)}`);
}

/** What was done by other means stays done. */
async function undoPlacement({ page, hand }: Walker, corrected: string): Promise<void> {
  await page.goto("/placement");
  const taken = Number((await heading(page).textContent())?.match(/^\d+/)?.[0]);
  expect(taken).toBeGreaterThan(5);
  await hand.press(page.getByRole("main").getByRole("button", { name: "Undo the placement" }));
  await expect(page.locator(".undo-notice")).toContainText("Undone: Placement");
  await page.goto("/skills?open=all");
  await expect(stateOf(page, LEARNED_LONG_AGO)).toHaveAttribute("data-state", "done");
  await expect(stateOf(page, corrected)).toHaveAttribute("data-state", "not-started");
  await expect(page.locator("li[data-skill][data-state=done]")).toHaveCount(1);
}
