// Dates of the plan in words: "about 9 Jun 2027", "8 times in 10 by 3 Aug 2027".
import type { Day } from "@/lib/learning/plan/days";
import type { Forecast, Plan } from "@/lib/learning/plan/plan";
import { durationWords } from "@/lib/learning/words";
import { formatDay } from "@/lib/shared/dates";

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** "9 Jun 2027". */
export function dayWords(day: Day): string {
  return formatDay(day * DAY_MILLISECONDS, "UTC");
}

/** "about 9 Jun 2027". */
export function likelyWords({ likely }: Forecast): string {
  return `about ${dayWords(likely)}`;
}

/** "8 times in 10 by 3 Aug 2027". */
export function lateWords({ late }: Forecast): string {
  return `8 times in 10 by ${dayWords(late)}`;
}

/** Hours of a plan as people say them: one decimal below ten, whole ones above. "5.4 h". */
export function hoursWords(hours: number): string {
  const shown = hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours);
  return `${shown.toLocaleString("en")}\u00a0h`;
}

/** Time for refreshers: "45 min". Takes hours. */
export function reviewWords(hours: number): string {
  return durationWords(Math.round(hours * 60));
}

/** What the days are made from, in one or two sentences. `hoursOfGoal` are those that the learner set. */
export function paceWords(plan: Plan, hoursOfGoal: number): string {
  const { isOwnPace, pace, hoursSet, goalOn } = plan;
  const weeks = `In your last ${pace.weeks.length} full weeks of study`;
  const counted = `${weeks} you got through ${hoursWords(pace.hoursPerWeek)} of the path a week.`;
  if (!isOwnPace && pace.isKnown && hoursSet !== hoursOfGoal) {
    return `The days count as if you kept all of the ${hoursWords(hoursSet)} a week. ${counted}`;
  }
  if (!isOwnPace) {
    const lead = pace.isKnown ? `${weeks} nothing was learned, so that the days count` : "The days count";
    const then = pace.isKnown ? "" : " After three full weeks of study they go by your own pace.";
    return `${lead} with ${hoursWords(hoursSet)} a week and with how far the estimates spread.${then}`;
  }
  const planned =
    goalOn === null ? "" : ` The plan, with all of the ${hoursWords(hoursSet)}, ends on ${dayWords(goalOn)}.`;
  return `${counted} The likely days go on from there.${planned}`;
}
