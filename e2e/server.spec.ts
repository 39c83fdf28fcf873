// The server in front of the app, asked from outside: what it refuses, what it adds to every answer, what it replaces.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { APIRequestContext } from "@playwright/test";
import { findFreePort } from "@/prisma/embedded/port.mjs";
import { makeDataDirectory, startApp } from "./support/app";
import { countEvents, createAccount, eventsOf, originOf } from "./support/people";
import { expect, test } from "./support/test";

const html = { Accept: "text/html" };

async function someAddresses(request: APIRequestContext): Promise<string[]> {
  const path = await (await request.get("/", { headers: html })).text();
  const found = ["/stages/", "/milestones/", "/skills/"].map((start) => path.match(`href="(${start}[a-z0-9-]+)"`)?.[1]);
  const stage = await (await request.get(found[0] ?? "", { headers: html })).text();
  const skill = found[2] ?? stage.match(/href="(\/skills\/[a-z0-9-]+)"/)?.[1];
  return ["/", "/skills", found[0], found[1], skill].filter((address) => address !== undefined);
}

test("public pages are documents that anybody may keep, with a policy of hashes", async ({ request }) => {
  const addresses = await someAddresses(request);
  expect(addresses).toHaveLength(5);
  for (const address of addresses) {
    const answer = await request.get(`${address}?utm_source=mail`.replace("/skills?utm_source=mail", "/skills"));
    const { etag, vary, "cache-control": caching, "content-security-policy": policy } = answer.headers();
    expect([address, answer.status(), caching]).toEqual([address, 200, "public, max-age=0, must-revalidate"]);
    expect(vary).toContain("Cookie");
    // A page without scripts has none to name.
    const hasScripts = (await answer.text()).includes("<script>");
    expect(/script-src 'self' 'sha256-/.test(policy ?? ""), address).toBe(hasScripts);
    const again = await request.get(address, { headers: { "If-None-Match": etag ?? "" } });
    expect(again.status()).toBe(304);
  }
});

test("every answer carries the headers that keep a page safe", async ({ request }) => {
  const addresses = [
    ...(await someAddresses(request)),
    "/today",
    "/sign-in",
    "/skills?q=sql",
    "/nowhere",
    "/api/health",
  ];
  for (const address of [...addresses, "/favicon.svg", "/_next/static/nothing.js", "/skills//x", "/my"]) {
    const headers = (await request.get(address, { maxRedirects: 0 })).headers();
    const policy = headers["content-security-policy"] ?? "";
    for (const directive of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) {
      expect(policy, address).toContain(directive);
    }
    expect(policy, address).not.toMatch(/(script|default)-src[^;]*'unsafe/);
    expect(headers, address).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
    expect(headers["permissions-policy"], address).toContain("camera=()");
    expect(headers["x-powered-by"], address).toBeUndefined();
  }
});

test("with a session the same addresses are one's own, and nobody else's", async ({ context, learner, request }) => {
  for (const address of await someAddresses(request)) {
    const own = await context.request.get(address, { headers: html });
    expect([address, own.status(), own.headers()["cache-control"]]).toEqual([address, 200, "private, no-store"]);
    const text = await own.text();
    const nonce = own.headers()["content-security-policy"]?.match(/'nonce-([^']+)'/)?.[1];
    const scripts = (text.match(/<script\b[^>]*>/g) ?? []).filter((script) => !script.includes("application/ld+json"));
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    expect(text).toContain("Sign out");
    for (const headers of [{}, { RSC: "1" }, { RSC: "1", "Next-Router-Prefetch": "1" }]) {
      const others = await (await request.get(address, { headers: headers as Record<string, string> })).text();
      expect(others).not.toContain(learner.name);
      expect(others).not.toContain("Sign out");
    }
  }
});

test("the pages behind the public addresses can't be asked for by name", async ({ context, learner, request }) => {
  expect(learner.email).toContain("@");
  for (const address of ["/my", "/my/skills", "/%6dy/skills", "/my/skills?_rsc", "/my.rsc", "/MY"]) {
    expect((await request.get(address)).status(), address).toBe(404);
    expect((await context.request.get(address, { headers: { RSC: "1" } })).status(), address).toBe(404);
  }
});

test("no page breaks its own policy, with a session or without", async ({ page, newBrowser, learner, request }) => {
  expect(learner.email).toContain("@");
  const visitor = await newBrowser();
  for (const address of [...(await someAddresses(request)), "/skills?q=sql"]) {
    for (const browser of [page, visitor]) {
      await browser.goto(address);
      await expect(browser.getByRole("heading", { level: 1 })).toBeVisible();
    }
  }
});

test("a write from elsewhere changes nothing", async ({ context, learner }) => {
  expect(learner.email).toContain("@");
  const { request } = context;
  const origin = await originOf(request);
  const before = await countEvents(request);
  const data = { events: eventsOf("done:how-the-web-works") };
  const foreign = [undefined, "null", "https://evil.example", `${origin}.evil.example`, origin.replace(/:\d+$/, ":1")];
  for (const value of foreign) {
    const headers = { "Content-Type": "application/json", ...(value === undefined ? {} : { Origin: value }) };
    const answer = await request.post("/api/v1/me/events", { headers, data });
    expect([value, answer.status(), answer.headers()["content-type"]]).toEqual([
      value,
      403,
      "application/problem+json",
    ]);
    const form = await request.post("/record", {
      headers: { ...html, ...headers, "Content-Type": "" },
      form: { do: "x" },
    });
    expect([value, form.status()]).toEqual([value, 403]);
  }
  const site = { Origin: origin, "Sec-Fetch-Site": "cross-site", "Content-Type": "application/json" };
  expect((await request.post("/api/v1/me/events", { headers: site, data })).status()).toBe(403);
  const plain = { Origin: origin, "Content-Type": "text/plain" };
  expect((await request.post("/api/v1/me/events", { headers: plain, data: JSON.stringify(data) })).status()).toBe(415);
  const forged = { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https" };
  expect((await request.post("/sign-out", { headers: forged, maxRedirects: 0 })).status()).toBe(403);
  expect(await countEvents(request)).toBe(before);
});

test("too much is refused early, in words a person can read", async ({ request }) => {
  const Origin = await originOf(request);
  const body = "x".repeat(256 * 1024 + 1);
  const form = { Origin, ...html, "Content-Type": "application/x-www-form-urlencoded" };
  const page = await request.post("/record", { headers: form, data: body });
  expect(page.status()).toBe(413);
  expect(await page.text()).toContain("What was sent is too large.");
  const json = { Origin, "Content-Type": "application/json" };
  const data = await request.post("/api/v1/me/events", { headers: json, data: body });
  expect([data.status(), (await data.json()).detail]).toEqual([413, "What was sent is too large."]);
});

test("forged headers of proxies and of Next change nothing", async ({ request }) => {
  const forged = {
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Proto": "https",
    Forwarded: "host=evil.example",
    "X-Middleware-Subrequest": "middleware:middleware:middleware:middleware:middleware",
    "Next-Resume": "1",
    "X-Matched-Path": "/my",
    "X-Invoke-Path": "/my",
    "Content-Security-Policy": "script-src 'nonce-forged'",
  };
  const plain = await request.get("/today", { maxRedirects: 0 });
  const answer = await request.get("/today", { headers: forged, maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([plain.status(), plain.headers().location]);
  expect(await (await request.get("/sign-in", { headers: forged })).text()).not.toMatch(/evil\.example|nonce="forged"/);
});

test("what is not there says so without scripts and leads on", async ({ request, context, learner }) => {
  expect(learner.email).toContain("@");
  for (const jar of [request, context.request]) {
    for (const address of ["/nowhere", "/skills/no-such-skill", "/stages/no-such-stage", "/milestones/none"]) {
      const answer = await jar.get(address, { headers: html });
      const text = (await answer.text()).replace(/<script[\s\S]*?<\/script>/g, "");
      expect([address, answer.status()]).toEqual([address, 404]);
      expect(text).toMatch(/<h1/);
      expect(text).toContain('href="/"');
    }
  }
});

test("a stopped database is a 503 that keeps what was sent, and the end of the app waits for what is in flight", async ({
  newBrowser,
  expectMessage,
}) => {
  expectMessage(/503 \(Service Unavailable\)/);
  const dataDirectory = makeDataDirectory();
  const app = await startApp({ dataDirectory, port: await findFreePort() });
  const page = await newBrowser({ baseURL: app.url, javaScriptEnabled: false });
  const { request } = page.context();
  await createAccount(request);
  const postgres = Number.parseInt(readFileSync(join(dataDirectory, "postgres", "postmaster.pid"), "utf8"), 10);
  try {
    await page.goto("/today");
    signalAll(postgres, "SIGSTOP");
    await page.getByRole("button", { name: "I know this already" }).first().click();
    await expect(page.getByText("What you just sent was not saved.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "The database is not answering" })).toBeVisible();
    const away = await request.get("/today", { headers: html });
    expect([away.status(), away.headers()["retry-after"]]).toEqual([503, "5"]);
    expect(await away.text()).not.toMatch(/<script|node_modules|postgres:|SELECT/);
    expect((await request.get("/api/health")).status()).toBe(503);
    signalAll(postgres, "SIGCONT");
    await page.getByRole("button", { name: "Send it again" }).click();
    await expect(page).toHaveURL(/\/today/);
    expect(await countEvents(request)).toBe(1);

    signalAll(postgres, "SIGSTOP");
    const inFlight = request.get("/today", { headers: html });
    await wait(500);
    const stopped = app.stop();
    await wait(500);
    signalAll(postgres, "SIGCONT");
    expect((await inFlight).status()).toBe(200);
    expect(await stopped).toBe(0);
  } finally {
    signalAll(postgres, "SIGCONT");
    await app.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
});

// PostgreSQL answers from a process per connection: stopping the first one alone would leave those at work.
function signalAll(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    for (const child of children ? children.split(" ") : []) process.kill(Number(child), signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH" && (error as NodeJS.ErrnoException).code !== "ENOENT")
      throw error;
  }
}
