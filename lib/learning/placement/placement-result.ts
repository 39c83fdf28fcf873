// Where a learner stands once a placement is over, and a goal to offer.
import type { Curriculum, Milestone, MilestoneId, SkillId, Stage, StageId } from "../../curriculum/curriculum";
import { firstStageOf } from "../../curriculum/graph";
import type { Standing } from "../standing/standing-types";
import { type Concluded, countTaken, type Tally } from "./count-taken";

export type PlacementResult = Readonly<{
  /** The milestone that comes next, and how many of its required entries are known; null when nothing comes next. */
  milestone: Readonly<{ id: MilestoneId; known: number; total: number }> | null;
  /** The stage of that milestone; the last one of the way when there is none; null of an empty path. */
  stage: StageId | null;
  /** Required entries of earlier milestones that are not known: the learner may know them, but nothing says so. */
  gaps: number;
  /** The stage to head for: this one, or the one after it when most of this one is known; null at the end. */
  goal: StageId | null;
}>;

/** Of what is decided in a milestone or a stage, this share is known where it lies behind. */
const MOST = 0.8;

/**
 * Reads off where a learner stands: at the first milestone of whose decided entries less than 80 % are known, or of
 * which nothing is decided; along the core stages, and after these along the branch of which most is known. An entry
 * that is neither settled nor answered nor likely decides nothing: 25 questions leave some open in every milestone, and
 * a rule that waits for all of them would put a senior at the first.
 *
 * @param placement what was concluded; with `likely` empty where the learner was not asked about it.
 * @param taken the skills that are to be taken as known: the known and likely ones as the learner left them, with a
 * member for each of the groups if one was named.
 */
export function placementResult(
  curriculum: Curriculum,
  standing: Standing,
  placement: Concluded,
  taken: Iterable<SkillId>,
): PlacementResult {
  if (curriculum.stages.length === 0) return { milestone: null, stage: null, gaps: 0, goal: null };
  const tallyOf = countTaken(curriculum, standing, placement, taken);
  const passed = new Set<StageId>();
  let gaps = 0;
  for (let stage = firstStageOf(curriculum); ; ) {
    passed.add(stage.id);
    for (const milestone of curriculum.milestonesOf.get(stage.id) ?? []) {
      const tally = tallyOf([milestone]);
      if (!isBehind(tally)) return stopAt(curriculum, tallyOf, { stage, milestone, gaps });
      gaps += tally.total - tally.known;
    }
    const next = nextStage(curriculum, tallyOf, stage);
    if (next === null || passed.has(next.id)) return { milestone: null, stage: stage.id, gaps, goal: null };
    stage = next;
  }
}

type TallyOf = (milestones: readonly Milestone[]) => Tally;
type Spot = Readonly<{ stage: Stage; milestone: Milestone; gaps: number }>;

function isBehind({ known, decided, total }: Tally): boolean {
  return total === 0 || (decided > 0 && known >= MOST * decided);
}

function stopAt(curriculum: Curriculum, tallyOf: TallyOf, { stage, milestone, gaps }: Spot): PlacementResult {
  const { known, total } = tallyOf([milestone]);
  const isMostKnown = isBehind(tallyOf(curriculum.milestonesOf.get(stage.id) ?? []));
  const goal = (isMostKnown ? nextStage(curriculum, tallyOf, stage) : null) ?? stage;
  return { milestone: { id: milestone.id, known, total }, stage: stage.id, gaps, goal: goal.id };
}

/** The core stage after this one; after the last of them the branch of which most is known, of equals the first. */
function nextStage(curriculum: Curriculum, tallyOf: TallyOf, { next }: Stage): Stage | null {
  const stages = next.flatMap((id) => curriculum.stageById.get(id) ?? []);
  const core = stages.find(({ track }) => track === "core");
  if (core !== undefined) return core;
  const shareOf = ({ id }: Stage): number => {
    const { known, total } = tallyOf(curriculum.milestonesOf.get(id) ?? []);
    return known / Math.max(1, total);
  };
  let best: Stage | null = null;
  for (const stage of stages) if (best === null || shareOf(stage) > shareOf(best)) best = stage;
  return best;
}
