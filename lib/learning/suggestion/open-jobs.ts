// What the way to the goal still asks for, as jobs.
import type { Curriculum } from "../../curriculum/curriculum";
import { type CurriculumIndex, indexOf } from "../standing/curriculum-index";
import type { SkillStanding, Standing } from "../standing/standing-types";
import type { Jobs, Refresh } from "./jobs";

export type OpenJobs = Readonly<{
  jobs: Jobs;
  /** The skill of each job, as a node of the index; in path order. */
  nodes: readonly number[];
  /** The job of a skill's node; undefined when it is none. */
  jobOf: ReadonlyMap<number, number>;
}>;

/** Refreshing a skill takes this share of its hours. */
export const REFRESH_SHARE = 0.25;

/** A node that is settled needs no skill any more. */
const SETTLED = -1;

/**
 * Everything between the learner and the goal: the required entries of the way that are not settled, of an open choice
 * group its choice alone, what is pinned, and all that these need and that is not settled either.
 *
 * @param electives take the electives of the way instead of what is required: when nothing else is left to begin.
 */
export function openJobs(curriculum: Curriculum, standing: Standing, electives = false): OpenJobs {
  const index = indexOf(curriculum);
  const own = curriculum.skills.map(({ id }) => standing.skills.get(id));
  const toSettle = skillsToSettle(curriculum, index, standing, own);
  const goals = goalNodes(curriculum, index, standing, { own, toSettle, electives });
  const nodes = withNeeds(index, goals, toSettle);
  const jobOf = new Map(nodes.map((node, job) => [node, job]));
  const jobs = jobsOf(curriculum, standing, { index, nodes, jobOf, goals, toSettle, own });
  return { nodes, jobOf, jobs };
}

type Own = readonly (SkillStanding | undefined)[];

/** By node: the skill that settles it, which of a group is its choice; SETTLED when nothing has to. */
function skillsToSettle(curriculum: Curriculum, index: CurriculumIndex, { groups }: Standing, own: Own) {
  const skills = own.map((skill, node) => (skill?.isSettled === false ? node : SETTLED));
  const choices = curriculum.groups.map(({ id }) => {
    const group = groups.get(id);
    return group?.isSettled === false ? (index.nodeOfSkill.get(group.choice) ?? SETTLED) : SETTLED;
  });
  return [...skills, ...choices];
}

type GoalParts = Readonly<{ own: Own; toSettle: readonly number[]; electives: boolean }>;

function goalNodes(
  curriculum: Curriculum,
  index: CurriculumIndex,
  { groups, way }: Standing,
  { own, toSettle, electives }: GoalParts,
): ReadonlySet<number> {
  const goals = new Set<number>();
  const add = (node: number): void => {
    const skill = toSettle[node] ?? SETTLED;
    if (skill !== SETTLED) goals.add(skill);
  };
  for (const { entries } of way.milestones) {
    for (const { kind, id } of entries) {
      const node = (kind === "group" ? index.nodeOfGroup : index.nodeOfSkill).get(id) ?? -1;
      if ((curriculum.skills[node]?.isElective === true) === electives) add(node);
    }
  }
  own.forEach((skill, node) => {
    if (skill?.isPinned !== true) return;
    // A pin chooses nothing: of a group only its choice counts.
    const group = groups.get(curriculum.skills[node]?.group ?? "");
    if (group === undefined || group.choice === skill.id) add(node);
  });
  return goals;
}

function withNeeds(index: CurriculumIndex, goals: ReadonlySet<number>, toSettle: readonly number[]): number[] {
  const found = new Set(goals);
  for (const node of found) {
    for (const need of index.needs[node] ?? []) {
      const skill = toSettle[need] ?? SETTLED;
      if (skill !== SETTLED) found.add(skill);
    }
  }
  return [...found].sort((a, b) => a - b);
}

type JobParts = Readonly<{
  index: CurriculumIndex;
  nodes: readonly number[];
  jobOf: ReadonlyMap<number, number>;
  goals: ReadonlySet<number>;
  toSettle: readonly number[];
  own: Own;
}>;

function jobsOf(curriculum: Curriculum, standing: Standing, parts: JobParts): Jobs {
  const { index, nodes, jobOf, goals, toSettle, own } = parts;
  const { milestones } = standing.way;
  const place = new Map(milestones.map(({ id }, position) => [id, position]));
  const skillOf = (node: number) => curriculum.skills[node];
  return {
    hours: nodes.map((node) => own[node]?.hoursLeft ?? 1),
    importance: nodes.map((node) => (goals.has(node) ? (skillOf(node)?.weight ?? 0) : 0)),
    prerequisites: nodes.map((node) => jobsFor(index.needs[node] ?? [], toSettle, jobOf)),
    milestone: nodes.map((node) => place.get(skillOf(node)?.milestone ?? "") ?? -1),
    isOpen: milestones.map(({ id }) => standing.milestones.get(id)?.look !== "reached"),
    isRequired: nodes.map((node) => goals.has(node) && skillOf(node)?.isElective === false),
    isPinned: nodes.map((node) => own[node]?.isPinned === true),
    isBegun: nodes.map((node) => own[node]?.state === "learning"),
    isSnoozed: nodes.map((node) => own[node]?.isSnoozed === true),
    refreshes: nodes.map((node) => refreshesOf(curriculum, index, standing, node)),
  };
}

/** The jobs that settle some needs, each once: two needs may be settled by one skill. */
function jobsFor(
  needs: readonly number[],
  toSettle: readonly number[],
  jobOf: ReadonlyMap<number, number>,
): readonly number[] {
  const jobs: number[] = [];
  for (const need of needs) {
    const job = jobOf.get(toSettle[need] ?? SETTLED);
    if (job !== undefined && !jobs.includes(job)) jobs.push(job);
  }
  return jobs;
}

const NO_REFRESHES: readonly Refresh[] = [];

function refreshesOf(
  curriculum: Curriculum,
  index: CurriculumIndex,
  standing: Standing,
  node: number,
): readonly Refresh[] {
  if (standing.recalls.size === 0) return NO_REFRESHES;
  return fadedNeedsOf(curriculum, index, standing, node).map((of) => ({
    of,
    hours: REFRESH_SHARE * (curriculum.skills[of]?.hours[1] ?? 0),
  }));
}

/** The skills, as nodes, by which what a skill directly needs was settled and that have faded since. */
export function fadedNeedsOf(
  curriculum: Curriculum,
  index: CurriculumIndex,
  standing: Standing,
  node: number,
): readonly number[] {
  return (index.needs[node] ?? []).flatMap((need) => {
    const group = standing.groups.get(curriculum.groups[need - index.skillCount]?.id ?? "");
    const met = group?.isMet ? index.nodeOfSkill.get(group.choice) : undefined;
    const skill = group === undefined ? need : met;
    return skill !== undefined && standing.skills.get(curriculum.skills[skill]?.id ?? "")?.isFaded ? [skill] : [];
  });
}
