import { randomUUID } from "node:crypto";
import { v7 } from "uuid";
import type { Payload } from "../../learning/events/event";
import { createAccount } from "../credentials/create-account";
import type { ActingUser } from "../learner";
import type { IncomingEvent } from "../record-events";

export const PATH = "back-end";

/** Makes an account that nobody else uses, without a password. */
export async function makeLearner(email = `${randomUUID()}@example.org`): Promise<ActingUser> {
  const created = await createAccount({ name: "Ada", email, timeZone: "Europe/Berlin" });
  if (!created.ok) throw new Error(created.message);
  return created.value;
}

/** An event as it comes in, with an id of its own unless one is named. */
export function incoming(payload: Payload, { id = v7(), agoMilliseconds = 0 } = {}): IncomingEvent {
  return { id, payload, agoMilliseconds };
}

/** "This skill is done now", or in another state. */
export function setSkill(
  skill: string,
  state: "not-started" | "learning" | "done" | "skipped" = "done",
): IncomingEvent {
  return incoming({ kind: "skill.set", skill, state });
}
