// The checklist page: which rows stand under which milestone, after a search and filters, and in which order.
import type { AreaId, Curriculum, Entry, Milestone, Skill, SkillId, StageId } from "../../curriculum/curriculum";
import { descendantsOf } from "../../curriculum/graph";
import type { Look, Standing } from "../standing/standing-types";
import { matcherFor } from "./search-text";

export const CHECKLIST_SORTS = ["path", "opens", "shortest", "changed"] as const;
export type ChecklistSort = (typeof CHECKLIST_SORTS)[number];

export const CHECKLIST_STATES = ["next", "learning", "ready", "locked", "done", "refresh", "skipped"] as const;
export type ChecklistState = (typeof CHECKLIST_STATES)[number];

export type ChecklistFilter = Readonly<{
  /** Words of which each must occur in a skill's title, aliases, criteria, area or choice group. */
  query?: string;
  /** Empty or absent: all of them. The same for areas and stages. */
  states?: readonly ChecklistState[];
  areas?: readonly AreaId[];
  stages?: readonly StageId[];
  sort?: ChecklistSort;
  /** The skill that is suggested next, for the state of that name. */
  next?: SkillId | null;
}>;

/** A row: a skill, or a choice group with those of its members that match. */
export type ChecklistRow =
  | Readonly<{ kind: "skill"; id: SkillId }>
  | Readonly<{ kind: "group"; id: string; members: readonly SkillId[] }>;

export type ChecklistMilestone = Readonly<{ milestone: Milestone; rows: readonly ChecklistRow[] }>;

/**
 * The milestones with a matching row, in path order, each with its matching rows.
 *
 * A choice group stands there with those of its members that match, its title counting as words of each; with all of
 * them when its own look is one of the states and no member's is. Sorting
 * orders the rows within their milestone; equal ones stay in path order.
 */
export function filterSkills(
  curriculum: Curriculum,
  standing: Standing,
  filter: ChecklistFilter,
): readonly ChecklistMilestone[] {
  const search = searchOf(curriculum, standing, filter);
  const inOrder = orderOf(curriculum, standing, filter.sort ?? "path");
  return curriculum.milestones.flatMap((milestone) => {
    if (!includes(filter.stages, milestone.stage)) return [];
    const rows = milestone.entries.flatMap((entry) => rowOf(curriculum, entry, search));
    return rows.length === 0 ? [] : [{ milestone, rows: inOrder(rows) }];
  });
}

export type ChecklistCounts = Readonly<{
  states: Readonly<Record<ChecklistState, number>>;
  areas: ReadonlyMap<AreaId, number>;
  stages: ReadonlyMap<StageId, number>;
}>;

/**
 * How many rows of the whole path stand in each state, area and stage: electives too, since they are rows, and a
 * choice group once, in its own look and the area of its first member. `next` (a skill) and what is worth a look again
 * also count in their look.
 */
export function countRows(curriculum: Curriculum, standing: Standing, next: SkillId | null): ChecklistCounts {
  const states = { next: next === null ? 0 : 1, learning: 0, ready: 0, locked: 0, done: 0, refresh: 0, skipped: 0 };
  const areas = new Map<AreaId, number>();
  const stages = new Map<StageId, number>();
  for (const { stage, entries } of curriculum.milestones) {
    stages.set(stage, (stages.get(stage) ?? 0) + entries.length);
    for (const { kind, id } of entries) {
      const skills = kind === "group" ? (curriculum.groupById.get(id)?.members ?? []) : [id];
      const area = curriculum.skillById.get(skills[0] ?? id)?.area ?? "";
      areas.set(area, (areas.get(area) ?? 0) + 1);
      const look = (kind === "group" ? standing.groups : standing.skills).get(id)?.look;
      if (look) states[look] += 1;
      if (skills.some((skill) => standing.skills.get(skill)?.isDue)) states.refresh += 1;
    }
  }
  return { states, areas, stages };
}

type Search = Readonly<{
  standing: Standing;
  filter: ChecklistFilter;
  /** Whether area and query fit; states are looked at row by row. */
  isFound: (skill: Skill) => boolean;
}>;

function rowOf(curriculum: Curriculum, entry: Entry, { standing, filter, isFound }: Search): readonly ChecklistRow[] {
  if (entry.kind === "skill") {
    const skill = curriculum.skillById.get(entry.id);
    const look = standing.skills.get(entry.id)?.look;
    return skill !== undefined && hasState(standing, filter, entry.id, look) && isFound(skill) ? [entry] : [];
  }
  const group = standing.groups.get(entry.id);
  const found = (curriculum.groupById.get(entry.id)?.members ?? []).filter((id) => {
    const skill = curriculum.skillById.get(id);
    return skill !== undefined && isFound(skill);
  });
  const inState = found.filter((id) => {
    const skill = standing.skills.get(id);
    // Once the group is settled, nobody waits for the members that were not taken.
    const isOver = group?.isSettled === true && skill?.state === "not-started" && isFiltered(filter);
    return !isOver && hasState(standing, filter, id, skill?.look);
  });
  const members = inState.length === 0 && hasState(standing, filter, entry.id, group?.look) ? found : inState;
  return members.length === 0 ? [] : [{ kind: "group", id: entry.id, members }];
}

function searchOf(curriculum: Curriculum, standing: Standing, filter: ChecklistFilter): Search {
  const isWorded = matcherFor(curriculum, filter.query ?? "");
  return { standing, filter, isFound: (skill) => includes(filter.areas, skill.area) && isWorded(skill) };
}

function isFiltered({ states }: ChecklistFilter): boolean {
  return states !== undefined && states.length > 0;
}

function hasState({ skills }: Standing, filter: ChecklistFilter, id: string, look: Look | undefined): boolean {
  const { states = [], next } = filter;
  if (!isFiltered(filter)) return true;
  if (look !== undefined && states.includes(look)) return true;
  return (id === next && states.includes("next")) || (states.includes("refresh") && skills.get(id)?.isDue === true);
}

function includes<T>(wanted: readonly T[] | undefined, value: T): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}

function orderOf(curriculum: Curriculum, standing: Standing, sort: ChecklistSort) {
  const keyOf = (id: SkillId): number => {
    if (sort === "opens") return -descendantsOf(curriculum, id).size;
    if (sort === "changed") return -(standing.skills.get(id)?.touchedAt ?? Number.NEGATIVE_INFINITY);
    return curriculum.skillById.get(id)?.hours[1] ?? 0;
  };
  // Two rows that never changed are equal; Infinity minus Infinity would not be.
  return (rows: readonly ChecklistRow[]): readonly ChecklistRow[] => {
    if (sort === "path") return rows;
    const keyed = rows.map((row) => ({ row, key: rowKey(standing, sort, row, keyOf) }));
    return keyed.sort((a, b) => (a.key === b.key ? 0 : a.key - b.key)).map(({ row }) => row);
  };
}

// The hours of a choice group are those of its choice, as everywhere; otherwise its foremost member places it.
function rowKey(standing: Standing, sort: ChecklistSort, row: ChecklistRow, keyOf: (id: SkillId) => number): number {
  if (row.kind === "skill") return keyOf(row.id);
  if (sort === "shortest") return standing.groups.get(row.id)?.hours ?? 0;
  return Math.min(...row.members.map(keyOf));
}
