// What full weeks of study come to: the middle one, and the day of the week on which most is done.
import { type Day, mondayOf } from "../plan/days";
import type { ActiveDay } from "./active-days";

type StudyWeeks = Readonly<{
  /** Full weeks from the first study on, paused ones aside. */
  count: number;
  /** Noted minutes of the middle week; null until there are three weeks, or where no time was noted. */
  medianMinutes: number | null;
  /** 0 is Monday; null until there are three weeks. */
  busiestWeekday: number | null;
}>;

const LEAST_WEEKS = 3;

/**
 * Sums up the full weeks from a day on until the one that is not over.
 *
 * @param paused Mondays of weeks without study.
 */
export function studyWeeks(
  days: readonly ActiveDay[],
  { from, today, paused }: Readonly<{ from: Day; today: Day; paused: ReadonlySet<Day> }>,
): StudyWeeks {
  const within = days.filter(({ day }) => day >= from);
  const first = within[0]?.day ?? today;
  const mondays: Day[] = [];
  for (let monday = mondayOf(first + 6); monday + 6 < today; monday += 7) if (!paused.has(monday)) mondays.push(monday);
  if (mondays.length < LEAST_WEEKS) return { count: mondays.length, medianMinutes: null, busiestWeekday: null };
  const minutes = new Map<Day, number>(mondays.map((monday) => [monday, 0]));
  for (const { day, minutes: noted } of within) {
    const before = minutes.get(mondayOf(day));
    if (before !== undefined) minutes.set(mondayOf(day), before + noted);
  }
  const sorted = [...minutes.values()].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median =
    sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return {
    count: mondays.length,
    medianMinutes: within.some(({ minutes }) => minutes > 0) ? Math.round(median) : null,
    busiestWeekday: busiestOf(within),
  };
}

/** By noted time, else by things done; of equals the earlier in the week. */
function busiestOf(days: readonly ActiveDay[]): number | null {
  const isNoted = days.some(({ minutes }) => minutes > 0);
  const sums = new Array<number>(7).fill(0);
  for (const { day, minutes, things } of days) {
    const weekday = day - mondayOf(day);
    sums[weekday] = (sums[weekday] ?? 0) + (isNoted ? minutes : things);
  }
  const most = Math.max(...sums);
  return most === 0 ? null : sums.indexOf(most);
}
