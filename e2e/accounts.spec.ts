// Making an account and getting into it. The limits count by caller, so that every test calls from an address of its own.
import type { APIRequestContext } from "@playwright/test";
import { postForm, readForm, sendForm } from "./support/forms";
import { testWithOwnApp } from "./support/own-app";
import { createAccount, newPerson, type Person, signIn } from "./support/people";
import { expect } from "./support/test";

const test = testWithOwnApp({ RUNGS_TRUSTED_PROXIES: "1" }).extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from this pattern
  extraHTTPHeaders: async ({}, use) => use(from(nextCaller())),
});
test.describe.configure({ mode: "default" });

let callers = 0;
const nextCaller = () => `10.1.0.${++callers}`;
const from = (caller: string) => ({ "X-Forwarded-For": caller });

const TAKEN = "This address can't be used for a new account.";
const WRONG = "The email and password do not match an account. Check both.";

const trySignUp = (request: APIRequestContext, fields: Record<string, string>) =>
  sendForm(request, { page: "/sign-up", holding: "Create account", fields });

function trySignIn(request: APIRequestContext, email: string, password: string, caller?: string) {
  const headers = caller ? from(caller) : {};
  return sendForm(request, { page: "/sign-in", holding: "Email", fields: { email, password }, headers });
}

const PASSWORD = "rope ladder to the moon";
const REFUSED: readonly [field: string, typed: string, message: string][] = [
  ["email", "", "Type your email address."],
  ["email", "a da@example.org", "An address has no spaces."],
  ["email", "ada", "Add the @ and what follows it."],
  ["email", "ada@byron@example.org", "An address has one @."],
  ["email", "@example.org", "Add the part before the @."],
  ["email", "ada@", "Add the part after the @."],
  ["email", "ada@example", "Add the part after “example”, such as .org."],
  ["email", `${"a".repeat(320)}@example.org`, "At most 320 characters."],
  ["name", "x".repeat(81), "At most 80 characters."],
  ["password", "", "Choose a password."],
  ["password", "kurz!", "5 characters so far: add 7 more."],
  ["password", "long ".repeat(26), "130 characters: at most 128."],
  ["password", "password1234", "This password is among the first ones that attackers try. Choose another."],
  ["password", "ada.byron@example.org", "This password is your name or address. Choose another."],
];

test("every refusal of a sign-up says why, keeps what was typed, and shows no password", async ({ request }) => {
  for (const [field, typed, message] of REFUSED) {
    const fields = { name: "Ada", email: "ada.byron@example.org", password: PASSWORD, [field]: typed };
    const answer = await trySignUp(request, fields);
    expect(answer.status(), message).toBe(200);
    const html = await answer.text();
    for (const part of [message, `value="${fields.email}"`, `value="${fields.name}"`]) {
      expect(html.includes(part), `${message}: ${part}`).toBe(true);
    }
    const rest = html.replaceAll(fields.email, "");
    expect(fields.password !== "" && rest.includes(fields.password), message).toBe(false);
  }
});

test("with scripts a refusal keeps what was typed and takes the focus", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Ada");
  await page.getByLabel("Email").fill("ada@example.org");
  await page.getByLabel("Password").fill("short");
  await page.getByRole("main").getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "One thing to fix" })).toBeFocused();
  await expect(page.getByLabel("Name")).toHaveValue("Ada");
  await expect(page.getByLabel("Email")).toHaveValue("ada@example.org");
  await expect(page.getByLabel("Password")).toHaveValue("");
  await expect(page.getByLabel("Password")).toHaveAccessibleDescription(/add 7 more/);
  await page.getByRole("link", { name: "5 characters so far" }).click();
  await expect(page.getByLabel("Password")).toBeFocused();
});

test("addresses are compared without case, and a taken one is said five times an hour", async ({
  request,
  newBrowser,
}) => {
  const stranger = (await newBrowser()).request;
  const person = await createAccount(request, { ...newPerson(), email: `Ada.${Date.now()}@Example.ORG` });
  await request.post("/sign-out", { headers: { Origin: originOf(await request.get("/sign-in")) } });
  await signIn(request, { ...person, email: person.email.toLowerCase() });
  expect((await request.get("/today", { maxRedirects: 0 })).status()).toBe(200);

  const [caller, other] = [nextCaller(), nextCaller()];
  const again = (email: string, by: string) =>
    sendForm(stranger, {
      page: "/sign-up",
      holding: "Create account",
      fields: { email, password: PASSWORD },
      headers: from(by),
    });
  for (let count = 0; count < 5; count++) {
    const html = await (await again(person.email.toUpperCase(), caller)).text();
    expect(html).toContain(htmlOf(TAKEN));
    expect(html).toContain("Sign in instead?");
  }
  for (const email of [person.email, newPerson().email]) {
    const html = await (await again(email, caller)).text();
    expect(html).not.toContain(htmlOf(TAKEN));
    expect(html).toContain("Too many attempts from your network.");
  }
  expect((await again(newPerson().email, other)).status()).toBe(303);
});

