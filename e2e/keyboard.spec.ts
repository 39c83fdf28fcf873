// The main job with the keyboard alone: every stop of the way shows where it is.
import type { Page } from "@playwright/test";
import { titleOf } from "./support/curriculum";
import { newPerson, record } from "./support/people";
import { tabTo } from "./support/tab-to";
import { expect, test } from "./support/test";
import { whenLive } from "./support/when-live";

const SKILL = "command-line";

async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

test("sign up, choose a goal, tick, undo, filter and change settings without a mouse", async ({ page }) => {
  const person = newPerson();
  await page.goto("/sign-up");
  await type(page, "Name", person.name);
  await type(page, "Email", person.email);
  await type(page, "Password", person.password);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/welcome/);

  await tabTo(page, page.getByRole("radio", { name: /^Junior/ }));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^Mid-level/ })).toBeChecked();
  await type(page, "Hours a week", "9");
  await page.keyboard.press("Enter");
  await page.waitForURL("/today");

  await tabTo(page, page.getByRole("navigation", { name: "Main", exact: true }).getByRole("link", { name: "Skills" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("/skills");
  await whenLive(page);
  const row = page.locator(`li[data-skill="${SKILL}"]`);
  await tabTo(page, page.getByRole("button", { name: `Mark ${titleOf(SKILL)} done` }));
  await page.keyboard.press("Space");
  await expect(row).toHaveAttribute("data-state", "done");
  // The focus stays on the rung, which now reopens; the undo comes after it.
  await expect(page.getByRole("button", { name: `Reopen ${titleOf(SKILL)}` })).toBeFocused();
  await tabTo(page, row.getByRole("button", { name: "undo" }));
  await page.keyboard.press("Enter");
  await expect(row).toHaveAttribute("data-state", "not-started");

  await page.goto("/skills");
  await tabTo(page, page.getByRole("checkbox", { name: /^Databases/ }));
  await page.keyboard.press("Space");
  await tabTo(page, page.getByRole("button", { name: "Apply" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/area=databases/);

  await page.goto("/settings");
  await type(page, "Name", "Grace");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Your name and time zone are changed.")).toBeVisible();

  await page.goto("/settings/public-page");
  await type(page, "Handle", `grace-${person.password.slice(-8)}`);
  await tabTo(page, page.getByRole("checkbox", { name: /^Show my page to everybody/ }));
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Your page is on.")).toBeVisible();
});

test("the skip link leads past the header", async ({ page }) => {
  for (const address of ["/", "/skills", "/map", "/guide/ways-in", "/sign-in"]) {
    await page.goto(address);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to content" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main")?.id), address).toBe("main");
  }
});

test("the focus is not lost when a row's panel opens and changes", async ({ page, learner: _ }) => {
  await page.goto("/skills");
  await whenLive(page);
  const row = page.locator(`li[data-skill="${SKILL}"]`);
  await tabTo(page, row.getByRole("link", { name: titleOf(SKILL), exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, row.getByRole("button", { name: "Start learning" }));
  await page.keyboard.press("Enter");
  await expect(row.getByRole("button", { name: "Start learning" })).toHaveCount(0);
  expect(await row.evaluate((element) => element.contains(document.activeElement))).toBe(true);
});

test("the tables behind the drawings of progress open, and what scrolls in them can be reached", async ({
  page,
  learner: _,
}) => {
  await record(page.request, `done:${SKILL}`);
  await page.goto("/progress");
  await tabTo(page, page.getByText("The climb as tables"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table", { name: "Ahead" })).toBeVisible();
  await tabTo(page, page.getByRole("region", { name: "Areas by stage" }));
  await tabTo(page, page.getByText("The days as a table"));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("region", { name: "Days of study as a table" }));
});
