// Several directions side by side: what they share, what each adds, and how long the choice can wait.
import type { Curriculum, MilestoneId, SkillId, StageId } from "../../curriculum/curriculum";
import { type Day, dayAt } from "../plan/days";
import type { orderToGoal } from "../plan/order";
import { packWeeks } from "../plan/pack-weeks";
import { type Forecast, type Plan, planOf, reviewsAhead, USUAL_HOURS } from "../plan/plan";
import { pausedMondays } from "../plan/study-time";
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
  /** Those on its way and on no other's, reached or not. */
  milestones: readonly MilestoneId[];
  /** Null when it is reached, or lies beyond all counting. */
  forecast: Forecast | null;
}>;

/** What two of three directions ask for and the third does not, in the order in which it is best learned. */
export type Overlap = Readonly<{ stages: readonly [StageId, StageId]; skills: readonly SkillId[]; hours: number }>;

export type Comparison = Readonly<{
  directions: readonly Direction[];
  /** Skills still to learn that every direction asks for, in the order in which they are best learned. */
  shared: readonly SkillId[];
  sharedHours: number;
  /** While one learns what is shared, the choice stays open: until this day. Null when nothing is shared. */
  openUntil: Day | null;
  /** Pairs without any are left out. */
  overlaps: readonly Overlap[];
  /** What the days are counted with. */
  counted: Pick<Plan, "today" | "hoursSet" | "isOwnPace" | "pace">;
}>;

export type CompareOptions = Readonly<{
  now: Instant;
  timeZone: string;
  hasReviews: boolean;
  hoursPerWeek?: number | undefined;
}>;

/** Compares directions in the order given, each as if it were the learner's goal; null for none. */
export function compareDirections(
  curriculum: Curriculum,
  progress: Progress,
  stages: readonly StageId[],
  options: CompareOptions,
): Comparison | null {
  const plans = stages.map((stage) => planFor(curriculum, progress, stage, options));
  const [first] = plans;
  if (first === undefined) return null;
  const asking = askingBySkill(plans);
  const hoursOf = new Map(plans.flatMap(({ plan }) => plan.order.map(({ skill, hours }) => [skill, hours] as const)));
  const sumOf = (skills: readonly SkillId[]): number =>
    skills.reduce((sum, skill) => sum + (hoursOf.get(skill) ?? 0), 0);
  const directions = plans.map(({ stage, way, plan }): Direction => {
    const skills = plan.order.map(({ skill }) => skill);
    const adds = skills.filter((skill) => asking.get(skill)?.length === 1);
    const milestones = ownMilestones(way, plans);
    return { stage, way, skills, hours: sumOf(skills), adds, addsHours: sumOf(adds), milestones, forecast: plan.goal };
  });
  const shared = first.plan.order.filter(({ skill }) => asking.get(skill)?.length === plans.length);
  return {
    directions,
    shared: shared.map(({ skill }) => skill),
    sharedHours: sumOf(shared.map(({ skill }) => skill)),
    openUntil: lastDay(shared, first, progress, options),
    overlaps: overlapsOf(directions, asking).map((overlap) => ({ ...overlap, hours: sumOf(overlap.skills) })),
    counted: first.plan,
  };
}

type Planned = ReturnType<typeof planFor>;

function planFor(curriculum: Curriculum, progress: Progress, stage: StageId, options: CompareOptions) {
  const hoursPerWeek = progress.goal?.hoursPerWeek ?? USUAL_HOURS;
  const goal = { stage, hoursPerWeek, since: options.now };
  const standing = standingOf(curriculum, progress, options.now, { goal, hasReviews: options.hasReviews });
  return { stage, standing, way: standing.way, plan: planOf(curriculum, progress, standing, options) };
}

function lastDay(
  shared: ReturnType<typeof orderToGoal>,
  { plan, standing }: Planned,
  progress: Progress,
  { now, timeZone }: CompareOptions,
): Day | null {
  const today = dayAt(now, timeZone);
  const { finishedOn } = packWeeks(shared, {
    today,
    hoursPerWeek: plan.hoursPerWeek,
    paused: pausedMondays(progress),
    reviews: reviewsAhead(standing, timeZone),
  });
  return finishedOn.get(shared.at(-1)?.skill ?? "") ?? null;
}

/** The directions that ask for each skill. */
function askingBySkill(plans: readonly Planned[]): ReadonlyMap<SkillId, readonly StageId[]> {
  const asking = new Map<SkillId, StageId[]>();
  for (const { stage, plan } of plans) {
    for (const { skill } of plan.order) asking.set(skill, [...(asking.get(skill) ?? []), stage]);
  }
  return asking;
}

function ownMilestones({ milestones }: Way, plans: readonly Planned[]): readonly MilestoneId[] {
  const onWays = plans.flatMap(({ way }) => way.milestones.map(({ id }) => id));
  return milestones.map(({ id }) => id).filter((id) => onWays.indexOf(id) === onWays.lastIndexOf(id));
}

function overlapsOf(directions: readonly Direction[], asking: ReadonlyMap<SkillId, readonly StageId[]>) {
  if (directions.length < 3) return [];
  return directions.flatMap(({ stage, skills }, position) =>
    directions.slice(position + 1).flatMap((other) => {
      const both = skills.filter((skill) => {
        const stages = asking.get(skill) ?? [];
        return stages.length === 2 && stages.includes(stage) && stages.includes(other.stage);
      });
      return both.length === 0 ? [] : [{ stages: [stage, other.stage] as const, skills: both }];
    }),
  );
}
