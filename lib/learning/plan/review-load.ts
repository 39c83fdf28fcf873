// How much of the coming weeks goes to looking again at what was learned.
import type { Instant } from "../progress/progress";
import { REVIEW_HOURS } from "../review/due";
import type { Recall } from "../review/recall";
import { afterReview, dueAfter, LEARNED } from "../review/scheduler";
import { type Day, mondayOf } from "./days";

/** Reviews take at most this share of the hours; the others wait. */
const MOST_OF_A_WEEK = 0.2;

/** What is left by rounding. */
const NOTHING = 1e-9;

export type ReviewLoad = Readonly<{
  /** Takes a week's reviews as done. Gives the hours they take: a fifth of the hours of all weeks so far at most. */
  takeWeek: (monday: Day, hours: number) => number;
  /** A skill is learned on a day, and will be due later. */
  learn: (day: Day) => void;
}>;

/** The load where refreshers are turned off. */
export const NO_REVIEWS: ReviewLoad = { takeWeek: () => 0, learn: () => {} };

// Days from one review of a skill to the next, if each goes well. They grow until they are two years.
const INTERVALS = intervalsOf(6);

function intervalsOf(count: number): readonly number[] {
  const intervals: number[] = [];
  let memory = LEARNED;
  while (intervals.length < count) {
    const days = dueAfter(memory);
    intervals.push(Math.round(days));
    memory = afterReview(memory, days, "good");
  }
  return intervals;
}

/** The reviews ahead of what is known now; each is taken to go well. `dayOf` gives the learner's day of a time. */
export function reviewLoad(recalls: Iterable<Recall>, dayOf: (at: Instant) => Day): ReviewLoad {
  // By Monday: of every review due in that week, how many the skill has had before.
  const due = new Map<Day, number[]>();
  const waiting: number[] = [];
  const schedule = (day: Day, before: number): void => {
    const monday = mondayOf(day);
    const week = due.get(monday);
    if (week === undefined) due.set(monday, [before]);
    else week.push(before);
  };
  const collect = (monday: Day): void => {
    for (const [week, reviews] of due) {
      if (week > monday) continue;
      waiting.push(...reviews);
      due.delete(week);
    }
  };
  for (const { dueAt } of recalls) schedule(dayOf(dueAt), 1);
  // What a week has room for and is less than a whole review is kept for the next one.
  let room = 0;
  return {
    takeWeek: (monday, hours) => {
      collect(monday);
      room += MOST_OF_A_WEEK * hours;
      const count = Math.min(waiting.length, Math.floor(room / REVIEW_HOURS + NOTHING));
      room = Math.min(room - count * REVIEW_HOURS, REVIEW_HOURS);
      for (const before of waiting.splice(0, count)) {
        schedule(monday + (INTERVALS[before] ?? INTERVALS.at(-1) ?? 0), before + 1);
      }
      return count * REVIEW_HOURS;
    },
    learn: (day) => schedule(day + (INTERVALS[0] ?? 0), 1),
  };
}
