// The guide: from the contents through a page to the skills and the start, with and without scripts.
import type { Page } from "@playwright/test";
import { titleOf } from "./support/curriculum";
import { createAccount, record } from "./support/people";
import { expect, test } from "./support/test";

const PHONE = { width: 320, height: 640 };

/** What anybody can read, whether scripts run or not. */
async function readTheGuide(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main", exact: true }).getByRole("link", { name: "Guide" }).click();
  await expect(page).toHaveURL("/guide");
  const part = page.getByRole("region", { name: "Ways in" });
  await part.getByRole("link", { name: /^Ways in/ }).click();
  await expect(page).toHaveURL("/guide/ways-in");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Ways in/);

  const table = page.getByRole("table", { name: /^Three ways compared/ });
  await expect(table.getByRole("columnheader")).toHaveText(["Boot camp", "University", "On your own"]);
  await expect(table.getByRole("row", { name: /^Length/ }).getByRole("cell")).toHaveText([
    "Less than a year",
    "Four years",
    /weekly hours/,
  ]);

  await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "What to learn" }).click();
  await expect(page).toHaveURL("/guide/ways-in#what-to-learn");
  await expect(page.getByRole("heading", { name: /^What to learn/ })).toBeInViewport();
  await expect(page.getByRole("region", { name: "Sources" }).getByText("Coursera, October 2022")).toBeVisible();
  await page
    .getByRole("navigation", { name: "In the guide" })
    .getByRole("link", { name: /Your first project/ })
    .click();
  await expect(page).toHaveURL("/guide/first-project");
  await page
    .getByRole("region", { name: "Skills on this page" })
    .getByRole("link", { name: titleOf("first-endpoints") })
    .click();
  await expect(page).toHaveURL("/skills/first-endpoints");
  await page.getByRole("region", { name: "In the guide" }).getByRole("link", { name: "Your first project" }).click();
  await page.getByRole("main").getByRole("link", { name: "Find your rung" }).click();
  await expect(page).toHaveURL("/placement");
}

test("a visitor reads a page and goes on to its skills and to the placement", async ({ page }) => {
  await readTheGuide(page);
});

test("on a small phone nothing has to be moved sideways, and a table's cells say what they are", async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const address of ["/guide", "/guide/ways-in", "/guide/pay-and-outlook", "/guide/tools-of-the-trade"]) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(PHONE.width);
  }
  await page.goto("/guide/pay-and-outlook");
  const row = page.getByRole("row", { name: /82,462/ });
  await expect(row.getByText("Glassdoor, quoted by Coursera")).toBeVisible();
  const label = await row
    .getByRole("cell", { name: /Glassdoor/ })
    .evaluate((cell) => getComputedStyle(cell, "::before").content);
  expect(label).toContain("From");
  // Folded before the text on a phone.
  await expect(page.getByRole("link", { name: "What makes pay differ", exact: true })).toBeHidden();
  await page.getByText("On this page", { exact: true }).last().click();
  await expect(page.getByRole("link", { name: "What makes pay differ", exact: true })).toBeVisible();
});

test("a learner sees the state of each skill, and the next one", async ({ page }) => {
  await createAccount(page.request);
  await record(page.request, "done:how-the-web-works", "skip:debugging");
  await page.goto("/guide/what-a-back-end-developer-does");
  const skills = page.getByRole("region", { name: "Skills on this page" });
  await expect(skills.getByText("2 of 9 settled")).toBeVisible();
  const rungOf = (id: string) => skills.getByRole("listitem").filter({ hasText: titleOf(id) });
  await expect(rungOf("how-the-web-works")).toHaveAttribute("data-look", "done");
  await expect(rungOf("debugging")).toHaveAttribute("data-look", "skipped");
  await expect(page.getByRole("main").getByText("Find your rung")).toHaveCount(0);
  await page.getByRole("main").getByRole("heading", { name: /^Next/ }).getByRole("link").click();
  await expect(page).toHaveURL(/\/skills\/[a-z-]+$/);
  await page.goto("/guide");
  await expect(page.getByText("2 of 9 settled")).toBeVisible();
  const missing = await page.request.get("/guide/no-such-page");
  expect(missing.status()).toBe(404);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("all of it works the same", async ({ page }) => {
    await readTheGuide(page);
  });
});
