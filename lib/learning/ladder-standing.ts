// Milestones, stages, areas and the whole: sums over required entries. The second half of a standing.
import type { AreaId, Curriculum, MilestoneId, StageId } from "../curriculum/curriculum";
import type { CurriculumIndex } from "./curriculum-index";
import { addEntry, addFigures, noFigures } from "./figures";
import type { Progress } from "./progress";
import { reachedOf } from "./reached";
import type { NodeStandings } from "./skill-standing";
import type {
  AreaStanding,
  Figures,
  LadderLook,
  MilestoneStanding,
  OverallStanding,
  StageStanding,
} from "./standing-types";

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
    const { isReached, ...reached } = reachedOf(required, nodes.settledAt, index.since);
    standings.set(id, {
      id,
      ...sumOf(required, nodes),
      look: isReached ? "reached" : "ahead",
      ...reached,
      proof: progress.proofs.get(id) ?? null,
    });
  });
  return standings;
}

function sumOf(nodes: readonly number[], { look, hours }: NodeStandings): Figures {
  const sums = noFigures();
  for (const node of nodes) addEntry(sums, look[node] ?? "locked", hours[node] ?? 0);
  return sums;
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
    const sums = overallStanding(parts);
    const isReached = parts.length > 0 && sums.milestonesReached === parts.length;
    const look: LadderLook = id === current ? "current" : isReached ? "reached" : "ahead";
    standings.set(id, { id, ...sums, look });
  }
  return standings;
}

/** The sums over all these milestones, and how many of them are reached. */
export function overallStanding(milestones: Iterable<MilestoneStanding>): OverallStanding {
  const sums = { ...noFigures(), milestonesTotal: 0, milestonesReached: 0 };
  for (const milestone of milestones) {
    addFigures(sums, milestone);
    sums.milestonesTotal += 1;
    if (milestone.look === "reached") sums.milestonesReached += 1;
  }
  return sums;
}

/** The standing of every area. */
export function areaStandings(
  curriculum: Curriculum,
  index: CurriculumIndex,
  { look, hours }: NodeStandings,
): Map<AreaId, AreaStanding> {
  const sums = curriculum.areas.map(() => noFigures());
  for (const required of index.required) {
    for (const node of required) {
      const area = sums[index.areaOf[node] ?? -1];
      if (area !== undefined) addEntry(area, look[node] ?? "locked", hours[node] ?? 0);
    }
  }
  return new Map(curriculum.areas.map(({ id }, position) => [id, { id, ...(sums[position] ?? noFigures()) }]));
}
