// Milestones, stages and areas: sums over required entries. The second half of a standing.
import type { AreaId, Curriculum, MilestoneId, StageId } from "../../curriculum/curriculum";
import type { Progress } from "../progress/progress";
import type { CurriculumIndex } from "./curriculum-index";
import { figuresOf, sumOfMilestones } from "./figures";
import { reachedOf } from "./reached";
import type { NodeStandings } from "./skill-standing";
import type { AreaStanding, LadderLook, MilestoneStanding, StageStanding } from "./standing-types";

/** The standing of every milestone; none of them is marked as the current one yet. */
export function milestoneStandings(
  curriculum: Curriculum,
  index: CurriculumIndex,
  nodes: NodeStandings,
  progress: Progress,
): Map<MilestoneId, MilestoneStanding> {
  const standings = new Map<MilestoneId, MilestoneStanding>();
  curriculum.milestones.forEach(({ id }, position) => {
    const required = index.required[position] ?? [];
    const sums = figuresOf(required, nodes);
    const { isReached, reachedAt, newSince } = reachedOf(required, nodes.settledAt, index.since);
    standings.set(id, {
      id,
      look: isReached ? "reached" : "ahead",
      total: sums.total,
      settled: sums.settled,
      done: sums.done,
      skipped: sums.skipped,
      learning: sums.learning,
      ready: sums.ready,
      locked: sums.locked,
      hours: sums.hours,
      hoursLeft: sums.hoursLeft,
      reachedAt,
      newSince,
      proof: progress.proofs.get(id) ?? null,
    });
  });
  return standings;
}

/** The standing of every stage, from that of its milestones. */
export function stageStandings(
  curriculum: Curriculum,
  milestones: ReadonlyMap<MilestoneId, MilestoneStanding>,
  current: StageId | undefined,
): Map<StageId, StageStanding> {
  const standings = new Map<StageId, StageStanding>();
  for (const { id } of curriculum.stages) {
    const parts = (curriculum.milestonesOf.get(id) ?? []).flatMap((milestone) => milestones.get(milestone.id) ?? []);
    const sums = sumOfMilestones(parts);
    const isReached = parts.length > 0 && sums.milestonesReached === parts.length;
    const look: LadderLook = id === current ? "current" : isReached ? "reached" : "ahead";
    standings.set(id, {
      id,
      look,
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
    });
  }
  return standings;
}

/** The standing of every area. */
export function areaStandings(
  curriculum: Curriculum,
  index: CurriculumIndex,
  nodes: NodeStandings,
): Map<AreaId, AreaStanding> {
  const standings = new Map<AreaId, AreaStanding>();
  curriculum.areas.forEach(({ id }, position) => {
    const sums = figuresOf(index.requiredOfArea[position] ?? [], nodes);
    standings.set(id, {
      id,
      total: sums.total,
      settled: sums.settled,
      done: sums.done,
      skipped: sums.skipped,
      learning: sums.learning,
      ready: sums.ready,
      locked: sums.locked,
      hours: sums.hours,
      hoursLeft: sums.hoursLeft,
    });
  });
  return standings;
}
