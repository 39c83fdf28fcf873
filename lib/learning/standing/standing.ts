// Where a learner stands: everything that is shown and was never stored, computed once per request.
import type { Curriculum, MilestoneId } from "../../curriculum/curriculum";
import type { Goal, Instant, Progress } from "../progress/progress";
import { type Recall, recalls } from "../review/recall";
import { indexOf } from "./curriculum-index";
import { sumOfMilestones } from "./figures";
import { areaStandings, milestoneStandings, stageStandings } from "./ladder-standing";
import { skillAndGroupStandings } from "./skill-standing";
import type { MilestoneStanding, Standing } from "./standing-types";
import { wayOf } from "./way";

export type * from "./standing-types";

export type StandingOptions = Readonly<{
  /** Another goal than the learner's own, to see the way to it; null for the way along the core stages. */
  goal?: Goal | null;
  /** Whether what was learned can fade: a learner may have turned that off. */
  hasReviews?: boolean;
}>;

const NO_RECALLS: ReadonlyMap<number, Recall> = new Map();

/**
 * Derives where a learner stands.
 *
 * Required entries count: electives are left out and a choice group counts as one (ARCHITECTURE.md, How things are
 * counted). Hours are the likely ones.
 *
 * @param progress what `foldEvents` gives; EMPTY_PROGRESS for a visitor.
 * @param now decides what is snoozed, due and faded.
 */
export function standingOf(
  curriculum: Curriculum,
  progress: Progress,
  now: Instant,
  { goal = progress.goal, hasReviews = true }: StandingOptions = {},
): Standing {
  const index = indexOf(curriculum);
  const recall = hasReviews ? recalls(curriculum, index, progress) : NO_RECALLS;
  const { skills, groups, nodes } = skillAndGroupStandings(curriculum, index, progress, now, recall);
  const reached = milestoneStandings(curriculum, index, nodes, progress);
  const way = wayOf(curriculum, { skills, groups, milestones: reached }, goal);
  const milestones = markCurrent(reached, way.currentMilestone?.id);
  return {
    skills,
    groups,
    milestones,
    stages: stageStandings(curriculum, milestones, way.currentMilestone?.stage),
    areas: areaStandings(curriculum, index, nodes),
    overall: sumOfMilestones(milestones.values()),
    way,
    hasReviews,
    recalls: recall,
  };
}

function markCurrent(
  milestones: Map<MilestoneId, MilestoneStanding>,
  current: MilestoneId | undefined,
): ReadonlyMap<MilestoneId, MilestoneStanding> {
  const standing = current === undefined ? undefined : milestones.get(current);
  if (current !== undefined && standing !== undefined) milestones.set(current, { ...standing, look: "current" });
  return milestones;
}
