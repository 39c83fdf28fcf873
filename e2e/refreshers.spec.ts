// A done skill is worth a look after some months: it comes up, is looked at, and stays done whatever the answer.
import type { Page } from "@playwright/test";
import { v7 } from "uuid";
import { skillOf, titleOf } from "./support/curriculum";
import { record, recordAgo, recordEvents } from "./support/people";
import { tabTo } from "./support/tab-to";
import { expect, test } from "./support/test";

const LONG_AGO = ["command-line", "how-the-web-works", "problem-solving", "version-control", "programming-basics"];
const NOT_YET = "sql-queries";
const CHECKED = "http-basics";

const dueOn = (page: Page) =>
  page.locator("[data-due]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-due")));
const notice = (page: Page) => page.locator(".undo-notice");

test.beforeEach(async ({ page, learner: _ }) => {
  await recordAgo(page.request, 160, ...LONG_AGO.map((id) => `done:${id}`));
  await recordAgo(page.request, 20, `done:${NOT_YET}`, "learning:lang-python");
});

async function stateOf(page: Page, id: string): Promise<string | null> {
  await page.goto(`/skills/${id}`);
  return page.getByRole("main").getAttribute("data-state");
}

test("Today shows a few of what is due, and the rest is one link away", async ({ page }) => {
  await page.goto("/today");
  const section = page.getByRole("region", { name: "Due a refresher" });
  await expect(section.getByRole("listitem")).toHaveCount(3);
  await expect(section.getByRole("listitem").first()).toContainText(/Last shown .*, due since .*build/);
  const shown = await dueOn(page);
  await section.getByRole("link", { name: "and 2 more" }).click();
  await expect(page).toHaveURL("/refreshers");
  const all = await dueOn(page);
  expect(all.slice(0, 3)).toEqual(shown);
  expect([...all].sort()).toEqual([...LONG_AGO].sort());
  await expect(page.getByText(`After these, ${titleOf(NOT_YET)} comes up about`)).toBeVisible();
});

