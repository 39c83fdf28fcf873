// The numbers behind a suggestion.
import type { Curriculum, Skill, SkillId } from "../../curriculum/curriculum";
import { needsOf } from "../../curriculum/graph";
import type { Goal } from "../progress/progress";
import type { Standing } from "../standing/standing-types";
import type { Candidate } from "./candidates";
import type { NeededSkills } from "./needed-skills";
import type { SettledNeed, Suggestion } from "./suggestion";

/** Gathers what can be said of a candidate: what it takes, what it has, what it opens, where it leads. */
export function describeCandidate(
  curriculum: Curriculum,
  standing: Standing,
  needed: NeededSkills,
  goal: Goal | null,
  { skill, node, resting }: Candidate,
): Suggestion {
  const milestone = standing.milestones.get(skill.milestone);
  const total = milestone?.total ?? 0;
  // An elective adds nothing to the milestone's count; every other candidate is an entry of it, or settles one.
  const settledThen = (milestone?.settled ?? 0) + (skill.isElective ? 0 : 1);
  return {
    skill: skill.id,
    hours: skill.hours[1],
    hoursPerWeek: goal?.hoursPerWeek ?? null,
    group: skill.group ?? null,
    isElective: skill.isElective,
    milestone: { id: skill.milestone, settledThen, total },
    isOfCurrentMilestone: standing.way.currentMilestone?.id === skill.milestone,
    isLastOfMilestone: !skill.isElective && settledThen === total,
    has: settledNeeds(curriculum, standing, skill),
    opens: skillsOpened(curriculum, standing, needed, node),
    above: resting.size,
  };
}

function settledNeeds(curriculum: Curriculum, standing: Standing, skill: Skill): readonly SettledNeed[] {
  return needsOf(curriculum, skill.id).flatMap(({ kind, id }): SettledNeed[] => {
    if (kind === "skill") {
      const own = standing.skills.get(id);
      return own?.isSettled ? [{ kind, id, skill: id, isSkipped: own.state === "skipped" }] : [];
    }
    const group = standing.groups.get(id);
    return group?.isSettled ? [{ kind, id, skill: group.isMet ? group.choice : null, isSkipped: !group.isMet }] : [];
  });
}

// Opened at once is what is not begun and waits for this skill, or for the group it settles, and for nothing else.
function skillsOpened(
  curriculum: Curriculum,
  standing: Standing,
  needed: NeededSkills,
  node: number,
): readonly SkillId[] {
  const { id, group } = curriculum.skills[node] ?? {};
  const isThis = (need: { kind: string; id: string }): boolean => need.id === (need.kind === "skill" ? id : group);
  return [...(needed.waitingFor.get(node) ?? [])]
    .sort((a, b) => a - b)
    .flatMap((waiting) => {
      const own = standing.skills.get(curriculum.skills[waiting]?.id ?? "");
      return own?.look === "locked" && own.unmet.every(isThis) ? [own.id] : [];
    });
}
