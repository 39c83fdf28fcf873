// Times that clocks got wrong. Every time is kept as it came (ARCHITECTURE.md); a chart still needs a beginning.
import { type Day, dayAt } from "../plan/days";
import type { Instant } from "../progress/progress";

const YEAR = 365.25 * 24 * 60 * 60 * 1000;
const MOST_YEARS_BACK = 100;
/** Whoever did nothing for longer begins anew; and a clock that was set to 1970 begins nothing. */
const LONGEST_GAP = 2 * 365;

/** A time with which can be counted: what is dated later than now counts as now. */
export function believable(at: Instant, now: Instant): Instant {
  return Math.min(now, Math.max(at, now - MOST_YEARS_BACK * YEAR));
}

/**
 * The day on which a climb begins: the earliest of these days, but for those that lie more than two years before the
 * next one. What is older is there when it begins.
 */
export function firstDayOf(days: Iterable<Day>, today: Day): Day {
  const latestFirst = [...days].sort((a, b) => b - a);
  let first = today;
  for (const day of latestFirst) {
    if (first - day > LONGEST_GAP) break;
    first = Math.min(first, day);
  }
  return first;
}

/** The moment at which a day of the learner is over: the first one of the next. */
export function endOfDay(day: Day, timeZone: string): Instant {
  const noon = day * 24 * HOUR + 12 * HOUR;
  let inside = noon - 16 * HOUR;
  let after = noon + 32 * HOUR;
  while (after - inside > 1) {
    const middle = Math.floor((inside + after) / 2);
    if (dayAt(middle, timeZone) <= day) inside = middle;
    else after = middle;
  }
  return after;
}

const HOUR = 60 * 60 * 1000;
