// Directions side by side: compared by anybody, kept and chosen by a learner.
import type { Page } from "@playwright/test";
import { backEndPath } from "@/lib/curriculum/back-end";
import { expectAccessible } from "./support/expect-accessible";
import { countEvents, createAccount, record } from "./support/people";
import { tabTo } from "./support/tab-to";
import { expect, test } from "./support/test";
import { whenLive } from "./support/when-live";

const column = (page: Page, stage: string) => page.locator(`[data-direction="${stage}"]`);
const compared = (page: Page) =>
  page
    .locator("[data-direction]")
    .evaluateAll((columns) => columns.map((shown) => shown.getAttribute("data-direction")));
const hours = (page: Page) => page.getByLabel("Hours a week");
const FORK = ["staff", "engineering-manager", "devops-sre"];

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a visitor compares others, at other hours", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "compare directions" }).click();
    await expect(page).toHaveURL("/directions");
    expect(await compared(page)).toEqual(FORK);
    await expect(column(page, "staff")).toContainText(/about \d+ years/);
    await page.getByRole("checkbox", { name: "Staff engineer" }).uncheck();
    await page.getByRole("checkbox", { name: "Security engineering" }).check();
    await hours(page).fill("12");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL("/directions?stage=engineering-manager&stage=devops-sre&stage=security&hours=12");
    expect(await compared(page)).toEqual(["engineering-manager", "devops-sre", "security"]);
    await expect(page.getByText("At 12 h a week")).toBeVisible();
    await expect(page.getByRole("img", { name: /^A ladder that forks after [\d,]+ shared hours/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: "What they share" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("button", { name: /goal|Keep/ })).toHaveCount(0);
    await page.getByRole("main").getByRole("link", { name: "Create account" }).click();
    await expect(page).toHaveURL("/sign-up");
  });

  test("a learner keeps one, makes it the goal, and takes it back", async ({ page, learner: _ }) => {
    await record(page.request, "goal:staff:6");
    await page.goto("/directions");
    expect(await compared(page)).toEqual(FORK);
    await page.getByRole("button", { name: "Keep DevOps / SRE" }).click();
    await expect(page.getByText("Kept as a direction: DevOps / SRE")).toBeVisible();
    await column(page, "devops-sre").getByRole("button", { name: "Make this my goal" }).click();
    await expect(page.getByText("Goal: DevOps / SRE, 6 h a week")).toBeVisible();
    // The same ones in the same order, though the goal would come first of itself.
    expect(await compared(page)).toEqual(FORK);
    await expect(column(page, "devops-sre")).toContainText("Your goal, 6 h a week");
    await expect(column(page, "staff").getByRole("button", { name: "Drop" })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(column(page, "staff")).toContainText("Your goal, 6 h a week");
    await expect(column(page, "devops-sre").getByRole("button", { name: "Drop" })).toBeVisible();
    expect(await compared(page)).toEqual(FORK);
  });
});

test.describe("with the keyboard alone", () => {
  test.beforeEach(async ({ page, learner: _ }) => {
    await record(page.request, "goal:staff:6");
  });

  test("a learner keeps, drops, chooses and undoes", async ({ page }) => {
    await page.goto("/directions");
    await press(page, "Keep Engineering manager", "Kept as a direction: Engineering manager");
    await press(page, "Drop Engineering manager", "No longer kept: Engineering manager");
    await press(page, /^Make this my goal ?: Engineering manager$/, "Goal: Engineering manager, 6 h a week");
    await expect(column(page, "engineering-manager")).toContainText("Your goal, 6 h a week");
    await expect(column(page, "staff").getByRole("button", { name: "Drop" })).toBeVisible();
    await press(page, "Undo", "Undone: Goal: Engineering manager, 6 h a week");
    await expect(column(page, "staff")).toContainText("Your goal, 6 h a week");
    expect(await compared(page)).toEqual(FORK);
    expect(await countEvents(page.request)).toBe(5);
  });

  test("a learner asks for other hours, and then has them", async ({ page }) => {
    await page.goto("/directions");
    await tabTo(page, page.getByRole("checkbox", { name: "DevOps / SRE" }));
    await page.keyboard.press("Space");
    await tabTo(page, hours(page));
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("9");
    await page.keyboard.press("Enter");
    await page.waitForURL("/directions?stage=staff&stage=engineering-manager&hours=9");
    await press(page, "Set it to 9 h a week", "Goal: Staff engineer, 9 h a week");
    await expect(column(page, "staff")).toContainText("Your goal, 9 h a week");
    expect(await compared(page)).toEqual(["staff", "engineering-manager"]);
  });
});

async function press(page: Page, button: string | RegExp, then: string): Promise<void> {
  await whenLive(page);
  await tabTo(page, page.getByRole("button", { name: button, exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: then })).toBeVisible();
}

