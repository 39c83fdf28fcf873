// People who use the app under test, each of them new.
import { randomUUID } from "node:crypto";
import type { APIRequestContext, APIResponse, Page } from "@playwright/test";
import { v7 } from "uuid";
import { payloadOfCommand } from "@/lib/learning/events/command";
import type { Payload } from "@/lib/learning/events/event";
import { sendForm } from "./forms";

export type Person = Readonly<{ name: string; email: string; password: string }>;

/** Somebody who has no account yet. */
export function newPerson(name = "Ada Byron"): Person {
  return { name, email: `ada.${randomUUID()}@example.org`, password: `rope ladder ${randomUUID().slice(0, 8)}` };
}

/** Creates an account without a browser; the session's cookie is in the jar of `request` afterwards. */
export async function createAccount(request: APIRequestContext, person: Person = newPerson()): Promise<Person> {
  const answer = await sendForm(request, {
    page: "/sign-up",
    holding: "Create account",
    fields: { name: person.name, email: person.email, password: person.password, timeZone: "Europe/Berlin" },
  });
  if (answer.status() !== 303) throw new Error(`No account was created: ${answer.status()}`);
  return person;
}

/** Signs in without a browser. */
export async function signIn(request: APIRequestContext, { email, password }: Person): Promise<void> {
  const answer = await sendForm(request, { page: "/sign-in", holding: "Email", fields: { email, password } });
  if (answer.status() !== 303) throw new Error(`Signing in did not work: ${answer.status()}`);
}

/** Fills in the form of /sign-up as a person does, and sends it. */
export async function signUpInBrowser(page: Page, person: Person): Promise<void> {
  await page.getByLabel("Name").fill(person.name);
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("main").getByRole("button", { name: "Create account" }).click();
}

/** Fills in the form of /sign-in as a person does, and sends it. */
export async function signInInBrowser(page: Page, { email, password }: Omit<Person, "name">): Promise<void> {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
}

/** Signs out by the account's menu. */
export async function signOutInBrowser(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Account of" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("banner").getByRole("link", { name: "Sign in" }).waitFor();
}

export type SentEvent = Readonly<{ id: string }> & Payload;

/** The events of some commands, such as "done:unit-testing" (lib/learning/command). */
export function eventsOf(...commands: readonly string[]): SentEvent[] {
  return commands.map((command) => {
    const payload = payloadOfCommand(command, Date.now());
    if (!payload) throw new Error(`“${command}” is no command.`);
    return { id: v7(), ...payload };
  });
}

const origins = new WeakMap<APIRequestContext, string>();

/** The origin that a request context talks to. */
export async function originOf(request: APIRequestContext): Promise<string> {
  const known = origins.get(request) ?? new URL((await request.get("/api/health")).url()).origin;
  origins.set(request, known);
  return known;
}

/** Posts to the JSON API as a script of the app's own page does. A text is sent as it is. */
export async function postEvents(request: APIRequestContext, body: unknown): Promise<APIResponse> {
  return request.post("/api/v1/me/events", {
    headers: { Origin: await originOf(request), "Content-Type": "application/json" },
    data: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** Records some commands for whoever is signed in. */
export async function record(request: APIRequestContext, ...commands: readonly string[]): Promise<SentEvent[]> {
  return recordAgo(request, 0, ...commands);
}

/** The same, as said so many days ago. */
export async function recordAgo(
  request: APIRequestContext,
  daysAgo: number,
  ...commands: readonly string[]
): Promise<SentEvent[]> {
  const events = eventsOf(...commands);
  await recordEvents(request, daysAgo, events);
  return events;
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Records events that no command stands for, as said so many days ago. */
export async function recordEvents(
  request: APIRequestContext,
  daysAgo: number,
  events: readonly SentEvent[],
): Promise<void> {
  const sentAt = new Date();
  const occurredAt = new Date(sentAt.getTime() - daysAgo * DAY_MILLISECONDS).toISOString();
  const answer = await postEvents(request, { events: events.map((event) => ({ occurredAt, ...event })), sentAt });
  if (answer.status() !== 200) throw new Error(`Not recorded: ${answer.status()} ${await answer.text()}`);
}

/** How many events the account has: the second half of the version that the progress answers with. */
export async function countEvents(request: APIRequestContext): Promise<number> {
  const answer = await request.get("/api/v1/me/progress");
  const count = answer.headers().etag?.match(/-(\d+)"$/)?.[1];
  if (count === undefined) throw new Error(`The progress could not be read: ${answer.status()}`);
  return Number(count);
}
