// Directions in words: how far, by when, and what the days are counted with.
import type { Comparison } from "@/lib/learning/directions/compare";
import type { Day } from "@/lib/learning/plan/days";
import type { Forecast } from "@/lib/learning/plan/plan";
import type { Way } from "@/lib/learning/standing/standing-types";
import { formatDay } from "@/lib/shared/dates";
import { count, listOf } from "@/lib/shared/text";
import type { Viewer } from "../viewer";

const DAY = 24 * 60 * 60 * 1000;
const DAYS_A_MONTH = 365.25 / 12;

/** "4 skills, 86 h". */
export function sizeOf(skills: number, hours: number): string {
  return `${count(skills, "skill")}, ${hours.toLocaleString("en")} h`;
}

/** What is left on a way: "164 skills, 2,030 h to learn", of one that is begun "12 of 164 skills settled, 1,930 h left". */
export function leftWords({ settled, skillsToGoal, hoursToGoal }: Way): string {
  if (skillsToGoal === 0) return `All ${count(settled, "skill")} settled`;
  if (settled === 0) return `${sizeOf(skillsToGoal, hoursToGoal)} to learn`;
  return `${settled} of ${count(settled + skillsToGoal, "skill")} settled, ${hoursToGoal.toLocaleString("en")} h left`;
}

export type When = Readonly<{ likely: string; late: string }>;

/**
 * By when: for a learner the days, "about 9 Jun 2029" and "8 times in 10 by 3 Feb 2030". A visitor has not begun, so
 * that days would be made up: it is how long it takes.
 */
export function whenWords({ learner }: Viewer, { likely, late }: Forecast, today: Day): When {
  return learner
    ? { likely: `about ${dayWords(likely)}`, late: `8 times in 10 by ${dayWords(late)}` }
    : { likely: `about ${lengthWords(likely - today)}`, late: `8 times in 10 within ${lengthWords(late - today)}` };
}

/** How long one can go on: "until about 9 Jun 2029", of a visitor "for about 2 years and 7 months". */
export function untilWords({ learner }: Viewer, day: Day, today: Day): string {
  return learner ? `until about ${dayWords(day)}` : `for about ${lengthWords(day - today)}`;
}

/** "9 Jun 2029". A day is one of the learner's already. */
function dayWords(day: Day): string {
  return formatDay(day * DAY, "UTC");
}

/** "7 years and 3 months"; below two months in weeks. */
export function lengthWords(days: number): string {
  const months = Math.round(days / DAYS_A_MONTH);
  if (months < 2) return count(Math.max(1, Math.round(days / 7)), "week");
  const years = Math.floor(months / 12);
  return listOf([
    ...(years > 0 ? [count(years, "year")] : []),
    ...(months % 12 > 0 ? [count(months % 12, "month")] : []),
  ]);
}

/** What the days are counted with: the hours set or asked for, or the pace of the weeks behind. */
export function countedWords({ counted: { hoursSet, isOwnPace, pace } }: Comparison): string {
  if (!isOwnPace) return `At ${hoursSet} h a week`;
  const behind = `your pace of the last ${count(pace.weeks.length, "week")}`;
  return `At ${behind}, ${Math.round(pace.hoursPerWeek * 10) / 10} h a week`;
}