test("with the keyboard alone: from Today to an answer, and back by an undo", async ({ page }) => {
  await page.goto("/today");
  const section = page.getByRole("region", { name: "Due a refresher" });
  const first = (await dueOn(page))[0] ?? "";
  await tabTo(page, section.getByRole("link", { name: titleOf(first), exact: true }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/refreshers/${first}`);
  for (const { text } of skillOf(first).criteria) await expect(page.getByText(text)).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: /^Good Yes next in/ }));
  await page.keyboard.press("Space");
  await expect(notice(page)).toContainText(`Self-check, well: ${titleOf(first)}`);
  await expect(page).toHaveURL(/\/refreshers\?last=/);
  expect(await dueOn(page)).not.toContain(first);
  // One is led to what is due next.
  await tabTo(page, page.getByRole("link", { name: /^Check yourself ?: / }));
  await page.goBack();
  await page.goForward();
  await tabTo(page, notice(page).getByRole("button", { name: "Undo" }));
  await page.keyboard.press("Enter");
  await expect(notice(page)).toContainText("Undone");
  expect(await dueOn(page)).toContain(first);
  expect(await stateOf(page, first)).toBe("done");
});

test("without scripts: “again” keeps the skill done, and something to read at hand", async ({
  newBrowser,
  context,
}) => {
  const page = await newBrowser({ javaScriptEnabled: false, storageState: await context.storageState() });
  const id = "version-control";
  await page.goto("/refreshers");
  await page.getByRole("link", { name: titleOf(id), exact: true }).click();
  await page.getByText(/^\d more$/).click();
  await expect(page.getByRole("complementary").getByRole("link").nth(1)).toBeVisible();
  await page.getByRole("button", { name: /^Again Not any more next in \d+ days about/ }).click();
  await expect(notice(page)).toContainText(`Self-check, not any more: ${titleOf(id)}`);
  await expect(page.getByText(`At hand for ${titleOf(id)}:`)).toBeVisible();
  expect(await dueOn(page)).not.toContain(id);
  expect(await stateOf(page, id)).toBe("done");
  await page.getByRole("button", { name: /^Undo ?: Self-check, not any more/ }).click();
  await page.goto("/refreshers");
  expect(await dueOn(page)).toContain(id);
});

test("a double click on an answer is one answer", async ({ page }) => {
  await page.goto("/refreshers/problem-solving");
  await page.getByRole("button", { name: /^Hard/ }).dblclick();
  await page.waitForURL(/last=/);
  await page.goto("/skills/problem-solving");
  await expect(page.getByText("Self-check, with effort", { exact: true })).toHaveCount(1);
});

test("the skill's page leads to its check, due or not", async ({ page }) => {
  await page.goto("/skills/command-line");
  await expect(page.locator(".state-set .sr-state")).toHaveText("Refresh due");
  await page.getByRole("link", { name: "Check yourself" }).click();
  await page.getByRole("button", { name: /^Easy/ }).click();
  await page.goto("/skills/command-line");
  await expect(page.locator(".state-set .sr-state")).toContainText(/^Done \d/);
  await page.goto(`/skills/${NOT_YET}`);
  await expect(page.getByText(/Check yourself, comes up again about \d/)).toBeVisible();
  await page.getByRole("link", { name: "Check yourself" }).click();
  await expect(page.getByText(/Last shown .*, comes up again about/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Good Yes next in/ })).toBeVisible();
});

for (const hasScripts of [true, false]) {
  test(`what a placement concluded can be confirmed, ${hasScripts ? "with" : "without"} scripts`, async ({
    newBrowser,
    context,
  }) => {
    const page = await newBrowser({ javaScriptEnabled: hasScripts, storageState: await context.storageState() });
    await recordEvents(page.request, 10, [{ id: v7(), kind: "placement.applied", run: v7(), skills: [CHECKED] }]);
    await page.goto(`/skills/${CHECKED}`);
    await expect(page.getByText("Taken as done by your placement. You have not confirmed it.")).toBeVisible();
    await page.getByRole("button", { name: "Yes, I can do this" }).click();
    await expect(notice(page)).toContainText(`Done: ${titleOf(CHECKED)}`);
    await expect(page.getByText("Taken as done")).toHaveCount(0);
    await expect(page.getByRole("main")).toHaveAttribute("data-state", "done");
    await page.getByRole("button", { name: "Reopen" }).click();
    await expect(page.getByRole("main")).toHaveAttribute("data-state", "not-started");
    await expect(page.getByRole("link", { name: "Check yourself" })).toHaveCount(0);
  });
}

test("what is not done can't be refreshed, and what is not there is not there", async ({ page, expectMessage }) => {
  expectMessage(/404/);
  await page.goto("/refreshers/indexes");
  await expect(page.getByRole("main")).toContainText("is not done yet, so there is nothing to refresh");
  await page
    .getByRole("main")
    .getByRole("link", { name: titleOf("indexes") })
    .click();
  await expect(page).toHaveURL("/skills/indexes");
  expect((await page.goto("/refreshers/no-such-skill"))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address");
});

test("turned off, nothing comes up; turned on again, all of it does", async ({ page }) => {
  const choose = async (name: "On" | "Off") => {
    await page.goto("/settings");
    await page
      .getByRole("group", { name: "Let done skills" })
      .getByRole("radio", { name: new RegExp(`^${name}\\b`) })
      .check();
    await page.getByRole("button", { name: "Save refreshers" }).click();
    await expect(page.getByText("This holds from now on.")).toBeVisible();
  };
  await choose("Off");
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Where you stand" })).toBeVisible();
  await expect(page.getByText(/refresher/i)).toHaveCount(0);
  for (const address of ["/refreshers", "/refreshers/command-line"]) {
    await page.goto(address);
    await expect(page.getByText("Refreshers are turned off")).toBeVisible();
    expect(await dueOn(page)).toEqual([]);
  }
  await page.goto("/skills/command-line");
  await expect(page.locator(".state-set .sr-state")).toContainText(/^Done \d/);
  await expect(page.getByText("Check yourself")).toHaveCount(0);
  await page.goto("/skills?open=all");
  await expect(page.getByText("Refresh due")).toHaveCount(0);
  await choose("On");
  await page.goto("/refreshers");
  expect(await dueOn(page)).toHaveLength(LONG_AGO.length);
});

test("the checklist finds what is due", async ({ page }) => {
  await page.goto("/skills");
  await page.getByRole("checkbox", { name: /^Refresh due/ }).check();
  await page.getByRole("button", { name: "Apply" }).click();
  await page.waitForURL(/state=refresh/);
  await expect(page.locator("[data-skill]")).toHaveCount(LONG_AGO.length);
  await expect(page.locator('[data-count="state:refresh"]')).toHaveText(String(LONG_AGO.length));
});

test("when all is looked at, the page says when the next one comes up", async ({ page }) => {
  await record(page.request, ...LONG_AGO.map((id) => `grade:${id}:good`));
  await page.goto("/refreshers");
  await expect(page.getByText(`Nothing is due. The next one, ${titleOf(NOT_YET)}, comes up about`)).toBeVisible();
  await page.goto("/today");
  await expect(page.getByRole("region", { name: "Due a refresher" })).toHaveCount(0);
});
