import { randomUUID } from "node:crypto";
import { PlainError } from "../launch/plain-error.mjs";

/**
 * Makes a learner the way people do: through the form to create an account, without scripts, and the JSON API.
 *
 * @param {string} origin of the app
 * @param {object[]} events as the JSON API takes them
 * @param {{name?: string}} person
 * @returns {Promise<string>} the session's cookie, as a Cookie header
 * @throws {PlainError} when the app refuses
 */
export async function makeLearner(origin, events, { name = "Ada" } = {}) {
  const form = await readSignUpForm(origin);
  form.set("name", name);
  form.set("email", `${randomUUID()}@trial.example`);
  form.set("password", `only for a trial ${randomUUID()}`);
  form.set("timeZone", "Europe/Berlin");
  const answer = await fetch(`${origin}/sign-up`, {
    method: "POST",
    headers: { origin },
    body: form,
    redirect: "manual",
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .find((pair) => pair.includes("rungs-session="));
  if (!cookie) throw new PlainError(`No account could be created: the form was answered with ${answer.status}.`);
  if (events.length > 0) await postEvents(origin, cookie, events);
  return cookie;
}

/** The hidden fields tell Next which action the form is for. */
async function readSignUpForm(origin) {
  const page = await (await fetch(`${origin}/sign-up`)).text();
  const markup = page.match(/<form\b[\s\S]*?<\/form>/)?.[0] ?? "";
  const form = new FormData();
  for (const [input] of markup.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)) {
    const name = readAttribute(input, "name");
    if (name) form.append(name, readAttribute(input, "value") ?? "");
  }
  return form;
}

function readAttribute(tag, name) {
  const value = tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];
  return value?.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}

async function postEvents(origin, cookie, events) {
  const answer = await fetch(`${origin}/api/v1/me/events`, {
    method: "POST",
    headers: { origin, cookie, "content-type": "application/json" },
    body: JSON.stringify({ events, sentAt: new Date().toISOString() }),
  });
  if (!answer.ok) throw new PlainError(`The learner's events were answered with ${answer.status}.`);
  await answer.arrayBuffer();
}
