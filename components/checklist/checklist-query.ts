// What the address of the checklist asks for. Everything in it may be written by anybody, so unknown values are left out.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import {
  CHECKLIST_SORTS,
  CHECKLIST_STATES,
  type ChecklistSort,
  type ChecklistState,
} from "@/lib/learning/checklist/checklist";
import { isStorableText } from "@/lib/shared/text";

export type SearchParameters = Readonly<Record<string, string | string[] | undefined>>;

export type ChecklistQuery = Readonly<{
  query: string;
  states: readonly ChecklistState[];
  areas: readonly string[];
  /** Stage ids; "after" stands for every stage beyond the core ones. */
  stages: readonly string[];
  sort: ChecklistSort;
  /** Milestones to open besides those that open by themselves; "all" opens every one. */
  open: readonly string[] | "all";
  isSelecting: boolean;
  /** The milestone whose rows are all selected to begin with. */
  check: string | null;
  /** The skill or choice group whose panel is open. */
  panel: string | null;
  /** The event that brought the reader here. */
  last: string | null;
}>;

export const AFTER_SENIOR = "after";

export function readChecklistQuery(curriculum: Curriculum, parameters: SearchParameters): ChecklistQuery {
  const many = (name: string) => [parameters[name] ?? []].flat();
  const one = (name: string) => many(name)[0] ?? null;
  const query = (one("q") ?? "").slice(0, 100);
  const panel = one("panel") ?? "";
  const open = many("open");
  return {
    query: isStorableText(query) ? query : "",
    states: CHECKLIST_STATES.filter((state) => many("state").includes(state)),
    areas: curriculum.areas.map(({ id }) => id).filter((id) => many("area").includes(id)),
    stages: [...coreStages(curriculum), AFTER_SENIOR].filter((id) => many("stage").includes(id)),
    sort: CHECKLIST_SORTS.find((sort) => sort === one("sort")) ?? "path",
    open: open.includes("all") ? "all" : open.filter((id) => curriculum.milestoneById.has(id)),
    isSelecting: one("select") === "1",
    check: one("check"),
    panel: curriculum.skillById.has(panel) || curriculum.groupById.has(panel) ? panel : null,
    last: one("last"),
  };
}

export function isFiltered({ query, states, areas, stages }: ChecklistQuery): boolean {
  return query.trim() !== "" || states.length + areas.length + stages.length > 0;
}

/** The address of a checklist, with some of it changed. */
export function checklistPath(query: ChecklistQuery, changes: Partial<ChecklistQuery> = {}): string {
  const { query: words, states, areas, stages, sort, open, isSelecting, check, panel } = { ...query, ...changes };
  const parameters = new URLSearchParams();
  if (words) parameters.set("q", words);
  for (const state of states) parameters.append("state", state);
  for (const area of areas) parameters.append("area", area);
  for (const stage of stages) parameters.append("stage", stage);
  if (sort !== "path") parameters.set("sort", sort);
  for (const id of open === "all" ? ["all"] : open) parameters.append("open", id);
  if (isSelecting) parameters.set("select", "1");
  if (check) parameters.set("check", check);
  if (panel) parameters.set("panel", panel);
  const text = parameters.toString();
  return text ? `/skills?${text}` : "/skills";
}

export function coreStages(curriculum: Curriculum): string[] {
  return curriculum.stages.filter(({ track }) => track === "core").map(({ id }) => id);
}
