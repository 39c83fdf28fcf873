// Counting in weeks of study: paused weeks are not there.
import type { Progress } from "../progress/progress";
import { type Day, dayOfIso, mondayOf } from "./days";

export type StudyTime = Readonly<{
  /** Weeks of study from today to the end of a day; seven days of study are one. */
  weeksUntil: (day: Day) => number;
  /** The day on which so many weeks of study are over. */
  dayAfter: (weeks: number) => Day;
}>;

/** The Mondays of the weeks that a learner marked as paused. */
export function pausedMondays({ pausedWeeks }: Pick<Progress, "pausedWeeks">): ReadonlySet<Day> {
  return new Set([...pausedWeeks].map(dayOfIso));
}

/** @param paused Mondays of weeks without study. */
export function createStudyTime(today: Day, paused: ReadonlySet<Day>): StudyTime {
  const mondays = [...paused].filter((monday) => monday >= mondayOf(today)).sort((a, b) => a - b);
  return {
    weeksUntil: (day) => {
      const paused = mondays.reduce((sum, monday) => sum + overlap(monday, today, day), 0);
      return (day - today + 1 - paused) / 7;
    },
    dayAfter: (weeks) => {
      let day = today + Math.max(1, Math.ceil(weeks * 7 - 1e-6)) - 1;
      for (const monday of mondays) if (monday <= day) day += overlap(monday, today, monday + 6);
      return day;
    },
  };
}

/** Days of a week between two days, both included. */
function overlap(monday: Day, from: Day, to: Day): number {
  return Math.max(0, Math.min(monday + 6, to) - Math.max(monday, from) + 1);
}
