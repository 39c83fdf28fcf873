// Without a network: what was opened can be read, ticks wait and arrive once and in order, and nothing of the learner
// stays in the browser after signing out.
import type { Page } from "@playwright/test";
import pg from "pg";
import { titleOf } from "./support/curriculum";
import { expectAccessible } from "./support/expect-accessible";
import { testWithOwnApp } from "./support/own-app";
import { countEvents, createAccount, newPerson, signIn } from "./support/people";
import { expect } from "./support/test";
import { whenLive } from "./support/when-live";

const test = testWithOwnApp();
test.describe.configure({ mode: "default", timeout: 120_000 });
test.use({ serviceWorkers: "allow" });

const [FIRST, SECOND, THIRD] = ["command-line", "problem-solving", "debugging"] as const;

const row = (page: Page, id: string) => page.locator(`li[data-skill="${id}"]`);
const markDone = (page: Page, id: string) => page.getByRole("button", { name: `Mark ${titleOf(id)} done` });
const reopen = (page: Page, id: string) => page.getByRole("button", { name: `Reopen ${titleOf(id)}` });
const said = (page: Page) => page.locator(".live-notice");

// Whatever a page asks for while the network is cut is in its console.
test.beforeEach(({ expectMessage }) => expectMessage(/Failed to load resource|net::ERR_/));

test("ticks made offline in two tabs arrive once and in order, the app restarted meanwhile", async ({
  page,
  context,
  ownApp,
}) => {
  await createAccount(context.request);
  await openKept(page, "/skills");
  const other = await context.newPage();
  await openKept(other, `/skills/${FIRST}`);

  await context.setOffline(true);
  await markDone(page, FIRST).click();
  await expect(row(page, FIRST).locator(".sr-state")).toContainText("Done, waiting");
  await expect(said(page)).toContainText("You are offline. 1 change waits in this browser.");
  // What can't be had leads nobody away from what can be read.
  await row(page, SECOND).locator(".sr-title").click();
  await expect(said(page)).toContainText("its details were not kept");
  await page.locator("#quick-find").focus();
  await expect(page).toHaveURL(/\/skills$/);
  await page.locator("#quick-find").blur();
  await other.getByRole("checkbox").first().check();
  await expect(other.getByText("Waiting", { exact: true })).toBeVisible();
  await markDone(page, SECOND).click();
  await reopen(page, SECOND).click();
  await expect(row(page, SECOND).locator(".sr-state")).toContainText("waiting");
  await markDone(page, THIRD).click();
  await expect(row(page, THIRD).locator(".sr-state")).toContainText("waiting");
  await page.keyboard.press("u");
  await expect(row(page, THIRD)).toHaveAttribute("data-state", "not-started");
  await ownApp.restart();

  // A page from this device, with what waits laid over it.
  await page.reload();
  await expect(page.locator(".kept-note")).toContainText("This page is as it was on");
  await expect(row(page, FIRST)).toHaveAttribute("data-state", "done");
  await expect(row(page, FIRST).locator(".sr-state")).toContainText("Done, waiting");
  await expect(row(page, THIRD)).toHaveAttribute("data-state", "not-started");
  await expect(said(page)).toContainText("6 changes wait in this browser");
  await expectAccessible(page);

  await context.setOffline(false);
  await expect(row(page, FIRST).locator(".sr-state")).toContainText(/^Done \d/, { timeout: 30_000 });
  await expect(said(page)).not.toContainText("wait in this browser");
  await expect(other.getByText("Waiting", { exact: true })).toHaveCount(0);
  expect(await waiting(page)).toEqual([]);
  expect(await recordedKinds(ownApp.databaseUrl())).toEqual([
    `skill.set ${FIRST} done`,
    "criterion.set",
    `skill.set ${SECOND} done`,
    `skill.set ${SECOND} not-started`,
    `skill.set ${THIRD} done`,
    "undone",
  ]);
  await page.reload();
  await expect(page.locator(".kept-note")).toBeEmpty();
  await expect(row(page, FIRST)).toHaveAttribute("data-state", "done");
  await expect(row(page, SECOND)).toHaveAttribute("data-state", "not-started");
});

test("one change that the server refuses does not hold up the others", async ({ page, context }) => {
  await createAccount(context.request);
  await openKept(page, "/skills");
  await context.setOffline(true);
  await markDone(page, FIRST).click();
  await expect(row(page, FIRST).locator(".sr-state")).toContainText("waiting");
  // As a skill that is gone from the path by the time that the network is back.
  await page.evaluate(() => {
    const [key = ""] = Object.keys(localStorage).filter((name) => name.startsWith("rungs.waiting."));
    const gone = JSON.parse(localStorage.getItem(key) ?? "").event;
    const id = gone.id.replace(/.$/, (last: string) => (last === "0" ? "1" : "0"));
    const event = { ...gone, id, skill: "gone-since" };
    localStorage.setItem(key.replace(/[^.]*$/, id), JSON.stringify({ event }));
  });
  await markDone(page, SECOND).click();
  await expect(said(page)).toContainText("3 changes wait");
  await context.setOffline(false);
  await expect(said(page)).toContainText("1 change could not be saved");
  await expect.poll(() => countEvents(page.request)).toBe(2);
  expect(await waiting(page)).toEqual([]);
});

