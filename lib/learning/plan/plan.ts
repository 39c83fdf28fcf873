// The plan: the order to the goal in weeks, with a date for every milestone, and how sure each is.
import type { Curriculum, MilestoneId } from "../../curriculum/curriculum";
import type { Instant, Progress } from "../progress/progress";
import type { Standing } from "../standing/standing-types";
import { type Day, dayAt } from "./days";
import { certaintyOf, expectedShare } from "./forecast";
import { orderToGoal, type PlannedSkill } from "./order";
import { type Pace, paceOf } from "./pace";
import { type PackedWeeks, packWeeks } from "./pack-weeks";
import { NO_REVIEWS, reviewLoad } from "./review-load";
import { createStudyTime } from "./study-time";

/** A day by which something is likely done, and one by which it is done in eight of ten cases. */
export type Forecast = Readonly<{
  /** As likely before as after. */
  likely: Day;
  late: Day;
}>;

export type Plan = PackedWeeks &
  Readonly<{
    today: Day;
    /** What the plan counts with: hours of the path a week. */
    hoursPerWeek: number;
    /** The hours a week that were set, or asked for. */
    hoursSet: number;
    pace: Pace;
    /** Whether the hours come from the weeks behind, and not from what was set. */
    isOwnPace: boolean;
    order: readonly PlannedSkill[];
    /** Of every milestone that the plan reaches, in its order. */
    forecasts: ReadonlyMap<MilestoneId, Forecast>;
    /** Of the last one; null when nothing is left, or it lies beyond all counting. */
    goal: Forecast | null;
  }>;

export type PlanOptions = Readonly<{
  now: Instant;
  timeZone: string;
  /** Hours a week to count with instead of those of the goal. */
  hoursPerWeek?: number | undefined;
}>;

/** Hours a week of somebody who has set none. */
export const USUAL_HOURS = 6;

/**
 * Plans the way that a standing is on.
 *
 * @param standing what `standingOf` gave for this progress and time, for the goal to plan for.
 */
export function planOf(curriculum: Curriculum, progress: Progress, standing: Standing, options: PlanOptions): Plan {
  const { now, timeZone } = options;
  const today = dayAt(now, timeZone);
  const pace = paceOf(curriculum, progress, now, timeZone);
  const hoursOfGoal = progress.goal?.hoursPerWeek ?? USUAL_HOURS;
  const hoursSet = options.hoursPerWeek ?? hoursOfGoal;
  const order = orderToGoal(curriculum, progress, standing, { now, hoursPerWeek: hoursSet });
  const share = expectedShare(curriculum, order);
  const { hoursPerWeek, isOwnPace, delay } = certaintyOf(pace, share, hoursOfGoal, hoursSet);
  const { recalls } = standing;
  const reviews = recalls.size === 0 ? NO_REVIEWS : reviewLoad(recalls.values(), (at) => dayAt(at, timeZone));
  const { pausedWeeks } = progress;
  const packed = packWeeks(order, { today, hoursPerWeek, pausedWeeks, reviews });
  const time = createStudyTime(today, pausedWeeks);
  const forecastOf = (likely: Day): Forecast => {
    const weeks = time.weeksUntil(likely);
    return { likely, late: time.dayAfter(weeks * delay(weeks)) };
  };
  const forecasts = new Map([...packed.reachedOn].map(([milestone, day]) => [milestone, forecastOf(day)]));
  const last = standing.way.milestones.findLast(({ id }) => standing.milestones.get(id)?.look !== "reached");
  return {
    ...packed,
    today,
    hoursPerWeek,
    hoursSet,
    pace,
    isOwnPace,
    order,
    forecasts,
    goal: latestOf(order, forecasts, last?.id),
  };
}

/** The forecast of the goal: of the milestone on the way that is reached last; null if one is never reached. */
function latestOf(
  order: readonly PlannedSkill[],
  forecasts: ReadonlyMap<MilestoneId, Forecast>,
  last: MilestoneId | undefined,
): Forecast | null {
  if (last === undefined) return null;
  const milestones = order.flatMap(({ reaches }) => reaches);
  if (!milestones.every((milestone) => forecasts.has(milestone))) return null;
  return forecasts.get(milestones.at(-1) ?? "") ?? null;
}
