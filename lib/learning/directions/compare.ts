// Several directions side by side: what they share, what each adds, and how long the choice can wait.
import type { Curriculum, SkillId, StageId } from "../../curriculum/curriculum";
import { type Day, dayAt } from "../plan/days";
import type { orderToGoal } from "../plan/order";
import { packWeeks } from "../plan/pack-weeks";
import { type Forecast, type Plan, planOf, USUAL_HOURS } from "../plan/plan";
import { NO_REVIEWS } from "../plan/review-load";
import type { Instant, Progress } from "../progress/progress";
import { standingOf } from "../standing/standing";
import type { Way } from "../standing/standing-types";

export type Direction = Readonly<{
  stage: StageId;
  way: Way;
  /** Skills still to learn for it, in the order in which they are best learned, and their likely hours. */
  skills: readonly SkillId[];
  hours: number;
  /** Those that no other direction asks for. */
  adds: readonly SkillId[];
  addsHours: number;
  /** Null when it is reached, or lies beyond all counting. */
  forecast: Forecast | null;
}>;

export type Comparison = Readonly<{
  directions: readonly Direction[];
  /** Skills still to learn that every direction asks for, in the order in which they are best learned. */
  shared: readonly SkillId[];
  sharedHours: number;
  /** While one learns what is shared, the choice stays open: until this day. Null when nothing is shared. */
  openUntil: Day | null;
}>;

export type CompareOptions = Readonly<{
  now: Instant;
  timeZone: string;
  hasReviews: boolean;
  hoursPerWeek?: number | undefined;
}>;

/** Compares directions, at least one, in the order given; each as if it were the learner's goal. */
export function compareDirections(
  curriculum: Curriculum,
  progress: Progress,
  stages: readonly StageId[],
  options: CompareOptions,
): Comparison {
  const plans = stages.map((stage) => planFor(curriculum, progress, stage, options));
  const asked = new Map<SkillId, number>();
  for (const { plan } of plans) for (const { skill } of plan.order) asked.set(skill, (asked.get(skill) ?? 0) + 1);
  const hoursOf = new Map(plans.flatMap(({ plan }) => plan.order.map(({ skill, hours }) => [skill, hours] as const)));
  const sumOf = (skills: readonly SkillId[]): number =>
    skills.reduce((sum, skill) => sum + (hoursOf.get(skill) ?? 0), 0);
  const directions = plans.map(({ stage, way, plan }): Direction => {
    const skills = plan.order.map(({ skill }) => skill);
    const adds = skills.filter((skill) => asked.get(skill) === 1);
    return { stage, way, skills, hours: sumOf(skills), adds, addsHours: sumOf(adds), forecast: plan.goal };
  });
  const isShared = (skill: SkillId): boolean => asked.get(skill) === plans.length;
  const [first] = plans;
  const shared = (first?.plan.order ?? []).filter(({ skill }) => isShared(skill));
  return {
    directions,
    shared: shared.map(({ skill }) => skill),
    sharedHours: sumOf(shared.map(({ skill }) => skill)),
    openUntil: first === undefined ? null : lastDay(shared, first.plan, progress, options),
  };
}

function planFor(curriculum: Curriculum, progress: Progress, stage: StageId, options: CompareOptions) {
  const hoursPerWeek = progress.goal?.hoursPerWeek ?? USUAL_HOURS;
  const goal = { stage, hoursPerWeek, since: options.now };
  const standing = standingOf(curriculum, progress, options.now, { goal, hasReviews: options.hasReviews });
  return { stage, way: standing.way, plan: planOf(curriculum, progress, standing, options) };
}

function lastDay(
  shared: ReturnType<typeof orderToGoal>,
  { hoursPerWeek }: Plan,
  { pausedWeeks }: Progress,
  { now, timeZone }: CompareOptions,
): Day | null {
  const today = dayAt(now, timeZone);
  const { finishedOn } = packWeeks(shared, { today, hoursPerWeek, pausedWeeks, reviews: NO_REVIEWS });
  return finishedOn.get(shared.at(-1)?.skill ?? "") ?? null;
}