test("wrong hours stay in their field, and a learner's own count", async ({ page, learner: _ }) => {
  await record(page.request, "goal:staff:7.5");
  for (const typed of ["0", "81", "-1", "1e9", "many", "<b>8"]) {
    await page.goto("/directions");
    await hours(page).fill(typed);
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(hours(page)).toHaveValue(typed);
    await expect(hours(page)).toHaveAttribute("aria-invalid", "true");
    await expect(hours(page)).toHaveAccessibleDescription("A number between 1 and 80, with one decimal at most.");
    await expect(page.getByText("At 7.5 h a week")).toBeVisible();
  }
  await hours(page).fill("7,5");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(hours(page)).not.toHaveAttribute("aria-invalid");
});

test("one asks for a second, and of four the first three are shown", async ({ page }) => {
  await page.goto("/directions?stage=cloud");
  await expect(page.getByText("Choose a second one to compare Cloud engineering with.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "What they share" })).toHaveCount(0);
  await page.goto("/directions?stage=vp&stage=moon&stage=mid&stage=dba&stage=cloud");
  expect(await compared(page)).toEqual(["vp", "mid", "dba"]);
  await expect(page.getByText("These are the first three of the 4 you chose.")).toBeVisible();
});

test("what is reached has no day, and its goal says so", async ({ page, learner: _ }) => {
  const junior = backEndPath.skills.filter(({ stage }) => stage === "junior").map(({ id }) => `done:${id}`);
  await record(page.request, "goal:junior:6", ...junior);
  await page.goto("/directions");
  expect(await compared(page)).toEqual(["junior", "staff", "engineering-manager"]);
  await expect(column(page, "junior")).toContainText(/ReachedAll \d+ skills settled/);
  await expect(column(page, "junior")).not.toContainText("about");
  await expect(column(page, "staff")).toContainText(/about \d+ \w+ 20\d\d8 times in 10 by \d+ \w+ 20\d\d/);
  await expect(page.getByText("Nothing is left that all three ask for.")).toBeVisible();
  await expectAccessible(page);
});

test("hours and skills of a direction are the same here, in the settings and on Today", async ({
  page,
  learner: _,
}) => {
  await record(page.request, "goal:devops-sre:6", "done:command-line");
  await page.goto("/directions");
  const shown = await column(page, "devops-sre")
    .getByText(/skills settled/)
    .textContent();
  const [, settled, total, left] = /^(\d+) of (\d+) skills settled, ([\d,]+) h left$/.exec(shown ?? "") ?? [];
  await page.goto("/settings");
  await expect(page.getByRole("radio", { name: /^DevOps/ })).toHaveAccessibleName(
    `DevOps / SRE ${Number(total) - Number(settled)} of ${total} skills left, ${left} h`,
  );
  await page.goto("/today");
  await expect(page.getByText(`${left} h left, at 6 h a week.`)).toContainText(`${settled} of ${total} skills settled`);
});

test("what is kept shows in the settings, which lead to the comparison", async ({ page, learner: _ }) => {
  await record(page.request, "goal:staff:6", "keep:dba", "keep:cloud", "drop:cloud");
  await page.goto("/settings");
  await expect(page.getByText("You also keep Database administration.")).toBeVisible();
  await page.getByRole("link", { name: "Compare directions" }).click();
  expect(await compared(page)).toEqual(["staff", "dba", "engineering-manager"]);
});

test("a goal that is set in the settings can be set again after another, and what was the goal stays kept", async ({
  page,
  learner: _,
}) => {
  await page.goto("/settings");
  await expect(page.getByText("You also keep")).toHaveCount(0);
  for (const [stage, kept] of [
    ["Staff engineer", ""],
    ["Senior", "You also keep Staff engineer."],
    ["Staff engineer", "You also keep Senior."],
  ] as const) {
    await page.getByRole("radio", { name: stage }).check();
    await page.getByRole("button", { name: "Save goal" }).click();
    await expect(page.getByText("Your goal is saved.")).toBeVisible();
    if (kept) await expect(page.getByText(kept)).toBeVisible();
  }
  await page.reload();
  await expect(page.getByRole("radio", { name: "Staff engineer" })).toBeChecked();
  expect(await countEvents(page.request)).toBe(3);
});

test("a stage that goes on to several leads to their comparison", async ({ page }) => {
  await page.goto("/stages/senior");
  await page.getByRole("link", { name: "Compare directions" }).click();
  expect(await compared(page)).toEqual(FORK);
  await page.goto("/stages/junior");
  await expect(page.getByRole("link", { name: "Compare directions" })).toHaveCount(0);
});

test.describe("axe", () => {
  test.describe.configure({ timeout: 90_000 });

  for (const who of ["a visitor", "a learner"]) {
    test(`finds nothing in what ${who} sees`, async ({ page }) => {
      if (who === "a learner") {
        await createAccount(page.request);
        await record(page.request, "goal:senior:6", "keep:security", "done:command-line", "learning:problem-solving");
      }
      for (const query of ["?stage=cloud&hours=0", "?stage=junior&stage=distinguished&stage=dba&stage=vp&hours=80"]) {
        await page.goto(`/directions${query}`);
        await expectAccessible(page);
      }
      await page
        .getByText(/^\d+ more/)
        .first()
        .click();
      await expectAccessible(page);
    });
  }
});
