// The days on which a learner did something: how many things, and how much time was noted.
import type { Payload, ProgressEvent } from "../events/event";
import { ignoredEvents } from "../events/ignored-events";
import { type Day, dayAt, dayOfIso, manyDays } from "../plan/days";
import type { Instant } from "../progress/progress";
import { believable } from "./believable";

export type ActiveDay = Readonly<{
  day: Day;
  /** Skills begun or done, criteria met, resources opened or finished, refreshers, proofs, notes of time. */
  things: number;
  /** Of study, as it was noted. */
  minutes: number;
}>;

type When = Readonly<{ now: Instant; timeZone: string }>;

/**
 * The active days, the earliest first. What was undone is left out. Time belongs to the day that was named with it, all
 * else to the learner's day on which it was said; nothing lies later than today.
 */
export function activeDays(events: readonly ProgressEvent[], { now, timeZone }: When): readonly ActiveDay[] {
  const ignored = ignoredEvents(events);
  const days = new Map<Day, ActiveDay>();
  const seen = new Set<string>();
  const today = dayAt(now, timeZone);
  const dayOf = manyDays(timeZone);
  for (const { id, occurredAt, payload } of events) {
    if (!isStudy(payload) || ignored.has(id) || seen.has(id)) continue;
    seen.add(id);
    const said = dayOf(believable(occurredAt, now));
    const day = payload.kind === "time.logged" && payload.on ? Math.min(dayOfIso(payload.on), said, today) : said;
    const before = days.get(day);
    days.set(day, {
      day,
      things: (before?.things ?? 0) + 1,
      minutes: (before?.minutes ?? 0) + (payload.kind === "time.logged" ? payload.minutes : 0),
    });
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}

/** Choosing, putting off, taking back and setting up are not study. */
function isStudy(payload: Payload): boolean {
  switch (payload.kind) {
    case "skill.set":
      return payload.state === "learning" || payload.state === "done";
    case "criterion.set":
      return payload.met;
    case "resource.set":
      return payload.state === "started" || payload.state === "finished";
    case "milestone.proofShown":
      return payload.evidence !== null;
    case "time.logged":
    case "review.graded":
    case "placement.applied":
      return true;
    default:
      return false;
  }
}
