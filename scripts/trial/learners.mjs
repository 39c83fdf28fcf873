import { randomUUID } from "node:crypto";
import { PlainError } from "../launch/plain-error.mjs";
import { sendForm } from "./send-form.mjs";

/**
 * Makes a learner the way people do: through the form to create an account, without scripts, and the JSON API.
 *
 * @param {string} origin of the app
 * @param {object[]} events as the JSON API takes them
 * @param {{name?: string, handle?: string}} person a handle turns the public page on
 * @returns {Promise<string>} the session's cookie, as a Cookie header
 * @throws {PlainError} when the app refuses
 */
export async function makeLearner(origin, events, { name = "Ada", handle } = {}) {
  const fields = {
    name,
    email: `${randomUUID()}@trial.example`,
    password: `only for a trial ${randomUUID()}`,
    timeZone: "Europe/Berlin",
  };
  const answer = await sendForm(`${origin}/sign-up`, { holding: "Create account", fields });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .find((pair) => pair.includes("rungs-session="));
  if (!cookie) throw new PlainError(`No account could be created: the form was answered with ${answer.status}.`);
  if (events.length > 0) await postEvents(origin, cookie, events);
  if (handle) await turnPageOn(origin, cookie, handle);
  return cookie;
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

async function turnPageOn(origin, cookie, handle) {
  const fields = { handle, on: "yes", shows: "skills" };
  await sendForm(`${origin}/settings/public-page`, { holding: "Save public page", fields, cookie });
  const page = await fetch(`${origin}/u/${handle}`);
  if (page.status !== 200) throw new PlainError(`The public page of ${handle} was answered with ${page.status}.`);
}