test("pages that were opened can be read, others are named, and nothing else is kept", async ({ page, context }) => {
  await createAccount(context.request);
  await openKept(page, "/skills");
  for (const address of [`/skills/${FIRST}`, "/today", "/settings", "/skills?open=all", "/nothing/here"]) {
    await page.goto(address);
  }
  await expect.poll(() => keptPaths(page)).toEqual([`/skills/${FIRST}`, "/skills", "/today"].sort());
  await context.setOffline(true);
  await page.goto("/today");
  await expect(page.locator(".kept-note")).toContainText("You are offline. This page is as it was on");
  await page.goto("/history");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are offline");
  await expectAccessible(page);
  await page.getByRole("link", { name: titleOf(FIRST) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titleOf(FIRST));
  await context.setOffline(false);
  await page.goto("/history");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("History");
});

test("signing out says what waits, and leaves nothing of the learner", async ({ page, context }) => {
  await createAccount(context.request);
  await openKept(page, "/skills");
  await page.goto("/today");
  await page.goto("/skills");
  await whenLive(page);
  await page.route("**/api/v1/me/events", (route) => route.abort());
  await markDone(page, FIRST).click();
  await expect(said(page)).toContainText("Not saved yet: 1 change waits in this browser.");
  await page.getByRole("button", { name: "Account of" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(said(page)).toContainText("Signing out removes it.", { timeout: 20_000 });
  await page.getByRole("button", { name: "Sign out and remove it" }).click();
  await page.waitForURL("/");
  await page.goto("/skills");
  await expect(row(page, FIRST)).toHaveAttribute("data-state", "not-started");
  await expect.poll(() => leftOver(page)).toEqual([]);
  await context.setOffline(true);
  for (let steps = 0; steps < 3; steps++) await page.goBack().catch(() => null);
  await expect(page.getByRole("button", { name: "Account of" })).toHaveCount(0);
  await page.goto("/today").catch(() => null);
  await expect(page.getByRole("button", { name: "Account of" })).toHaveCount(0);
});

test("somebody else who signs in here neither sees nor sends what belongs to the first", async ({ page, context }) => {
  const [ada, grace] = [newPerson("Ada"), newPerson("Grace")];
  await createAccount(context.request, ada);
  await openKept(page, "/skills");
  await page.goto("/today");
  const stale = await context.newPage();
  await openKept(stale, "/skills");
  // Ada's session ends without signing out.
  await context.clearCookies();
  await createAccount(context.request, grace);
  await markDone(stale, FIRST).click();
  await expect(said(stale)).toContainText("Another account is signed in here now. 1 change waits in this browser");
  await page.goto("/skills");
  await expect(row(page, FIRST)).toHaveAttribute("data-state", "not-started");
  expect(await countEvents(page.request)).toBe(0);
  await context.setOffline(true);
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are offline");
  await context.setOffline(false);

  await context.clearCookies();
  await signIn(context.request, ada);
  await page.goto("/skills");
  await expect(row(page, FIRST).locator(".sr-state")).toContainText(/^Done/);
  await expect.poll(() => countEvents(page.request)).toBe(1);
  expect(await waiting(page)).toEqual([]);
});

test("the worker, the manifest and signing out without scripts answer as browsers want it", async ({
  request,
  page,
}) => {
  await createAccount(request);
  const worker = await request.get("/sw.js");
  expect([worker.status(), worker.headers()["cache-control"]]).toEqual([200, "no-cache"]);
  expect(worker.headers()["content-type"]).toContain("text/javascript");
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  for (const { src } of manifest.icons) expect((await request.get(src)).status(), src).toBe(200);
  await page.goto("/skills");
  await expect(page.locator('link[rel="manifest"]')).toHaveAttribute("href", "/manifest.webmanifest");
  const origin = new URL(worker.url()).origin;
  const left = await request.post("/sign-out", { headers: { Origin: origin }, maxRedirects: 0 });
  expect(left.headers()["clear-site-data"]).toBe('"cache", "storage"');
});

/** Opens a page, and waits until the worker has kept it. */
async function openKept(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await whenLive(page);
  await expect.poll(() => keptPaths(page)).toContain(address);
}

/** The addresses of the pages of an account that are kept. */
function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("rungs-pages-of-"));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept
      .flat()
      .map(({ url }) => new URL(url).pathname)
      .sort();
  });
}

function waiting(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("rungs.waiting.")));
}

/** Whatever this browser keeps that belongs to somebody. */
function leftOver(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => /^rungs-(about|pages-of)/.test(name));
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? "");
    return [...names, ...databases, ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  });
}

/** What the database has of the one learner who ticked, in the order in which it happened. */
async function recordedKinds(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query(
    "SELECT kind, payload->>'skill' AS skill, payload->>'state' AS state FROM progress_event ORDER BY occurred_at, id",
  );
  await client.end();
  return rows.map(({ kind, skill, state }) => (kind === "skill.set" ? `${kind} ${skill} ${state}` : kind));
}
