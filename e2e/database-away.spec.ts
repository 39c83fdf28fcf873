// PostgreSQL gone while the app runs: what still works, what is said, and that it goes on by itself.
import { rmSync } from "node:fs";
import type { Page } from "@playwright/test";
import { findFreePort } from "@/prisma/embedded/port.mjs";
import { startEmbeddedServer } from "@/prisma/embedded/start-server.mjs";
import { makeDataDirectory, startApp } from "./support/app";
import { titleOf } from "./support/curriculum";
import { expectPlainRefusal } from "./support/expect-plain";
import { readForm, sendForm } from "./support/forms";
import { countEvents, createAccount, eventsOf, newPerson, postEvents } from "./support/people";
import { expect, test as sharedTest } from "./support/test";
import { whenLive } from "./support/when-live";

type Database = Readonly<{ stop: () => Promise<void>; start: () => Promise<void> }>;

/** An app on a PostgreSQL that is not its own, as with DATABASE_URL, so that a test can take it away. */
const test = sharedTest.extend<object, { place: { url: string; database: Database } }>({
  place: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from this pattern
    async ({}, use) => {
      const [dataDirectory, folder] = [makeDataDirectory(), makeDataDirectory()];
      // On the port of last time, once it has one.
      const start = () => startEmbeddedServer({ dataDirectory: folder, durable: false });
      let server = await start();
      const app = await startApp({ dataDirectory, port: await findFreePort() }, { DATABASE_URL: server.databaseUrl });
      const database = {
        stop: () => server.stop(),
        start: async () => {
          server = await start();
        },
      };
      await use({ url: app.url, database });
      await app.stop();
      await server.stop();
      for (const used of [dataDirectory, folder]) rmSync(used, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 90_000 },
  ],
  baseURL: async ({ place }, use) => use(place.url),
});
test.describe.configure({ mode: "default" });

test.beforeEach(({ expectMessage }) => expectMessage(/Failed to load resource.*503/));
test.afterEach(async ({ place, request }) => {
  await place.database.start();
  await expect.poll(async () => (await request.get("/api/health")).status()).toBe(200);
});

test("pages of one's own say so with 503, the public ones still read, and all go on by themselves", async ({
  page,
  place,
  newBrowser,
}) => {
  const visitor = await newBrowser();
  await createAccount(page.request);
  await place.database.stop();

  const health = await page.request.get("/api/health");
  expect([health.status(), await health.json()]).toEqual([503, { status: "down", database: "down" }]);
  for (const address of ["/today", "/history", "/settings", "/api/v1/me/progress"]) {
    const answer = await page.request.get(address, { headers: { Accept: "text/html" } });
    expect([answer.status(), answer.headers()["retry-after"]], address).toEqual([503, "5"]);
    expectPlainRefusal(await answer.text(), address);
  }
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The database is not answering");
  for (const address of ["/", "/skills", "/skills/command-line", "/stages/junior", "/milestones/first-site"]) {
    expect((await visitor.request.get(address)).status(), address).toBe(200);
  }

  await place.database.start();
  await expect.poll(async () => (await page.request.get("/api/health")).status()).toBe(200);
  await page.goto("/today");
  await expect(page.locator("[data-next-skill]")).toBeVisible();
});

// The page says so, but with a session its link leads to the same page again: only visitors get the documents.
test("the page for a database that is away leads on to the path", async ({ page, place }) => {
  await createAccount(page.request);
  await place.database.stop();
  await page.goto("/today");
  await page.getByRole("link", { name: "Read the path", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("The database is not answering");
});

test("a tick says that it is not saved yet, waits, and goes out by itself", async ({ page, place }) => {
  await createAccount(page.request);
  const id = "command-line";
  const row = page.locator(`li[data-skill="${id}"]`);
  await page.goto("/skills");
  await whenLive(page);
  await place.database.stop();
  await page.getByRole("button", { name: `Mark ${titleOf(id)} done` }).click();
  await expect(page.getByRole("status")).toContainText("Not saved yet: 1 change waits", { timeout: 20_000 });
  await expect(row.locator(".sr-state")).toContainText("Done, waiting");
  await place.database.start();
  await expect(page.getByRole("status")).toContainText("1 change that waited is saved.", { timeout: 40_000 });
  expect(await countEvents(page.request)).toBe(1);
});

test("forms with scripts keep what was typed", async ({ page, place, newBrowser }) => {
  await createAccount(page.request);
  const visitor = await newBrowser();
  await page.goto("/settings");
  await visitor.goto("/sign-up");
  await place.database.stop();
  await page.getByLabel("Name", { exact: true }).fill("Grace");
  await page.getByRole("button", { name: "Save name and time zone" }).click();
  await expectNotSaved(page);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Grace");
  const { email, password } = newPerson();
  await visitor.getByLabel("Email").fill(email);
  await visitor.getByLabel("Password").fill(password);
  await visitor.getByRole("main").getByRole("button", { name: "Create account" }).click();
  await expectNotSaved(visitor);
  await expect(visitor.getByLabel("Email")).toHaveValue(email);
});

async function expectNotSaved(page: Page): Promise<void> {
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was saved" })).toBeFocused({ timeout: 15_000 });
}

test("forms without scripts keep what was typed, or offer to send it again", async ({ request, place, newBrowser }) => {
  await createAccount(request);
  const form = await readForm(request, "/skills", "Mark");
  const stranger = (await newBrowser()).request;
  await place.database.stop();
  const { email, password } = newPerson();
  for (const [address, holding] of [
    ["/sign-up", "Create account"],
    ["/sign-in", "Email"],
  ] as const) {
    const answer = await sendForm(stranger, { page: address, holding, fields: { email, password } });
    const html = await answer.text();
    expect([200, 503], address).toContain(answer.status());
    expect(html.includes("Nothing was saved"), address).toBe(true);
    expect(html.includes(`value="${email}"`), address).toBe(true);
    expect(html.includes(password), address).toBe(false);
  }
  const fields = { ...Object.fromEntries(form.hidden), do: "done:command-line" };
  const headers = { Origin: place.url, Accept: "text/html" };
  const ticked = await request.post("/record", { headers, form: fields, maxRedirects: 0 });
  expect([ticked.status(), ticked.headers()["retry-after"]]).toEqual([503, "5"]);
  expect((await ticked.text()).includes('value="done:command-line"')).toBe(true);
  const posted = await postEvents(request, { events: eventsOf("done:command-line") });
  expect([posted.status(), (await posted.json()).detail]).toEqual([
    503,
    "The database is not answering. Nothing was saved.",
  ]);
  // The form of the page that was sent again is the same one: one event, however often.
  await place.database.start();
  for (let count = 0; count < 2; count++) {
    expect((await request.post("/record", { headers, form: fields, maxRedirects: 0 })).status()).toBe(303);
  }
  expect(await countEvents(request)).toBe(1);
});
