// The session's cookie, and what it takes to be somebody; providers and https, which need other settings.
import { mock } from "node:test";
import type { APIRequestContext } from "@playwright/test";
import { decode, encode } from "next-auth/jwt";
import { readForm, sendForm } from "./support/forms";
import { startSecondProcess, testWithOwnApp } from "./support/own-app";
import { countEvents, createAccount, eventsOf, newPerson, postEvents } from "./support/people";
import { expect } from "./support/test";

const test = testWithOwnApp();
test.describe.configure({ mode: "default" });

const COOKIE = "rungs-session";
const DAY_SECONDS = 24 * 60 * 60;

async function sessionOf(request: APIRequestContext): Promise<string> {
  const { cookies } = await request.storageState();
  return cookies.find(({ name }) => name === COOKIE)?.value ?? "";
}

/** A token as the app made it some time ago. */
async function tokenFrom(secondsAgo: number, token: Record<string, unknown>, secret: string): Promise<string> {
  mock.timers.enable({ apis: ["Date"], now: Date.now() - secondsAgo * 1000 });
  try {
    return await encode({ token, secret, maxAge: 30 * DAY_SECONDS });
  } finally {
    mock.timers.reset();
  }
}

test("the session's cookie is HttpOnly, SameSite=Lax, for the whole site and thirty days", async ({ page }) => {
  await createAccount(page.request);
  const cookie = (await page.context().cookies()).find(({ name }) => name === COOKIE);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/", secure: false });
  const days = ((cookie?.expires ?? 0) - Date.now() / 1000) / DAY_SECONDS;
  expect(days).toBeGreaterThan(29.9);
  expect(days).toBeLessThan(30.1);
  await page.goto("/today");
  expect(await page.evaluate(() => document.cookie)).not.toContain(COOKIE);
});

test("a forged, changed, expired or outdated session is nobody", async ({ request, ownApp, newBrowser }) => {
  await createAccount(request);
  const real = await sessionOf(request);
  const claims = await decode({ token: real, secret: ownApp.secret() });
  const { sub, epoch } = claims ?? {};
  const nobody = (await newBrowser()).request;
  const middle = Math.floor(real.length / 2);
  const changed = real.slice(0, middle) + (real[middle] === "A" ? "B" : "A") + real.slice(middle + 1);
  const unsigned = `${btoa(JSON.stringify({ alg: "none" }))}.${btoa(JSON.stringify({ sub, epoch }))}.`;
  for (const token of [
    "nonsense",
    changed,
    unsigned,
    await encode({ token: { sub, epoch }, secret: "a secret of somebody else, long enough to be one" }),
    await tokenFrom(31 * DAY_SECONDS, { sub, epoch }, ownApp.secret()),
    await encode({ token: { sub, epoch: Number(epoch) + 1 }, secret: ownApp.secret() }),
    await encode({ token: { sub: crypto.randomUUID(), epoch }, secret: ownApp.secret() }),
    await encode({ token: { sub: "' OR 1=1", epoch }, secret: ownApp.secret() }),
    await encode({ token: { sub, epoch: "1" }, secret: ownApp.secret() }),
  ]) {
    const headers = { Cookie: `${COOKIE}=${token}` };
    const today = await nobody.get("/today", { headers, maxRedirects: 0 });
    expect([today.status(), today.headers().location], token).toEqual([307, "/sign-in?then=%2Ftoday"]);
    expect((await nobody.get("/api/v1/me/progress", { headers })).status(), token).toBe(401);
    const written = await nobody.post("/api/v1/me/events", {
      headers: { ...headers, Origin: ownApp.url },
      data: { events: eventsOf("done:debugging") },
    });
    expect(written.status(), token).toBe(401);
  }
  expect(await countEvents(request)).toBe(0);
});

