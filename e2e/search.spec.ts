// The search: a page without scripts, and answers below the field of the header with them.
import { titleOf } from "./support/curriculum";
import { expectAccessible } from "./support/expect-accessible";
import { record } from "./support/people";
import { expect, test } from "./support/test";
import { whenKeys } from "./support/when-keys";

test("finds without scripts, with mistakes, says why, and where nothing fits what to do", async ({ newBrowser }) => {
  const page = await newBrowser({ javaScriptEnabled: false });
  await page.goto("/stages/junior");
  const field = page.getByRole("searchbox", { name: "Search", exact: true });
  await field.fill("idempotancy");
  await field.press("Enter");
  await expect(page).toHaveURL("/search?q=idempotancy");
  const skills = page.getByRole("region", { name: "Skills" });
  await expect(skills.getByRole("link").first()).toHaveText(titleOf("idempotency-and-retries"));
  await expect(skills.locator("mark").first()).toHaveText("Idempotency");

  await page.goto("/search?q=psql");
  await expect(page.getByRole("region", { name: "Skills" }).getByRole("listitem").first()).toContainText(
    "Also searched as “psql”",
  );
  await page.goto("/search?q=xqzzyq");
  await expect(page.getByText("Nothing found for “xqzzyq”.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Go through all skills" })).toBeVisible();
  for (const words of ["<img src=x onerror=alert(1)>", "👩‍💻", "a".repeat(500), "%00", "((("]) {
    const answer = await page.goto(`/search?q=${encodeURIComponent(words)}`);
    expect(answer?.status(), words).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Search");
    await expect(page.getByRole("main").locator("img")).toHaveCount(0);
  }
});

test("a learner's results show their states", async ({ page, learner: _ }) => {
  await record(page.request, "done:transactions");
  await page.goto("/search?q=transactions");
  await expect(page.getByRole("region", { name: "Skills" }).getByRole("listitem").first()).toContainText(/Done \d/);
});

test("answers while one types: arrows, Enter, Esc, and all results", async ({ page, learner: _ }) => {
  await page.goto("/today");
  await whenKeys(page);
  await page.keyboard.press("/");
  await page.keyboard.type("kuberntes");
  const field = page.getByRole("combobox", { name: "Search" });
  const list = page.getByRole("listbox", { name: "Results" });
  await expect(list.getByRole("option").first()).toContainText("Kubernetes");
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("option", { selected: true })).toContainText("Kubernetes");
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(field).toHaveValue("kuberntes");
  await page.keyboard.type("x");
  await expect(list).toBeVisible();
  await page.keyboard.press("Backspace");
  await expect(list.getByRole("option").last()).toHaveText(/^All \d+ results$/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("/skills/kubernetes");

  await whenKeys(page);
  await page.keyboard.press("/");
  await page.keyboard.type("sql");
  await expect(list).toBeVisible();
  // A phone has no room for the field, and there the list goes with the focus.
  await expectAccessible(page);
});
