// What a skill's page takes besides ticks: time spent, and a pin. With and without scripts.
import type { Page } from "@playwright/test";
import { sendForm } from "./support/forms";
import { countEvents, createAccount } from "./support/people";
import { expect, test } from "./support/test";
import { whenLive } from "./support/when-live";

const ADDRESS = "/skills/command-line";
/** Opens the page, and with scripts waits until they run: before that its forms post as without. */
async function open(page: Page, address: string, hasScripts: boolean): Promise<void> {
  await page.goto(address);
  if (hasScripts) await whenLive(page);
}

const time = (page: Page) => page.getByRole("region", { name: "Time" });
const soFar = (page: Page) => time(page).locator("dl > div").filter({ hasText: "You, so far" });

for (const hasScripts of [true, false]) {
  test.describe(hasScripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: hasScripts });
    test.beforeEach(async ({ learner: _ }) => {});

    test("time adds up beside the estimate, and can be taken back", async ({ page }) => {
      await open(page, ADDRESS, hasScripts);
      await expect(soFar(page)).toContainText("nothing noted");
      for (const [spent, sum] of [
        ["1:30", "1 h 30 min"],
        ["2 h", "3 h 30 min"],
      ] as const) {
        await time(page).getByLabel("Time spent").fill(spent);
        await time(page).getByRole("button", { name: "Add time" }).click();
        await expect(soFar(page)).toContainText(sum);
        await expect(time(page).getByLabel("Time spent")).toHaveValue("");
      }
      await expect(page.getByRole("main")).toHaveAttribute("data-state", "learning");
      expect(await countEvents(page.request)).toBe(2);
      await time(page).getByRole("button", { name: "Undo" }).click();
      await expect(soFar(page)).toContainText("1 h 30 min");
      await expect(page.locator(".undo-notice")).toContainText("Undone: 2 h spent on");
    });

    test("time of another day is kept with its day", async ({ page }) => {
      await open(page, ADDRESS, hasScripts);
      await time(page).getByLabel("Time spent").fill("45");
      await time(page).getByLabel("On", { exact: true }).fill("2026-03-09");
      await time(page).getByRole("button", { name: "Add time" }).click();
      await expect(page.getByText("45 min spent, on 9 Mar 2026", { exact: true })).toBeVisible();
    });

    test("what can't be read is said beside the field, and stays there", async ({ page }) => {
      await open(page, ADDRESS, hasScripts);
      for (const [spent, error] of [
        ["a while", "Write it as 90, 1.5 h, 1 h 30 or 1:30."],
        ["0", "One minute is the least."],
        ["25 h", "24 hours are the most at once."],
      ] as const) {
        const field = time(page).getByLabel("Time spent");
        await field.fill(spent);
        await time(page).getByRole("button", { name: "Add time" }).click();
        await expect(field).toHaveAccessibleDescription(new RegExp(error));
        await expect(field).toHaveValue(spent);
        await expect(field).toBeInViewport();
      }
      await time(page).getByLabel("Time spent").fill("30");
      await time(page).getByLabel("On", { exact: true }).fill("2999-01-01");
      await time(page).getByRole("button", { name: "Add time" }).click();
      await expect(time(page).getByLabel("On", { exact: true })).toHaveAccessibleDescription(
        "This day is still to come.",
      );
      await expect(time(page).getByLabel("Time spent")).toHaveValue("30");
      expect(await countEvents(page.request)).toBe(0);
    });

    test("a pin brings a skill forward until it is taken out", async ({ page }) => {
      await open(page, "/skills/indexes", hasScripts);
      await page.getByRole("button", { name: "Pin", exact: true }).click();
      await expect(page.locator(".pin-set")).toContainText("Pinned");
      await expect(page.locator(".undo-notice")).toContainText("Pinned: ");
      await page.getByRole("button", { name: "Unpin" }).click();
      await expect(page.getByRole("button", { name: "Pin", exact: true })).toBeVisible();
      await page.getByRole("button", { name: "Mark as done" }).click();
      await expect(page.locator(".state-set .sr-state")).toContainText(/^Done \d/);
      await expect(page.getByRole("button", { name: "Pin", exact: true })).toBeHidden();
    });
  });
}

test("a form of time that was sent twice is added once, and a forged one not at all", async ({ request }) => {
  await createAccount(request);
  const send = (fields: Record<string, string | null>) =>
    sendForm(request, { page: ADDRESS, holding: "Add time", fields: { "time-spent": "45", ...fields } });
  const form = "01900000-0000-7000-8000-00000000ffff";
  for (let turn = 0; turn < 2; turn++) {
    expect(await (await send({ form, "time-on": "2026-03-09" })).text()).toContain("45 min added.");
  }
  expect(await countEvents(request)).toBe(1);
  const forged: readonly Record<string, string | null>[] = [
    { skill: "no-such-skill", "time-on": "2026-03-09" },
    { form: "1", "time-on": "2026-03-09" },
    { "time-on": "\0" },
    { "time-on": "2026-02-30" },
    { "time-on": "1999-12-31" },
    { "time-on": null },
    { "time-spent": "9".repeat(100_000), "time-on": "2026-03-09" },
  ];
  for (const fields of forged) {
    const answer = await send(fields);
    expect(answer.status(), JSON.stringify(fields).slice(0, 60)).toBe(200);
    expect(await answer.text()).toMatch(/One thing to fix|That did not work/);
  }
  expect(await countEvents(request)).toBe(1);
});

test("a visitor sees the estimate and no form", async ({ page }) => {
  await page.goto(ADDRESS);
  await expect(time(page)).toContainText("Likely");
  await expect(page.getByRole("button", { name: "Add time" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Pin", exact: true })).toHaveCount(0);
});
