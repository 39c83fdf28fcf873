// What the way to the goal still asks for, as jobs.
import type { Curriculum } from "../../curriculum/curriculum";
import { type CurriculumIndex, indexOf } from "../standing/curriculum-index";
import type { Standing } from "../standing/standing-types";
import type { Jobs } from "./jobs";

export type OpenJobs = Readonly<{
  jobs: Jobs;
  /** The skill of each job, as a node of the index; in path order. */
  nodes: readonly number[];
  /** The job of a skill's node; undefined when it is none. */
  jobOf: ReadonlyMap<number, number>;
}>;

/** Refreshing a skill takes this share of its hours. */
export const REFRESH_SHARE = 0.25;

/**
 * Everything between the learner and the goal: the required entries of the way that are not settled, of an open choice
 * group its choice alone, what is pinned, and all that these need and that is not settled either.
 *
 * @param electives take the electives of the way instead of what is required: when nothing else is left to begin.
 */
export function openJobs(curriculum: Curriculum, standing: Standing, electives = false): OpenJobs {
  const index = indexOf(curriculum);
  const toSettle = skillToSettle(curriculum, index, standing);
  const goals = goalNodes(curriculum, index, standing, electives).flatMap((node) => toSettle(node) ?? []);
  const nodes = withNeeds(index, goals, toSettle);
  const jobOf = new Map(nodes.map((node, job) => [node, job]));
  return { nodes, jobOf, jobs: jobsOf(curriculum, standing, { index, nodes, jobOf, goals: new Set(goals), toSettle }) };
}

// The skill that settles a node: itself, or the choice of a group; undefined when it is settled already.
function skillToSettle(curriculum: Curriculum, index: CurriculumIndex, standing: Standing) {
  return (node: number): number | undefined => {
    const skill = curriculum.skills[node];
    if (skill !== undefined) return standing.skills.get(skill.id)?.isSettled === false ? node : undefined;
    const group = standing.groups.get(curriculum.groups[node - index.skillCount]?.id ?? "");
    return group?.isSettled === false ? index.nodeOfSkill.get(group.choice) : undefined;
  };
}

function goalNodes(
  curriculum: Curriculum,
  index: CurriculumIndex,
  { skills, groups, way }: Standing,
  electives: boolean,
): number[] {
  const onWay = way.milestones.flatMap(({ entries }) =>
    entries.flatMap(({ kind, id }) => {
      if (kind === "group") return electives ? [] : [index.nodeOfGroup.get(id) ?? -1];
      return curriculum.skillById.get(id)?.isElective === electives ? [index.nodeOfSkill.get(id) ?? -1] : [];
    }),
  );
  const pinned = curriculum.skills.flatMap(({ id, group }, node) => {
    // A pin chooses nothing: of a group only its choice counts.
    const isOut = group !== undefined && groups.get(group)?.choice !== id;
    return skills.get(id)?.isPinned && !isOut ? [node] : [];
  });
  return [...onWay, ...pinned];
}

function withNeeds(index: CurriculumIndex, goals: readonly number[], toSettle: (node: number) => number | undefined) {
  const found = new Set(goals);
  for (const node of found) {
    for (const need of index.needs[node] ?? []) {
      const skill = toSettle(need);
      if (skill !== undefined) found.add(skill);
    }
  }
  return [...found].sort((a, b) => a - b);
}

type Parts = Readonly<{
  index: CurriculumIndex;
  nodes: readonly number[];
  jobOf: ReadonlyMap<number, number>;
  goals: ReadonlySet<number>;
  toSettle: (node: number) => number | undefined;
}>;

function jobsOf(curriculum: Curriculum, standing: Standing, { index, nodes, jobOf, goals, toSettle }: Parts): Jobs {
  const { milestones } = standing.way;
  const place = new Map(milestones.map(({ id }, position) => [id, position]));
  const skills = nodes.flatMap((node) => curriculum.skills[node] ?? []);
  const standings = skills.map(({ id }) => standing.skills.get(id));
  return {
    hours: standings.map((own) => own?.hoursLeft ?? 1),
    importance: skills.map(({ weight }, job) => (goals.has(nodes[job] ?? -1) ? weight : 0)),
    prerequisites: nodes.map((node) => [
      ...new Set((index.needs[node] ?? []).flatMap((need) => jobOf.get(toSettle(need) ?? -1) ?? [])),
    ]),
    milestone: skills.map(({ milestone }) => place.get(milestone) ?? -1),
    isOpen: milestones.map(({ id }) => standing.milestones.get(id)?.look !== "reached"),
    isRequired: skills.map(({ isElective }, job) => !isElective && goals.has(nodes[job] ?? -1)),
    isPinned: standings.map((own) => own?.isPinned === true),
    isBegun: standings.map((own) => own?.state === "learning"),
    isSnoozed: standings.map((own) => own?.isSnoozed === true),
    refresh: nodes.map((node) => refreshHours(curriculum, index, standing, node)),
  };
}

/** Hours to refresh what a skill directly needs and has faded. */
function refreshHours(curriculum: Curriculum, index: CurriculumIndex, standing: Standing, node: number): number {
  let hours = 0;
  for (const skill of fadedNeedsOf(curriculum, index, standing, node)) {
    hours += REFRESH_SHARE * (curriculum.skills[skill]?.hours[1] ?? 0);
  }
  return hours;
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
