// Events for tests: `at(3)` is the third minute of a fixed day; ids rise with their number.
import type { Payload, ProgressEvent } from "../events/event";

export const DAY = 24 * 60 * 60 * 1000;
export const NOON = Date.UTC(2026, 10, 20, 12);

/** The n-th minute after noon of 20 November 2026. */
export function at(minute: number): number {
  return NOON + minute * 60_000;
}

/** The n-th event id: a UUID that rises with n. */
export function eventId(n: number): string {
  return `01900000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
}

/** The n-th event, said in the n-th minute. */
export function event(n: number, payload: Payload, occurredAt = at(n)): ProgressEvent {
  return { id: eventId(n), occurredAt, payload };
}

/** These payloads, said one after another, a minute apart. */
export function inOrder(...payloads: Payload[]): ProgressEvent[] {
  return payloads.map((payload, position) => event(position + 1, payload));
}

/** One "done" for every skill, a minute apart. */
export function allDone(...skills: string[]): ProgressEvent[] {
  return inOrder(...skills.map((skill): Payload => ({ kind: "skill.set", skill, state: "done" })));
}
