// The plan: the order to the goal in weeks, with a date for every milestone, and how sure each is.
import type { Curriculum, MilestoneId } from "../../curriculum/curriculum";
import type { Instant, Progress } from "../progress/progress";
import type { Standing } from "../standing/standing-types";
import { type Day, dayAt } from "./days";
import { certaintyOf, expectedShare } from "./forecast";
import { orderToGoal, type PlannedSkill } from "./order";
import { type Pace, paceOf } from "./pace";
import { type PackedWeeks, packWeeks } from "./pack-weeks";
import { NO_REVIEWS, type ReviewLoad, reviewLoad } from "./review-load";
import { createStudyTime, pausedMondays } from "./study-time";

/** A day by which something is likely done, and one by which it is done in eight of ten cases. */
export type Forecast = Readonly<{
  /** As likely before as after. */
  likely: Day;
  late: Day;
}>;

/** Weeks and days are those of a learner who keeps the hours that were set; forecasts are what likely comes of it. */
export type Plan = PackedWeeks &
  Readonly<{
    today: Day;
    /** The hours a week that were set, or asked for. */
    hoursSet: number;
    order: readonly PlannedSkill[];
    pace: Pace;
    /** Whether the forecasts go by the pace of the weeks behind, and not by the hours set. */
    isOwnPace: boolean;
    /** What the forecasts count with: hours of the path a week. */
    hoursPerWeek: number;
    /** Of every milestone that is reached, in the order of the plan. */
    forecasts: ReadonlyMap<MilestoneId, Forecast>;
    /** Of the last one; null when nothing is left, or it lies beyond all counting. */
    goal: Forecast | null;
    /** The day on which the plan reaches it. */
    goalOn: Day | null;
  }>;

export type PlanOptions = Readonly<{
  now: Instant;
  timeZone: string;
  /** Hours a week to plan with instead of those of the goal. */
  hoursPerWeek?: number | undefined;
}>;

/** Plans one way for any number of hours a week; those of the goal without one. */
export type Planner = (hoursPerWeek?: number | undefined) => Plan;

/** Hours a week of somebody who has set none. */
export const USUAL_HOURS = 6;

/**
 * Plans the way that a standing is on.
 *
 * @param standing what `standingOf` gave for this progress and time, for the goal to plan for.
 */
export function planOf(curriculum: Curriculum, progress: Progress, standing: Standing, options: PlanOptions): Plan {
  return plannerOf(curriculum, progress, standing, options)(options.hoursPerWeek);
}

/** The same, where several numbers of hours are asked for: order and pace are worked out once, each plan as well. */
export function plannerOf(
  curriculum: Curriculum,
  progress: Progress,
  standing: Standing,
  { now, timeZone }: PlanOptions,
): Planner {
  const today = dayAt(now, timeZone);
  const paused = pausedMondays(progress);
  const pace = paceOf(curriculum, progress, now, timeZone);
  const hoursOfGoal = progress.goal?.hoursPerWeek ?? USUAL_HOURS;
  const order = orderToGoal(curriculum, progress, standing, { now, hoursPerWeek: hoursOfGoal });
  const share = expectedShare(curriculum, order);
  const time = createStudyTime(today, paused);
  const packAt = (hoursPerWeek: number): PackedWeeks => {
    const reviews = reviewsAhead(standing, timeZone);
    return packWeeks(order, { today, hoursPerWeek, paused, reviews });
  };
  const planAt = (hoursSet: number): Plan => {
    const { hoursPerWeek, isOwnPace, delay } = certaintyOf(pace, share, hoursOfGoal, hoursSet);
    const packed = packAt(hoursSet / share);
    const { reachedOn } = isOwnPace ? packAt(hoursPerWeek) : packed;
    const forecasts = new Map(
      [...reachedOn].map(([milestone, likely]) => {
        const weeks = time.weeksUntil(likely);
        return [milestone, { likely, late: time.dayAfter(weeks * delay(weeks)) }];
      }),
    );
    const last = standing.way.isGoalReached ? null : lastMilestone(order, forecasts);
    const goal = forecasts.get(last ?? "") ?? null;
    const goalOn = packed.reachedOn.get(last ?? "") ?? null;
    return { ...packed, today, hoursPerWeek, hoursSet, pace, isOwnPace, order, forecasts, goal, goalOn };
  };
  const known = new Map<number, Plan>();
  return (hoursSet = hoursOfGoal) => {
    const plan = known.get(hoursSet) ?? planAt(hoursSet);
    known.set(hoursSet, plan);
    return plan;
  };
}

/** The refreshers that the weeks ahead hold: none where they are turned off. */
export function reviewsAhead({ hasReviews, recalls }: Standing, timeZone: string): ReviewLoad {
  return hasReviews ? reviewLoad(recalls.values(), (at) => dayAt(at, timeZone)) : NO_REVIEWS;
}

/** The milestone on the way that is reached last; null if one of them lies beyond all counting. */
function lastMilestone(
  order: readonly PlannedSkill[],
  forecasts: ReadonlyMap<MilestoneId, Forecast>,
): MilestoneId | null {
  const milestones = order.flatMap(({ reaches }) => reaches);
  return milestones.every((milestone) => forecasts.has(milestone)) ? (milestones.at(-1) ?? null) : null;
}
