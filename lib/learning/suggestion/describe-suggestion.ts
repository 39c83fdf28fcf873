// The numbers behind a suggestion.
import type { Curriculum, Skill, SkillId } from "../../curriculum/curriculum";
import { needsOf } from "../../curriculum/graph";
import { indexOf } from "../standing/curriculum-index";
import type { Standing } from "../standing/standing-types";
import type { Chain, ChainQueue } from "./chain-queue";
import { fadedNeedsOf, type OpenJobs, REFRESH_SHARE } from "./open-jobs";
import type { ScoredChain, SettledNeed, Suggestion } from "./suggestion";

type Decision = Readonly<{
  open: OpenJobs;
  chain: Chain & Readonly<{ first: number }>;
  queue: Pick<ChainQueue, "factorFor" | "openedBy">;
  keptAgainst: number | null;
}>;

/** Gathers what can be said of a suggestion: what it takes, what it has, where it leads, and what decided. */
export function describeSuggestion(
  curriculum: Curriculum,
  standing: Standing,
  { open, chain, queue, keptAgainst }: Decision,
): Suggestion {
  const skill = skillOf(curriculum, open, chain.first);
  const goal = skillOf(curriculum, open, chain.goal);
  const milestone = standing.milestones.get(skill.milestone);
  const total = milestone?.total ?? 0;
  // An elective adds nothing to the milestone's count; every other skill is an entry of it, or settles one.
  const settledThen = (milestone?.settled ?? 0) + (skill.isElective ? 0 : 1);
  return {
    skill: skill.id,
    hours: skill.hours[1],
    group: skill.group ?? null,
    choice: choiceOf(curriculum, standing, skill),
    isElective: skill.isElective,
    milestone: { id: skill.milestone, settledThen, total },
    isOfCurrentMilestone: standing.way.currentMilestone?.id === skill.milestone,
    isLastOfMilestone: !skill.isElective && settledThen === total,
    chain: scoredChain(curriculum, open, chain),
    goal: { weight: goal.weight, milestone: goal.milestone, factor: queue.factorFor(chain.goal) },
    faded: fadedNeeds(curriculum, standing, open.nodes[chain.first] ?? -1),
    has: settledNeeds(curriculum, standing, skill),
    opens: skillsOpened(curriculum, standing, open, queue.openedBy(chain.first)),
    keptAgainst,
  };
}

function choiceOf(curriculum: Curriculum, standing: Standing, { id, group }: Skill): Suggestion["choice"] {
  const members = curriculum.groupById.get(group ?? "")?.members;
  if (members === undefined) return null;
  const isOwn = standing.groups.get(group ?? "")?.pick === id || standing.skills.get(id)?.touchedAt !== null;
  return { members: members.length, isOwn };
}

/** A chain in terms of the path. */
export function scoredChain(curriculum: Curriculum, open: OpenJobs, chain: Decision["chain"]): ScoredChain {
  return {
    goal: skillOf(curriculum, open, chain.goal).id,
    first: skillOf(curriculum, open, chain.first).id,
    skills: chain.members.map((job) => skillOf(curriculum, open, job).id),
    value: chain.value,
    hours: chain.hours,
    density: chain.density,
    isPinned: open.jobs.isPinned[chain.goal] === true,
  };
}

function skillOf(curriculum: Curriculum, { nodes }: OpenJobs, job: number): Skill {
  return curriculum.skills[nodes[job] ?? -1] as Skill;
}

function fadedNeeds(curriculum: Curriculum, standing: Standing, node: number): Suggestion["faded"] {
  return fadedNeedsOf(curriculum, indexOf(curriculum), standing, node).flatMap((need) => {
    const skill = curriculum.skills[need];
    return skill === undefined ? [] : [{ skill: skill.id, hours: REFRESH_SHARE * skill.hours[1] }];
  });
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

/** Opened at once is what is not begun and waits for this skill, or for the group it settles, and for nothing else. */
function skillsOpened(
  curriculum: Curriculum,
  standing: Standing,
  open: OpenJobs,
  waiting: readonly number[],
): readonly SkillId[] {
  const ids = waiting.map((job) => skillOf(curriculum, open, job).id);
  return ids.filter((id) => standing.skills.get(id)?.look === "locked");
}
