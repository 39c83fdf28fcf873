// The way to the goal, and how far along it one is.
import type { Curriculum, MilestoneId, Stage, StageId } from "../curriculum/curriculum";
import { wayTo } from "../curriculum/graph";
import { overallStanding } from "./ladder-standing";
import type { Goal } from "./progress";
import type { MilestoneStanding, Way } from "./standing-types";

/**
 * The way to the goal's stage: the shortest chain from the first stage to it. Without a goal, or with one that the path
 * does not have, the way leads to the last of the core stages.
 */
export function wayOf(
  curriculum: Curriculum,
  standings: ReadonlyMap<MilestoneId, MilestoneStanding>,
  goal: Goal | null,
): Way {
  const stages = stagesOnWay(curriculum, goal?.stage);
  const milestones = stages.flatMap(({ id }) => curriculum.milestonesOf.get(id) ?? []);
  const parts = milestones.flatMap(({ id }) => standings.get(id) ?? []);
  // Reached is decided before the current one is marked; a marked one is never reached either.
  const currentMilestone = milestones.find(({ id }) => standings.get(id)?.look !== "reached") ?? null;
  const currentStage = currentMilestone === null ? stages.at(-1) : curriculum.stageById.get(currentMilestone.stage);
  return {
    ...overallStanding(parts),
    goal,
    stages,
    milestones,
    currentMilestone,
    currentStage: currentStage ?? null,
    isGoalReached: milestones.length > 0 && currentMilestone === null,
  };
}

type Ways = Map<StageId | undefined, readonly Stage[]>;
const ways = new WeakMap<Curriculum, Ways>();

// Curricula are immutable, so each way is looked for once. Only stages of the path become keys.
function stagesOnWay(curriculum: Curriculum, wanted: StageId | undefined): readonly Stage[] {
  const known: Ways = ways.get(curriculum) ?? new Map();
  ways.set(curriculum, known);
  const goal = wanted !== undefined && curriculum.stageById.has(wanted) ? wanted : undefined;
  const stages = known.get(goal) ?? findStages(curriculum, goal);
  known.set(goal, stages);
  return stages;
}

function findStages(curriculum: Curriculum, goal: StageId | undefined): readonly Stage[] {
  if (curriculum.stages.length === 0) return [];
  const way = goal === undefined ? [] : wayTo(curriculum, goal);
  if (way.length > 0) return way;
  const core = curriculum.stages.filter(({ track }) => track === "core");
  const last = core.reduce<Stage | undefined>((top, stage) => (top && top.rank >= stage.rank ? top : stage), undefined);
  return last === undefined ? [] : wayTo(curriculum, last.id);
}
