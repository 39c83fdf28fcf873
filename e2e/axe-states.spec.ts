// What pages look like after something happened: refused, selected, opened, empty, reached.
import type { Page } from "@playwright/test";
import { v7 } from "uuid";
import { backEndPath } from "@/lib/curriculum/back-end";
import { titleOf } from "./support/curriculum";
import { expectAccessible } from "./support/expect-accessible";
import { createAccount, record, recordAgo, recordEvents } from "./support/people";
import { expect, test } from "./support/test";
import { whenLive } from "./support/when-live";

// A bar at the bottom of the window covers what can be scrolled out from under it, which axe takes for small targets.
// The same targets are measured in axe.spec.ts without the bar.
const BELOW_A_BAR = { without: ["target-size"] };

test.describe.configure({ timeout: 90_000 });

test("a refused sign-up and a refused sign-in", async ({ page }) => {
  for (const [address, button] of [
    ["/sign-up", "Create account"],
    ["/sign-in", "Sign in"],
  ] as const) {
    await page.goto(address);
    await page.getByLabel("Email").fill("nobody");
    await page.getByRole("main").getByRole("button", { name: button }).click();
    await expect(page.getByRole("alert").filter({ hasText: "to fix" })).toBeFocused();
    await expectAccessible(page);
  }
});

test.describe("a learner", () => {
  test.beforeEach(async ({ learner: _ }) => {});

  test("with nothing done yet: Today and the history", async ({ page }) => {
    await page.goto("/today");
    await expect(page.getByText("Nothing on the ladder yet.")).toBeVisible();
    await expectAccessible(page);
    await page.goto("/history");
    await expect(page.getByText("Nothing yet.")).toBeVisible();
    await expectAccessible(page);
  });

  test("whose goal is reached", async ({ page }) => {
    const ids = backEndPath.skills.filter(({ stage }) => stage === "junior").map(({ id }) => `done:${id}`);
    await record(page.request, ...ids);
    await page.goto("/settings");
    await page.getByRole("radio", { name: /^Junior/ }).check();
    await page.getByRole("button", { name: "Save goal" }).click();
    await expect(page.getByText("Your goal is saved.")).toBeVisible();
    await expectAccessible(page);
    await page.goto("/today");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Junior: reached");
    await expectAccessible(page);
  });

  test("who selects several, filters, and finds nothing", async ({ page }) => {
    await page.goto("/skills?select=1&check=first-program");
    await expectAccessible(page, BELOW_A_BAR);
    await page.goto("/skills?q=zzzz&state=locked");
    await expect(page.getByText("No skill matches")).toBeVisible();
    await expectAccessible(page);
  });

  test("with open panels, an undo and a notice", async ({ page }) => {
    await page.goto("/skills?open=first-site");
    await whenLive(page);
    for (const name of [titleOf("http-basics"), /^A back-end language/]) {
      await page
        .getByRole("link", { name, exact: typeof name === "string" })
        .first()
        .click();
    }
    await expect(page.locator(".sr-panel")).toHaveCount(2);
    await page.getByRole("button", { name: `Mark ${titleOf("command-line")} done` }).click();
    await expect(page.getByRole("button", { name: "undo" })).toBeVisible();
    await page.locator('[data-group="backend-language"]').getByRole("button", { name: "Skip this choice" }).click();
    await expect(page.getByRole("status").getByRole("button", { name: "Undo" })).toBeVisible();
    await expectAccessible(page, BELOW_A_BAR);
  });

  test("whose settings were refused", async ({ page }) => {
    await page.goto("/settings");
    await refuse(page, "Hours a week", "0", "Save goal");
    await refuse(page, "Time zone", "Nowhere", "Save name and time zone");
    await refuse(page, "New password", "short", "Change password");
    await expectAccessible(page);
  });

  test("with refreshers: due, answered, none left, turned off", async ({ page }) => {
    await recordAgo(page.request, 160, "done:command-line", "done:how-the-web-works", "learning:lang-python");
    for (const address of ["/today", "/refreshers", "/refreshers/command-line", "/skills/command-line"]) {
      await page.goto(address);
      await expect(page.getByText(/refresh/i).first()).toBeVisible();
      await expectAccessible(page);
    }
    await page.goto("/refreshers/command-line");
    await page.getByText(/^\d more$/).click();
    await page.getByRole("button", { name: /^Easy/ }).focus();
    await expectAccessible(page);
    await page.getByRole("button", { name: /^Again/ }).click();
    await expect(page.getByText("At hand for")).toBeVisible();
    await expectAccessible(page);
    await record(page.request, "grade:how-the-web-works:good");
    await page.goto("/refreshers");
    await expect(page.getByText("Nothing is due.")).toBeVisible();
    await expectAccessible(page);
    await page.goto("/settings");
    await page.getByRole("group", { name: "Let done skills" }).getByRole("radio", { name: /^Off/ }).check();
    await page.getByRole("button", { name: "Save refreshers" }).click();
    await expect(page.getByText("This holds from now on.")).toBeVisible();
    await expectAccessible(page);
    for (const address of ["/refreshers", "/refreshers/command-line", "/refreshers/indexes"]) {
      await page.goto(address);
      await expectAccessible(page);
    }
  });

  test("on a skill's page: concluded by placement, time refused and added, pinned", async ({ page }) => {
    await recordEvents(page.request, 120, [
      { id: v7(), kind: "placement.applied", run: v7(), skills: ["command-line"] },
    ]);
    await record(page.request, "pin:indexes");
    await page.goto("/skills/command-line");
    await expect(page.getByText("You have not confirmed it.")).toBeVisible();
    await refuse(page, "Time spent", "soon", "Add time");
    await expectAccessible(page);
    await page.getByLabel("Time spent", { exact: true }).fill("45");
    await page.getByRole("button", { name: "Add time" }).click();
    await expect(page.getByText("45 min added.")).toBeVisible();
    await expectAccessible(page);
    await page.goto("/skills/indexes");
    await expect(page.getByRole("button", { name: "Unpin" })).toBeVisible();
    await expectAccessible(page);
  });

  test("whose proof was refused, and then shown", async ({ page }) => {
    await page.goto("/milestones/first-program");
    await refuse(page, "Link to it", "not an address", "Attach proof");
    await expectAccessible(page);
    await page.getByLabel("Link to it").fill("https://example.org/a/rather/long/address/of/a/proof/that/has/to/be/cut");
    await page.getByLabel("What it shows").fill("It sorts my downloads.");
    await page.getByRole("button", { name: "Attach proof" }).click();
    await expect(page.getByRole("button", { name: "Remove proof" })).toBeVisible();
    await expectAccessible(page);
  });
});

test("a write that a page can't show: the page of the server in front", async ({ page, expectMessage }) => {
  expectMessage(/404/);
  await createAccount(page.request);
  await page.goto("/skills/command-line");
  await page.evaluate(() => {
    const form = document.createElement("form");
    Object.assign(form, { method: "post", action: "/record" });
    form.innerHTML = '<button name="do" value="done:there-is-no-such-skill">send</button>';
    document.body.append(form);
  });
  await page.getByRole("button", { name: "send" }).click();
  await expect(page.getByText("There is no such skill in this path.")).toBeVisible();
  await expectAccessible(page);
});

async function refuse(page: Page, label: string, value: string, button: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByLabel(label, { exact: true })).toHaveAttribute("aria-invalid", "true");
}
