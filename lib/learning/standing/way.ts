// The way to the goal, and how far along it one is.
import type { Curriculum, Milestone, MilestoneId, Stage, StageId } from "../../curriculum/curriculum";
import { type Need, wayTo } from "../../curriculum/graph";
import type { Goal } from "../progress/progress";
import { sumOfMilestones } from "./figures";
import { type EntryStandings, mayNeedMore, stillNeeded } from "./needed-besides";
import type { MilestoneStanding, Way } from "./standing-types";

type Settled = EntryStandings & Readonly<{ milestones: ReadonlyMap<MilestoneId, MilestoneStanding> }>;

/**
 * The way to the goal's stage: the shortest chain from the first stage to it. Without a goal, or with one that the path
 * does not have, the way leads to the last of the core stages.
 */
export function wayOf(curriculum: Curriculum, standing: Settled, goal: Goal | null): Way {
  const { stages, milestones, needsMore } = routeOf(curriculum, goal?.stage);
  const isReached = ({ id }: Milestone): boolean => standing.milestones.get(id)?.look === "reached";
  const currentMilestone = milestones.find((milestone) => !isReached(milestone)) ?? null;
  const currentStage = currentMilestone === null ? stages.at(-1) : curriculum.stageById.get(currentMilestone.stage);
  const sums = sumOfMilestones(milestones.flatMap(({ id }) => standing.milestones.get(id) ?? []));
  const elsewhere = needsMore ? stillNeeded(curriculum, standing, milestones) : [];
  return {
    goal,
    total: sums.total,
    settled: sums.settled,
    done: sums.done,
    skipped: sums.skipped,
    learning: sums.learning,
    ready: sums.ready,
    locked: sums.locked,
    hours: sums.hours,
    hoursLeft: sums.hoursLeft,
    milestonesTotal: sums.milestonesTotal,
    milestonesReached: sums.milestonesReached,
    stages,
    milestones,
    currentMilestone,
    currentStage: currentStage ?? null,
    isGoalReached: milestones.length > 0 && currentMilestone === null,
    elsewhere,
    skillsToGoal: sums.total - sums.settled + elsewhere.length,
    hoursToGoal: elsewhere.reduce((hours, need) => hours + hoursLeftOf(standing, need), sums.hoursLeft),
  };
}

function hoursLeftOf({ skills, groups }: EntryStandings, { kind, id }: Need): number {
  return (kind === "skill" ? skills : groups).get(id)?.hoursLeft ?? 0;
}

/** What of a way is fixed by the curriculum. */
type Route = Readonly<{ stages: readonly Stage[]; milestones: readonly Milestone[]; needsMore: boolean }>;

const routes = new WeakMap<Curriculum, Map<StageId | undefined, Route>>();

// Curricula are immutable, so each way is looked for once. Only stages of the path become keys.
function routeOf(curriculum: Curriculum, wanted: StageId | undefined): Route {
  const known = routes.get(curriculum) ?? new Map<StageId | undefined, Route>();
  routes.set(curriculum, known);
  const goal = wanted !== undefined && curriculum.stageById.has(wanted) ? wanted : undefined;
  const route = known.get(goal) ?? findRoute(curriculum, goal);
  known.set(goal, route);
  return route;
}

function findRoute(curriculum: Curriculum, goal: StageId | undefined): Route {
  const stages = findStages(curriculum, goal);
  const milestones = stages.flatMap(({ id }) => curriculum.milestonesOf.get(id) ?? []);
  return { stages, milestones, needsMore: mayNeedMore(curriculum, milestones) };
}

function findStages(curriculum: Curriculum, goal: StageId | undefined): readonly Stage[] {
  if (curriculum.stages.length === 0) return [];
  const way = goal === undefined ? [] : wayTo(curriculum, goal);
  if (way.length > 0) return way;
  const core = curriculum.stages.filter(({ track }) => track === "core");
  const last = core.reduce<Stage | undefined>((top, stage) => (top && top.rank >= stage.rank ? top : stage), undefined);
  return last === undefined ? [] : wayTo(curriculum, last.id);
}
