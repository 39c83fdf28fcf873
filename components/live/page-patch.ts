// What changed on the ladder, said so that a page can be mended in place: states, words and drawings, made on the
// server by the same code that draws the page.
import type { Curriculum, Entry } from "@/lib/curriculum/curriculum";
import { type ChecklistState, countRows } from "@/lib/learning/checklist/checklist";
import { capitalised } from "@/lib/shared/text";
import { milestoneBar } from "../ladder/milestone-bar";
import { STRIPS, tickStrip } from "../ladder/tick-strip";
import { reachedWords } from "../milestone/milestone-words";
import { entryRow } from "../skill/skill-row";
import { groupStateWords, lookOfGroup, lookOfSkill, skillStateWords } from "../skill/state-words";
import type { Viewer } from "../viewer";

export type SkillPatch = Readonly<{
  id: string;
  state: string;
  look: string;
  isReady: boolean;
  words: string;
  criteria: readonly string[];
}>;
export type GroupPatch = Readonly<{
  id: string;
  look: string;
  words: string;
  /** The whole row: what its rung does, its chosen member and its hours follow the choice. */
  row: string;
}>;
export type LadderPatch = Readonly<{
  id: string;
  done: number;
  count: string;
  hours: string;
  look: string;
  strip: string;
  /** Of milestones: when it was reached, in words, and its glyph. */
  reached?: string;
  bar?: string;
  /** The strip of a milestone's own page. */
  headStrip?: string;
}>;

export type AreaPatch = Readonly<{ id: string; count: string }>;

export type PagePatch = Readonly<{
  skills: readonly SkillPatch[];
  groups: readonly GroupPatch[];
  milestones: readonly LadderPatch[];
  stages: readonly LadderPatch[];
  areas: readonly AreaPatch[];
  overall: string;
  /** How many rows the checklist has of each state, for its filter. */
  counts: Readonly<Record<ChecklistState, number>>;
  next: string | null;
}>;

/**
 * The patch for some skills and milestones, with everything that hangs on them: dependents, groups, milestones and
 * stages, the skill suggested next and the current milestone. For the whole path without `ids`.
 */
export function pagePatch(curriculum: Curriculum, viewer: Viewer, ids?: readonly string[]): PagePatch {
  const shown = ids ? withDependents(curriculum, ids) : new Set(curriculum.skillById.keys());
  const next = viewer.suggestions.next?.skill ?? null;
  if (next) shown.add(next);
  const skills = [...shown].flatMap((id) => curriculum.skillById.get(id) ?? []);
  const groups = new Set(skills.flatMap(({ group }) => group ?? []));
  const milestones = new Set(skills.map(({ milestone }) => milestone));
  for (const id of ids ?? []) if (curriculum.milestoneById.has(id)) milestones.add(id);
  const current = viewer.standing.way.currentMilestone;
  if (current) milestones.add(current.id);
  const stages = new Set([...milestones].map((id) => curriculum.milestoneById.get(id)?.stage ?? ""));
  return {
    skills: skills.flatMap(({ id }) => skillPatch(curriculum, viewer, id)),
    groups: [...groups].map((id) => ({
      id,
      look: lookOfGroup(viewer, id),
      words: groupStateWords(curriculum, viewer, id),
      row: entryRow(curriculum, viewer, { kind: "group", id }, { leadsTo: "page" }).html,
    })),
    milestones: [...milestones].flatMap((id) => milestonePatch(curriculum, viewer, id)),
    stages: [...stages].flatMap((id) => stagePatch(curriculum, viewer, id)),
    areas: [...viewer.standing.areas.values()].map(({ id, settled, total }) => ({
      id,
      count: `${settled} of ${total}`,
    })),
    overall: overallWords(viewer),
    counts: countRows(curriculum, viewer.standing, next).states,
    next,
  };
}

/** "40 of 213 settled, 2 of 24 milestones reached." */
export function overallWords({ standing: { overall } }: Viewer): string {
  return `${overall.settled} of ${overall.total} settled, ${overall.milestonesReached} of ${overall.milestonesTotal} milestones reached. ${overall.ready} ready to start, ${overall.locked} wait for something else.`;
}

function withDependents(curriculum: Curriculum, ids: readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const id of ids) {
    all.add(id);
    const group = curriculum.groupById.get(curriculum.skillById.get(id)?.group ?? "");
    for (const sibling of group?.members ?? []) all.add(sibling);
    for (const dependent of curriculum.dependents.get(id) ?? []) all.add(dependent);
  }
  return all;
}

function skillPatch(curriculum: Curriculum, viewer: Viewer, id: string): SkillPatch[] {
  const standing = viewer.standing.skills.get(id);
  if (!standing) return [];
  return [
    {
      id,
      state: standing.state,
      look: lookOfSkill(viewer, id),
      isReady: standing.isReady,
      words: skillStateWords(curriculum, viewer, id),
      criteria: [...(viewer.progress.skills.get(id)?.criteria.keys() ?? [])],
    },
  ];
}

function milestonePatch(curriculum: Curriculum, viewer: Viewer, id: string): LadderPatch[] {
  const standing = viewer.standing.milestones.get(id);
  if (!standing) return [];
  const entries = curriculum.milestoneById.get(id)?.entries ?? [];
  const patch = ladderPatch(viewer, standing, entries);
  const headStrip = tickStrip(viewer, entries, STRIPS.head);
  return [{ ...patch, reached: capitalised(reachedWords(viewer, standing)), bar: milestoneBar(standing), headStrip }];
}

function stagePatch(curriculum: Curriculum, viewer: Viewer, id: string): LadderPatch[] {
  const standing = viewer.standing.stages.get(id);
  if (!standing) return [];
  const entries = (curriculum.milestonesOf.get(id) ?? []).flatMap((milestone) => milestone.entries);
  return [ladderPatch(viewer, standing, entries)];
}

type Sums = Readonly<{ id: string; settled: number; total: number; hoursLeft: number; look: string }>;

function ladderPatch(
  viewer: Viewer,
  { id, settled, total, hoursLeft, look }: Sums,
  entries: readonly Entry[],
): LadderPatch {
  return {
    id,
    done: settled,
    count: `${settled} of ${total}`,
    hours: `${hoursLeft} h left`,
    look,
    strip: tickStrip(viewer, entries, STRIPS.line),
  };
}
