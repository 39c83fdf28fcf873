// Time travel: what the forecast was on an earlier day, from what was known then.
import type { Curriculum } from "../../curriculum/curriculum";
import type { ProgressEvent } from "../events/event";
import { ignoredEvents } from "../events/ignored-events";
import { type Day, dayAt } from "../plan/days";
import { planOf } from "../plan/plan";
import { foldEvents } from "../progress/fold-events";
import type { Goal, Instant } from "../progress/progress";
import { standingOf } from "../standing/standing";
import { believable, endOfDay } from "./believable";
import { type ForecastPoint, forecastLine } from "./forecast-line";

export type EarlierPlan = Readonly<{
  madeOn: Day;
  /** What was settled on that day, as it was said until then. */
  settled: number;
  hoursPerWeek: number;
  /** When the goal was likely then. */
  likely: Day;
  line: readonly ForecastPoint[];
}>;

export type Traveller = Readonly<{
  curriculum: Curriculum;
  /** In any order. */
  events: readonly ProgressEvent[];
  /** The goal of today: a plan for another one can't be compared. */
  goal: Goal;
  now: Instant;
  timeZone: string;
  hasReviews: boolean;
}>;

/** Who is placed within a week of choosing a goal has a plan from then on. */
const SETTING_OUT = 7;

/**
 * The day from which on there was a plan for the goal of today: that on which it became the goal, with whatever hours a
 * week, or on which a placement within a week of it was taken over.
 */
export function firstPlannedOn({ events, goal, now, timeZone }: Traveller): Day {
  const ignored = ignoredEvents(events);
  const said = events.filter(({ id }) => !ignored.has(id));
  const dayOf = (at: Instant): Day => dayAt(believable(at, now), timeZone);
  const chosenOn = dayOf(goalChosenAt(said, goal));
  const placedOn = said.flatMap(({ occurredAt, payload }) =>
    payload.kind === "placement.applied" ? [dayOf(occurredAt)] : [],
  );
  return Math.max(chosenOn, ...placedOn.filter((day) => day <= chosenOn + SETTING_OUT));
}

/** When the goal's stage became the goal that it is without a break. */
function goalChosenAt(said: readonly ProgressEvent[], goal: Goal): Instant {
  const goals = said
    .flatMap(({ occurredAt: at, payload }) => (payload.kind === "goal.set" ? [{ at, stage: payload.stage }] : []))
    .sort((a, b) => b.at - a.at);
  const before = goals.findIndex(({ at, stage }) => at <= goal.since && stage !== goal.stage);
  const run = (before === -1 ? goals : goals.slice(0, before)).filter(({ stage }) => stage === goal.stage);
  return run.at(-1)?.at ?? goal.since;
}

/**
 * The plan as it stood at the end of a day: the events up to then and nothing later, with today's path. Null when there
 * was another goal, none, one that was reached, or no date for it.
 */
export function planAsOf(traveller: Traveller, madeOn: Day): EarlierPlan | null {
  const { curriculum, timeZone, hasReviews } = traveller;
  const end = endOfDay(madeOn, timeZone);
  const until = end - 1;
  const progress = foldEvents(
    curriculum,
    traveller.events.filter(({ occurredAt }) => occurredAt < end),
  );
  if (progress.goal?.stage !== traveller.goal.stage) return null;
  const standing = standingOf(curriculum, progress, until, { hasReviews });
  const plan = planOf(curriculum, progress, standing, { now: until, timeZone });
  if (plan.goal === null) return null;
  return {
    madeOn,
    settled: standing.way.settled,
    hoursPerWeek: progress.goal.hoursPerWeek,
    likely: plan.goal.likely,
    line: forecastLine(curriculum, standing, plan),
  };
}
