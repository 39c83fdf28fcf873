import type { BrowserContextOptions, Page } from "@playwright/test";
import { backEndPath } from "@/lib/curriculum/back-end";
import { needsOf } from "@/lib/curriculum/graph";
import { requiredOfMilestone, requiredOfStage, skillOf, titleOf } from "./curriculum";
import { stayInside } from "./outside";
import type { OwnApp } from "./own-app";
import { newPerson, type Person, signInInBrowser, signOutInBrowser, signUpInBrowser } from "./people";
import { expect, test } from "./test";

const MILESTONE = "first-program";
const ON_CHECKLIST = ["problem-solving", "command-line"];
const ON_SKILL_PAGES = ["programming-basics", "version-control"];
const UNDONE = "command-line";

type Place = Readonly<{
  app: OwnApp;
  newBrowser: (options?: BrowserContextOptions) => Promise<Page>;
  hasScripts: boolean;
  /** How app and database go away between the two visits. */
  restart: "stop" | "kill";
}>;

/** A new user's first visit, a restart, and the same person elsewhere. The same steps with and without scripts. */
export async function walkJourney({ app, newBrowser, hasScripts, restart }: Place): Promise<void> {
  const options = { javaScriptEnabled: hasScripts };
  const person = newPerson();
  const first = await newBrowser(options);
  await test.step("sign up and choose a goal", () => begin(first, person));
  const known = await test.step("tick on Today", () => tickOnToday(first));
  await test.step("tick on the checklist", () => tickOnChecklist(first));
  await test.step("tick on skill pages", () => tickOnSkillPages(first));
  await test.step("undo one", () => undoOne(first));
  const resource = await test.step("follow a resource", () => followResource(first));
  const done = [known, ...ON_CHECKLIST, ...ON_SKILL_PAGES].filter((id) => id !== UNDONE);
  await test.step("see it all there", () => expectEverything(first, done, resource));
  const suggested = await nextSkill(first);
  await test.step("sign out", () => signOut(first));
  // What it still loads would be cut off, which its console would tell.
  await first.context().close();
  await test.step("restart app and database", () => app.restart(restart));

  const second = await newBrowser(options);
  await second.goto("/sign-in");
  await signInInBrowser(second, person);
  await expect(second).toHaveURL(/\/today$/);
  expect(await nextSkill(second)).toBe(suggested);
  await test.step("see it all there elsewhere", () => expectEverything(second, done, resource));
}

async function begin(page: Page, person: Person): Promise<void> {
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "Create account" }).click();
  await signUpInBrowser(page, person);
  await expect(page).toHaveURL(/\/welcome/);
  await page.getByRole("radio", { name: /^Mid-level/ }).check();
  await page.getByLabel("Hours a week").fill("8");
  await page.getByRole("button", { name: "Save goal" }).click();
  await expect(page).toHaveURL(/\/today$/);
}

async function tickOnToday(page: Page): Promise<string> {
  const suggested = await nextSkill(page);
  expect(skillOf(suggested).milestone).toBe(MILESTONE);
  await expect(page.locator("[data-alternative]")).toHaveCount(2);
  await page.getByRole("button", { name: "I know this already" }).click();
  await expect(page.locator("[data-next-skill]")).not.toHaveAttribute("data-next-skill", suggested);
  return suggested;
}

async function tickOnChecklist(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Main", exact: true }).getByRole("link", { name: "Skills" }).click();
  for (const id of ON_CHECKLIST) {
    await page.getByRole("button", { name: `Mark ${titleOf(id)} done` }).click();
    // The words are the server's: with scripts the state shows before it has answered, and the day after.
    await expect(page.locator(`#${id} .sr-state`)).toContainText(/^Done \d/);
  }
}

async function tickOnSkillPages(page: Page): Promise<void> {
  for (const id of ON_SKILL_PAGES) {
    await page.goto(`/skills/${id}`);
    await expect(page.getByRole("main")).toHaveAttribute("data-state", "not-started");
    await page.getByRole("button", { name: "Mark as done" }).click();
    await expect(page.locator(".state-set .sr-state")).toContainText(/^Done \d/);
    await expect(page.getByRole("main")).toHaveAttribute("data-state", "done");
  }
}

async function undoOne(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Account of" }).click();
  await page.getByRole("navigation", { name: "Account" }).getByRole("link", { name: "History" }).click();
  const row = page.locator("[data-event]").filter({ hasText: titleOf(UNDONE) });
  await row.getByRole("button", { name: /^Undo/ }).click();
  await expect(row.and(page.locator("[data-undone]"))).toHaveCount(1);
}

/** Opens the first resource of a skill; gives its title. */
async function followResource(page: Page): Promise<string> {
  const [id] = ON_SKILL_PAGES;
  const targets = await stayInside(page);
  await page.goto(`/skills/${id}`);
  const link = page.locator("table.resources").getByRole("link").first();
  const title = (await link.textContent()) ?? "";
  await link.click();
  await expect(page).toHaveTitle("Outside");
  expect(targets).toEqual([skillOf(id ?? "").resources.find((resource) => resource.title === title)?.url]);
  return title;
}

async function expectEverything(page: Page, done: readonly string[], resource: string): Promise<void> {
  await page.goto("/skills?open=all");
  const states = await page
    .locator("[data-skill]:not([data-state=not-started])")
    .evaluateAll((rows) => rows.map(({ dataset }) => `${dataset.skill} ${dataset.state}`));
  expect(states.sort()).toEqual(done.map((id) => `${id} done`).sort());
  await expectFigures(page, `[data-milestone=${MILESTONE}]`, requiredOfMilestone(MILESTONE), done.length);
  await expectFigures(page, "[data-stage=junior]", requiredOfStage("junior"), done.length);
  await page.goto("/today");
  const next = await nextSkill(page);
  expect(skillOf(next).milestone).toBe(MILESTONE);
  expect(done).not.toContain(next);
  expect(needsOf(backEndPath, next).filter(({ id }) => !done.includes(id))).toEqual([]);
  await expect(page.getByText(`${done.length} of ${requiredOfMilestone(MILESTONE)}`).first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Continue" }).getByRole("link", { name: resource })).toBeVisible();
  await page.goto("/history");
  // The goal, five ticks, the undo and the resource.
  await expect(page.locator("[data-event]")).toHaveCount(8);
  await page.goto("/today");
}

async function expectFigures(page: Page, part: string, total: number, done: number): Promise<void> {
  await expect(page.locator(part).first()).toHaveAttribute("data-total", String(total));
  await expect(page.locator(part).first()).toHaveAttribute("data-done", String(done));
}

async function nextSkill(page: Page): Promise<string> {
  return (await page.locator("[data-next-skill]").getAttribute("data-next-skill")) ?? "";
}

async function signOut(page: Page): Promise<void> {
  await signOutInBrowser(page);
  await expect(page.getByRole("banner").getByRole("link", { name: "Create account" })).toBeVisible();
  await page.goto("/today");
  await expect(page).toHaveURL(/\/sign-in/);
}
