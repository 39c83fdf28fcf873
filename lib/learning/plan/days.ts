// Days as numbers that can be counted with: whole days since 1 January 1970, in the learner's time zone.
import type { Instant } from "../progress/progress";

/** Days since 1970-01-01. */
export type Day = number;

const MILLISECONDS = 24 * 60 * 60 * 1000;
const THURSDAY = 3;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The learner's day at a time. Takes an IANA time zone; an unknown one counts as UTC. */
export function dayAt(at: Instant, timeZone: string): Day {
  // As "2026-11-28": the Swedish way to write a day.
  return dayOfIso(formatOf(timeZone).format(at));
}

const WEEK = 7 * MILLISECONDS;

/**
 * The learner's days of many times: the same as `dayAt`, which asks for each and takes its time. Where a week begins and
 * ends as far from UTC as the next one, no clock changed within it and its days can be counted.
 */
export function manyDays(timeZone: string): (at: Instant) => Day {
  const clock = clockOf(timeZone);
  const offsets = new Map<number, number>();
  const offsetOf = (week: number): number => {
    const known = offsets.get(week) ?? offsetAt(week * WEEK, clock);
    offsets.set(week, known);
    return known;
  };
  return (at) => {
    const week = Math.floor(at / WEEK);
    const offset = offsetOf(week);
    return offset === offsetOf(week + 1) ? Math.floor((at + offset) / MILLISECONDS) : dayAt(at, timeZone);
  };
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatOf(timeZone).resolvedOptions().timeZone;
  return new Intl.DateTimeFormat("sv", { timeZone: known, dateStyle: "short", timeStyle: "medium" });
}

/** How far a clock is ahead of UTC, in milliseconds. */
function offsetAt(at: Instant, clock: Intl.DateTimeFormat): number {
  return Date.parse(`${clock.format(at).replace(" ", "T")}Z`) - at;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = makeFormat(timeZone) ?? formatOf("UTC");
  formats.set(timeZone, made);
  return made;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("sv", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  } catch {
    return null;
  }
}

/** The day of an ISO date such as "2026-11-28". */
export function dayOfIso(date: string): Day {
  return Math.round(Date.parse(date) / MILLISECONDS);
}

/** "2026-11-28". */
export function isoOfDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return day - ((((day + THURSDAY) % 7) + 7) % 7);
}