test("a session in use is renewed once it is older than a day", async ({ request, ownApp, newBrowser }) => {
  await createAccount(request);
  const claims = await decode({ token: await sessionOf(request), secret: ownApp.secret() });
  const token = { sub: claims?.sub, epoch: claims?.epoch };
  const other = (await newBrowser()).request;
  const renewed = async (secondsAgo: number) => {
    const old = await tokenFrom(secondsAgo, token, ownApp.secret());
    const answer = await other.get("/today", { headers: { Cookie: `${COOKIE}=${old}` } });
    expect(answer.status()).toBe(200);
    return answer.headersArray().find(({ name, value }) => /^set-cookie$/i.test(name) && value.startsWith(COOKIE));
  };
  expect(await renewed(DAY_SECONDS - 600)).toBeUndefined();
  const line = (await renewed(DAY_SECONDS + 600))?.value ?? "";
  expect(line).toMatch(/; Max-Age=2592000; HttpOnly; SameSite=Lax/);
  const fresh = await decode({ token: line.split(/[=;]/)[1], secret: ownApp.secret() });
  expect(fresh).toMatchObject(token);
  expect(Number(fresh?.iat)).toBeGreaterThan(Date.now() / 1000 - 60);
});

test("GitHub and Google appear when they are configured, and lead there", async ({ ownApp, request, newBrowser }) => {
  expect(await (await request.get("/sign-in")).text()).not.toContain("Continue with");
  const second = await startSecondProcess(ownApp, {
    GITHUB_ID: "github-id",
    GITHUB_SECRET: "github-secret",
    GOOGLE_CLIENT_ID: "google-id",
    GOOGLE_CLIENT_SECRET: "google-secret",
  });
  try {
    const page = await newBrowser({ baseURL: second.url });
    await page.goto("/sign-up");
    await expect(page.getByRole("button", { name: "Continue with GitHub" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Continue with Google" })).toBeVisible();
    const answer = await sendForm(page.request, { page: "/sign-in", holding: "/signin/github", fields: {} });
    const target = new URL(answer.headers().location ?? "");
    expect([answer.status(), target.origin, target.pathname]).toEqual([
      302,
      "https://github.com",
      "/login/oauth/authorize",
    ]);
    expect(target.searchParams.get("client_id")).toBe("github-id");
    expect(target.searchParams.get("redirect_uri")).toBe(`${second.url}/api/auth/callback/github`);
    const google = await readForm(page.request, "/sign-in", "/signin/google");
    expect(google.action).toBe(`${second.url}/api/auth/signin/google`);
    const policy = (await page.request.get("/sign-in")).headers()["content-security-policy"] ?? "";
    expect(policy).toContain("form-action 'self' https://github.com https://accounts.google.com");
  } finally {
    await second.stop();
  }
});

test("under https the cookie is Secure and bound to its host", async ({ ownApp, newBrowser }) => {
  const address = "https://rungs.example";
  const second = await startSecondProcess(ownApp, { PUBLIC_URL: address, NEXTAUTH_URL: address });
  try {
    const { request } = await newBrowser({ baseURL: second.url });
    const answer = await sendForm(request, {
      page: "/sign-up",
      holding: "Create account",
      fields: { email: newPerson().email, password: newPerson().password },
      headers: { Origin: address },
    });
    const line = answer.headersArray().find(({ value }) => value.startsWith("__Host-rungs-session="))?.value ?? "";
    expect(line).toMatch(/; Secure/i);
    expect(line).toMatch(/; HttpOnly/i);
    expect(line).toMatch(/; SameSite=Lax/i);
    expect(line).toMatch(/; Path=\//i);
  } finally {
    await second.stop();
  }
});

test("a write that does not come from the app's own page changes nothing", async ({ request, ownApp }) => {
  await createAccount(request);
  const data = { events: eventsOf("done:debugging") };
  const foreign = ["null", "https://evil.example", `${ownApp.url}1`].map((Origin) => ({ Origin }));
  for (const headers of [{}, ...foreign] as Record<string, string>[]) {
    expect((await request.post("/api/v1/me/events", { headers, data })).status()).toBe(403);
    const form = { do: "done:debugging", back: "/skills" };
    expect((await request.post("/record", { headers, form, maxRedirects: 0 })).status()).toBe(403);
    expect((await request.post("/sign-out", { headers, maxRedirects: 0 })).status()).toBe(403);
  }
  expect(await countEvents(request)).toBe(0);
  expect((await postEvents(request, data)).status()).toBe(200);
});
