// What stands on the map: every skill once, a choice group as one cell, and what hangs together between them.
import type { AreaId, Curriculum, Skill, StageId } from "@/lib/curriculum/curriculum";

export type MapCell = Readonly<{
  kind: "skill" | "group";
  id: string;
  title: string;
  area: AreaId;
  stage: StageId;
  /** Cells that this one needs directly, and those that need it, in path order. */
  needs: readonly string[];
  opens: readonly string[];
}>;

// The same for everyone, and for as long as the curriculum is the same.
const cellsOf = new WeakMap<Curriculum, readonly MapCell[]>();

/** The cells in path order. A choice group needs and opens what any of its members does. */
export function mapCells(curriculum: Curriculum): readonly MapCell[] {
  const made = cellsOf.get(curriculum) ?? makeCells(curriculum);
  cellsOf.set(curriculum, made);
  return made;
}

function makeCells(curriculum: Curriculum): MapCell[] {
  const needs = new Map<string, Set<string>>();
  const opens = new Map<string, Set<string>>();
  const shown = new Map<string, Skill>();
  for (const skill of curriculum.skills) {
    const id = cellOf(skill);
    if (!shown.has(id)) shown.set(id, skill);
    for (const name of skill.needs) {
      const need = cellOfNeed(curriculum, name);
      if (need === id) continue;
      add(needs, id, need);
      add(opens, need, id);
    }
  }
  const inOrder = (ids: ReadonlySet<string> | undefined) => [...shown.keys()].filter((id) => ids?.has(id));
  return [...shown].map(([id, skill]) => ({
    kind: skill.group === undefined ? "skill" : "group",
    id,
    title: curriculum.groupById.get(skill.group ?? "")?.title ?? skill.title,
    area: skill.area,
    stage: skill.stage,
    needs: inOrder(needs.get(id)),
    opens: inOrder(opens.get(id)),
  }));
}

/** The cell in which a skill or a choice group stands; null for an id that is neither. */
export function cellIdOf(curriculum: Curriculum, id: string): string | null {
  const skill = curriculum.skillById.get(id);
  if (skill) return cellOf(skill);
  return curriculum.groupById.has(id) ? id : null;
}

function cellOf(skill: Skill): string {
  return skill.group ?? skill.id;
}

function cellOfNeed(curriculum: Curriculum, name: string): string {
  if (name.startsWith("group:")) return name.slice("group:".length);
  return curriculum.skillById.get(name)?.group ?? name;
}

function add(lists: Map<string, Set<string>>, key: string, value: string): void {
  const list = lists.get(key) ?? new Set();
  lists.set(key, list.add(value));
}