test("a wrong password and an unknown address: the same words, the same status, about the same time", async ({
  request,
  newBrowser,
}) => {
  const known = await createAccount((await newBrowser({ extraHTTPHeaders: from(nextCaller()) })).request);
  const form = await readForm(request, "/sign-in", "Email");
  const times = { refused: [] as number[], wrong: [] as number[], unknown: [] as number[] };
  const bodies = new Set<string>();
  // Every round is of another caller, so that no limit is met.
  for (let round = 0; round < 25; round++) {
    const caller = from(nextCaller());
    for (const [kind, email, password] of [
      ["refused", known.email, ""],
      ["wrong", known.email, "not the password"],
      ["unknown", newPerson().email, "not the password"],
    ] as const) {
      const begin = performance.now();
      const answer = await postForm(request, form, { email, password }, caller);
      const html = await answer.text();
      times[kind].push(performance.now() - begin);
      expect(answer.status()).toBe(200);
      if (kind === "refused") continue;
      expect(html).toContain(WRONG);
      bodies.add(html.match(/<h2>[\s\S]*?<\/div>/)?.[0] ?? "");
    }
  }
  expect(bodies.size).toBe(1);
  // Of what checking takes beyond a form that is refused unread. Without a hash it would be a small part.
  const [wrong, unknown] = [median(times.wrong), median(times.unknown)].map((time) => time - median(times.refused));
  expect((unknown ?? 0) / (wrong ?? 1)).toBeGreaterThan(0.5);
  expect((unknown ?? 0) / (wrong ?? 1)).toBeLessThan(2);
});

test("ten wrong passwords close an account to their caller, and a restart does not open it", async ({
  request,
  ownApp,
  newBrowser,
}) => {
  const person = await createAccount((await newBrowser({ extraHTTPHeaders: from(nextCaller()) })).request);
  for (let count = 0; count < 10; count++) await trySignIn(request, person.email, "not the password");
  await expectClosed(request, person);
  await ownApp.restart("kill");
  await expectClosed(request, person);
  // The owner elsewhere is not kept out.
  expect((await trySignIn(request, person.email, person.password, nextCaller())).status()).toBe(303);
});

/** Neither the form nor next-auth's own way in takes even the right password. */
async function expectClosed(request: APIRequestContext, { email, password }: Person): Promise<void> {
  const refused = await trySignIn(request, email.toUpperCase(), password);
  expect(await refused.text()).toContain("Too many attempts. Try again in 15 minutes.");
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const answer = await request.post("/api/auth/callback/credentials", {
    headers: { Origin: originOf(refused) },
    form: { csrfToken, email, password, json: "true" },
  });
  expect(answer.status()).toBe(401);
  expect((await request.get("/today", { maxRedirects: 0 })).status()).toBe(307);
}

test("one lands where one was going, and never on another site", async ({ page, newBrowser }) => {
  const person = await createAccount((await newBrowser({ extraHTTPHeaders: from(nextCaller()) })).request);
  const fields = { email: person.email, password: person.password };
  for (const then of ["/skills?q=http#first-site", "/milestones/first-site"]) {
    expect((await landing(page.request, then, fields)).toString()).toBe(then);
  }
  for (const then of [
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https:evil.example",
    "https://evil.example/today",
    "/\t/evil.example",
    "/%09/evil.example/..//evil.example",
    "javascript:alert(1)",
    "/api/auth/signout",
    "/my/skills",
    `/${"a".repeat(600)}`,
  ]) {
    const location = new URL(await landing(page.request, then, fields), "http://rungs.invalid");
    expect(location.origin, then).toBe("http://rungs.invalid");
    expect(location.pathname, then).not.toMatch(/^\/(api|my)\/|^\/\//);
  }
});

/** Where a sign-in leads that was asked for with `then`, both in the address and, changed by hand, in the form. */
async function landing(request: APIRequestContext, then: string, fields: Record<string, string>): Promise<string> {
  const page = `/sign-in?then=${encodeURIComponent(then)}`;
  const ways: string[] = [];
  for (const more of [{}, { then }] as Record<string, string>[]) {
    const answer = await sendForm(request, { page, holding: "Email", fields: { ...fields, ...more } });
    expect(answer.status(), then).toBe(303);
    ways.push(answer.headers().location ?? "");
    // Somebody signed in already is sent on at once.
    const onward = await request.get(page, { maxRedirects: 0 });
    ways.push(onward.headers().location ?? "");
    await request.post("/sign-out", { headers: { Origin: originOf(answer) } });
  }
  expect(new Set(ways).size, `${then}: ${ways}`).toBe(1);
  return ways[0] ?? "";
}

test("a new password ends every other session and keeps this one", async ({ page, newBrowser }) => {
  const person = await createAccount(page.request);
  const elsewhere = await newBrowser({ extraHTTPHeaders: from(nextCaller()) });
  await signIn(elsewhere.request, person);
  await page.goto("/settings");
  await page.getByLabel("Current password").fill("not the password");
  await page.getByLabel("New password").fill("another rope ladder");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByRole("link", { name: "This is not your current password." })).toBeVisible();
  await page.getByLabel("Current password").fill(person.password);
  await page.getByLabel("New password").fill("another rope ladder");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("every other session has ended")).toBeVisible();
  await page.goto("/today");
  await expect(page).toHaveURL("/today");
  await elsewhere.goto("/today");
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  expect((await trySignIn(elsewhere.request, person.email, person.password)).status()).toBe(200);
  expect((await trySignIn(elsewhere.request, person.email, "another rope ladder")).status()).toBe(303);
});

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function htmlOf(text: string): string {
  return text.replaceAll("'", "&#x27;");
}

function originOf(answer: { url: () => string }): string {
  return new URL(answer.url()).origin;
}
