// The curriculum as numbers, so that a request can ask about every skill in a fraction of a millisecond.
import type { Curriculum, Entry, Milestone, Skill } from "../../curriculum/curriculum";
import { type Need, needsOf } from "../../curriculum/graph";

/**
 * A node stands for a skill (0 to `skillCount` - 1, in path order) or for a choice group (from `skillCount` on).
 * Everything here is fixed by the curriculum alone.
 */
export type CurriculumIndex = Readonly<{
  skillCount: number;
  nodeOfSkill: ReadonlyMap<string, number>;
  nodeOfGroup: ReadonlyMap<string, number>;
  /** Direct prerequisites of each skill, as nodes and as values, in the same order. */
  needs: readonly (readonly number[])[];
  needValues: readonly (readonly Need[])[];
  /** By group, in path order of the groups' milestones. */
  groupsInOrder: readonly number[];
  /** Members of each group (by node minus `skillCount`). */
  members: readonly (readonly number[])[];
  /** What each skill rests on that the way does not ask for anyway: electives and single members of choice groups. */
  extras: readonly (readonly number[])[];
  /** Of each milestone, in the order of the curriculum: all its entries but electives, a choice group as one. */
  required: readonly (readonly number[])[];
  /** The same of each area; a group belongs to the area of its first member. */
  requiredOfArea: readonly (readonly number[])[];
  /** The day (milliseconds) from which each node is part of the path; -Infinity for those of its first edition. */
  since: readonly number[];
}>;

const indexes = new WeakMap<Curriculum, CurriculumIndex>();

/** The index of a curriculum, made once for each: curricula are immutable. */
export function indexOf(curriculum: Curriculum): CurriculumIndex {
  const known = indexes.get(curriculum);
  if (known !== undefined) return known;
  const made = makeIndex(curriculum);
  indexes.set(curriculum, made);
  return made;
}

function makeIndex(curriculum: Curriculum): CurriculumIndex {
  const { skills, groups, milestones, areas } = curriculum;
  const nodeOfSkill = new Map(skills.map(({ id }, node) => [id, node]));
  const nodeOfGroup = new Map(groups.map(({ id }, position) => [id, skills.length + position]));
  const nodeOf = ({ kind, id }: Need | Entry): number => (kind === "skill" ? nodeOfSkill : nodeOfGroup).get(id) ?? -1;

  const needValues = skills.map(({ id }) => needsOf(curriculum, id));
  const needs = needValues.map((values) => values.map(nodeOf));
  const members = groups.map((group) => group.members.map((id) => nodeOfSkill.get(id) ?? -1));
  const isElective = (node: number): boolean => skills[node]?.isElective === true;
  const areaOf = (node: number): string | undefined =>
    (skills[node] ?? skills[members[node - skills.length]?.[0] ?? -1])?.area;
  const sinceOfSkill = skills.map(({ since }) => (since === undefined ? -Infinity : Date.parse(since)));
  const entries = milestones.map((milestone: Milestone) => milestone.entries.map(nodeOf));
  const required = entries.map((nodes) => nodes.filter((node) => !isElective(node)));
  return {
    skillCount: skills.length,
    nodeOfSkill,
    nodeOfGroup,
    needs,
    needValues,
    groupsInOrder: entries.flat().filter((node) => node >= skills.length),
    members,
    extras: skills.map((_, node) => extrasOf(node, needs, skills)),
    required,
    requiredOfArea: areas.map(({ id }) => required.flat().filter((node) => areaOf(node) === id)),
    // A group is as old as its oldest member: one more member asks nothing new.
    since: [...sinceOfSkill, ...members.map((nodes) => Math.min(...nodes.map((node) => sinceOfSkill[node] ?? 0)))],
  };
}

// A required skill and a choice group are asked for anyway, with all they rest on: the search stops there.
function extrasOf(start: number, needs: readonly (readonly number[])[], skills: readonly Skill[]): readonly number[] {
  const extras = new Set<number>();
  const waiting = [...(needs[start] ?? [])];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const skill = skills[node];
    const isExtra = skill !== undefined && (skill.isElective || skill.group !== undefined);
    if (!isExtra || node === start || extras.has(node)) continue;
    extras.add(node);
    waiting.push(...(needs[node] ?? []));
  }
  return [...extras].sort((a, b) => a - b);
}
