// Everything the page of progress shows, derived once.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type ActiveDay, activeDays } from "@/lib/learning/climb/active-days";
import { firstDayOf } from "@/lib/learning/climb/believable";
import { type ClimbStep, climbOf } from "@/lib/learning/climb/climb";
import { type EarlierPlan, firstPlannedOn, planAsOf, type Traveller } from "@/lib/learning/climb/earlier-plan";
import { type ForecastPoint, forecastLine } from "@/lib/learning/climb/forecast-line";
import { type TimeSpent, timeSpent } from "@/lib/learning/climb/time-spent";
import type { Day } from "@/lib/learning/plan/days";
import { type Plan, planOf } from "@/lib/learning/plan/plan";
import type { Viewer } from "../viewer";
import { type ProgressRange, startOf } from "./progress-range";

export type ProgressView = Readonly<{
  curriculum: Curriculum;
  viewer: Viewer;
  plan: Plan;
  range: ProgressRange;
  today: Day;
  /** The day on which the climb began. */
  firstDay: Day;
  /** The first and the last day of the picture. */
  from: Day;
  to: Day;
  steps: readonly ClimbStep[];
  line: readonly ForecastPoint[];
  /** The point of the line at which the goal is reached; null when it has no date. */
  goalPoint: ForecastPoint | null;
  days: readonly ActiveDay[];
  time: TimeSpent;
  /** All that the way asks for, as Today counts it. */
  total: number;
  /** The plan as it stood when the goal was chosen; null where there is nothing to compare yet. */
  firstPlan: EarlierPlan | null;
  /** The plan as it stood four weeks ago. */
  recentPlan: EarlierPlan | null;
}>;

/** A forecast moves every day; what is compared lies this far apart, at least. */
const LEAST_DAYS_APART = 14;
export const RECENT_DAYS = 28;
/** However late a forecast is, the picture ends here: else what is behind would be a line. */
const MOST_DAYS_AHEAD = 10 * 365;

/** Derives the page of a learner for a range. */
export function progressViewOf(curriculum: Curriculum, viewer: Viewer, range: ProgressRange): ProgressView {
  const { progress, standing, events, now, timeZone } = viewer;
  const when = { now, timeZone };
  const plan = planOf(curriculum, progress, standing, when);
  const { today } = plan;
  const steps = climbOf(curriculum, standing, when);
  const line = forecastLine(curriculum, standing, plan);
  const days = activeDays(events, when);
  const firstDay = firstDayOf(
    [...steps, ...days].map(({ day }) => day),
    today,
  );
  const from = startOf(range, today, firstDay);
  return {
    ...{ curriculum, viewer, plan, range, today, firstDay, from, steps, line, days },
    ...earlierPlans(curriculum, viewer, today),
    goalPoint: plan.goal === null ? null : (line.at(-1) ?? null),
    to: endOf(range, { today, from, line }),
    time: timeSpent(curriculum, progress),
    total: standing.way.settled + standing.way.skillsToGoal,
  };
}

function earlierPlans(curriculum: Curriculum, viewer: Viewer, today: Day) {
  const { progress, standing, events, now, timeZone, hasRefreshers } = viewer;
  const { goal } = progress;
  if (goal === null || standing.way.isGoalReached) return { firstPlan: null, recentPlan: null };
  const traveller: Traveller = { curriculum, events, goal, now, timeZone, hasReviews: hasRefreshers };
  const plannedOn = firstPlannedOn(traveller);
  return {
    firstPlan: plannedOn <= today - LEAST_DAYS_APART ? planAsOf(traveller, plannedOn) : null,
    recentPlan: planAsOf(traveller, today - RECENT_DAYS),
  };
}

/** The whole way ahead; of a shorter range as far ahead as back. */
function endOf(
  range: ProgressRange,
  { today, from, line }: Readonly<{ today: Day; from: Day; line: readonly ForecastPoint[] }>,
): Day {
  const past = Math.max(RECENT_DAYS, today - from);
  const last = line.at(-1)?.late;
  if (last === undefined) return today + Math.ceil(past / 12);
  const whole = Math.ceil((last - today) * 1.03) + 3;
  return today + Math.min(whole, range === "all" ? MOST_DAYS_AHEAD : past);
}
