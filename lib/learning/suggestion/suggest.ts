// The next skill, two others, and what is in hand.
import type { Curriculum, SkillId } from "../../curriculum/curriculum";
import type { Goal, Instant, Progress } from "../progress/progress";
import { standingOf } from "../standing/standing";
import type { Standing, Way } from "../standing/standing-types";
import { type Candidate, candidatesOf } from "./candidates";
import { describeCandidate } from "./describe-candidate";
import { neededSkills } from "./needed-skills";
import type { Suggestions } from "./suggestion";

export type * from "./suggestion";

const MOST_ALTERNATIVES = 2;

/**
 * Suggests what to learn next.
 *
 * Never what is locked, done, skipped, in progress or snoozed, never a member of a settled choice group, of an open one
 * only its choice, and never an elective or anything off the way while something the way asks for is ready. The next
 * skill is from the current milestone while anything of it can be offered; an alternative may be from the one after,
 * and is from another area where there is one. The same input gives the same output.
 *
 * @param goal the learner's goal; null leads along the core stages.
 * @param known what `standingOf` gave for the same progress and time, if it is there already.
 */
export function suggest(
  curriculum: Curriculum,
  progress: Progress,
  goal: Goal | null,
  now: Instant,
  known?: Standing,
): Suggestions {
  // A standing on the way to another goal would suggest for that one.
  const isUsable = known !== undefined && known.way.goal?.stage === goal?.stage;
  const standing = isUsable ? known : standingOf(curriculum, progress, now, goal);
  const { way } = standing;
  const inHand = skillsInHand(curriculum, standing);
  const nothing = { next: null, alternatives: [], inHand, snoozedUntil: null };
  if (way.isGoalReached) return { ...nothing, reason: "goal-reached" };

  const needed = neededSkills(curriculum, standing, way);
  const { candidates, snoozed } = candidatesOf(curriculum, standing, needed);
  const [next, ...others] = candidates;
  if (next === undefined) {
    if (snoozed.length === 0) return { ...nothing, reason: "nothing-ready" };
    return { ...nothing, reason: "all-snoozed", snoozedUntil: firstBack(progress, snoozed) };
  }
  const describe = (candidate: Candidate) => describeCandidate(curriculum, standing, needed, goal, candidate);
  return {
    next: describe(next),
    alternatives: otherCorners(next, nearby(way, standing, next, others)).map(describe),
    inHand,
    reason: null,
    snoozedUntil: null,
  };
}

function skillsInHand(curriculum: Curriculum, standing: Standing): readonly SkillId[] {
  const learning = curriculum.skills.flatMap(({ id }) => {
    const skill = standing.skills.get(id);
    return skill?.state === "learning" ? [skill] : [];
  });
  // Sorting is stable: what was touched at the same time stays in path order.
  return learning.sort((a, b) => (b.touchedAt ?? 0) - (a.touchedAt ?? 0)).map(({ id }) => id);
}

function firstBack(progress: Progress, snoozed: readonly SkillId[]): Instant {
  return Math.min(...snoozed.map((id) => progress.skills.get(id)?.snoozedUntil ?? Number.POSITIVE_INFINITY));
}

// Alternatives are from the milestone that the next skill is of, or from the first one after it that is not reached.
function nearby(way: Way, standing: Standing, next: Candidate, others: readonly Candidate[]): readonly Candidate[] {
  const lead = way.milestones.findIndex(({ id }) => id === next.skill.milestone);
  // What is needed from off the way comes last: there is nothing else to choose from.
  if (lead === -1) return others;
  const following = way.milestones.slice(lead + 1).find(({ id }) => standing.milestones.get(id)?.look !== "reached");
  const here = others.filter(({ skill }) => skill.milestone === next.skill.milestone);
  return [...here, ...others.filter(({ skill }) => skill.milestone === following?.id)];
}

function otherCorners(next: Candidate, pool: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  while (chosen.length < MOST_ALTERNATIVES) {
    const left = pool.filter((candidate) => !chosen.includes(candidate));
    const areas = new Set([next, ...chosen].map(({ skill }) => skill.area));
    const best = left.find(({ skill }) => !areas.has(skill.area)) ?? left[0];
    if (best === undefined) break;
    chosen.push(best);
  }
  return chosen;
}
