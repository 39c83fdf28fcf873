// The list of the checklist as one string: stages, milestones, and the rows of those that are open.
import type { Curriculum, Milestone, Stage } from "@/lib/curriculum/curriculum";
import { type ChecklistMilestone, filterSkills } from "@/lib/learning/checklist/checklist";
import { type Html, html, raw } from "@/lib/shared/html";
import { capitalised } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { milestoneBar } from "../ladder/milestone-bar";
import { STRIPS, tickStrip } from "../ladder/tick-strip";
import { reachedWords, shortProof } from "../milestone/milestone-words";
import { entryRow, type RowOptions } from "../skill/skill-row";
import type { Viewer } from "../viewer";
import { AFTER_SENIOR, type ChecklistQuery, checklistPath, coreStages, isFiltered } from "./checklist-query";
import { panelOf } from "./panel";

type List = Readonly<{ curriculum: Curriculum; viewer: Viewer; query: ChecklistQuery }>;

/** The milestones that match, in path order. */
export function matchesOf({ curriculum, viewer, query }: List): readonly ChecklistMilestone[] {
  const core = coreStages(curriculum);
  const after = curriculum.stages.map(({ id }) => id).filter((id) => !core.includes(id));
  const stages = query.stages.flatMap((id) => (id === AFTER_SENIOR ? after : [id]));
  const next = viewer.suggestions.next?.skill ?? null;
  return filterSkills(curriculum, viewer.standing, { ...query, stages, next });
}

export function checklistMarkup(list: List, matches: readonly ChecklistMilestone[]): string {
  const core = new Set(coreStages(list.curriculum));
  const byStage = new Map<string, ChecklistMilestone[]>();
  for (const match of matches) {
    const stage = match.milestone.stage;
    byStage.set(stage, [...(byStage.get(stage) ?? []), match]);
  }
  const shown = list.curriculum.stages.filter(({ id }) => byStage.has(id));
  const sections = shown
    .filter(({ id }) => core.has(id))
    .map((stage) => coreSection(list, stage, byStage.get(stage.id) ?? []));
  const branches = shown
    .filter(({ id }) => !core.has(id))
    .map((stage) => branchSection(list, stage, byStage.get(stage.id) ?? []));
  const fork =
    branches.length > 0 &&
    html`<section class="sk-stage" aria-labelledby="sk-after"><header><h2 id="sk-after">After senior</h2></header>${branches}</section>`;
  return html`${sections}${fork}`.html;
}

function coreSection(list: List, stage: Stage, matches: readonly ChecklistMilestone[]): Html {
  const standing = list.viewer.standing.stages.get(stage.id);
  const entries = (list.curriculum.milestonesOf.get(stage.id) ?? []).flatMap((milestone) => milestone.entries);
  return html`<section class="sk-stage" aria-labelledby="sk-${stage.id}" data-stage="${stage.id}" data-total="${standing?.total}" data-done="${standing?.settled}"><header><h2 id="sk-${stage.id}">${stage.title}</h2><span class="num sm mut" data-part="count">${standing?.settled} of ${standing?.total}</span><span class="sk-strip" data-part="strip">${raw(
    tickStrip(list.viewer, entries, STRIPS.line),
  )}</span></header>${matches.map((match) => fold(list, match))}</section>`;
}

function branchSection(list: List, stage: Stage, matches: readonly ChecklistMilestone[]): Html {
  const standing = list.viewer.standing.stages.get(stage.id);
  return html`<div data-stage="${stage.id}" data-total="${standing?.total}" data-done="${standing?.settled}"><h3 class="sk-branch">${stage.title}</h3>${matches.map((match) => fold(list, match))}</div>`;
}

/** A milestone: open with its rows, or one line that leads to them. */
function fold(list: List, { milestone, rows }: ChecklistMilestone): Html {
  const standing = list.viewer.standing.milestones.get(milestone.id);
  if (!standing) return html``;
  const hooks = raw(
    `data-milestone="${milestone.id}" data-total="${standing.total}" data-done="${standing.settled}" data-look="${standing.look}"`,
  );
  if (!isOpen(list, milestone)) {
    const open = list.query.open === "all" ? [] : [...list.query.open, milestone.id];
    return html`<div class="ms-fold" id="${milestone.id}" ${hooks}><a class="ms-line-link" href="${checklistPath(list.query, { open, panel: null })}#${milestone.id}">${foldLine(list, milestone)}<span class="vh">, open</span></a></div>`;
  }
  return html`<details class="ms-fold" id="${milestone.id}" ${hooks} open><summary>${foldLine(list, milestone)}</summary>${foldInfo(list, milestone, rows.length)}<ul class="ladder-list">${rows.map(
    (row) => entryRow(list.curriculum, list.viewer, row, rowOptions(list, milestone)),
  )}</ul></details>`;
}

function foldLine({ viewer }: List, milestone: Milestone): Html {
  const standing = viewer.standing.milestones.get(milestone.id);
  if (!standing) return html``;
  return html`<span class="ms-glyph" data-part="bar">${raw(milestoneBar(standing))}</span><span class="ms-t">${milestone.title}</span><span class="ms-strip" data-part="strip">${raw(
    tickStrip(viewer, milestone.entries, STRIPS.line),
  )}</span><span class="ms-w num"><span data-part="count">${standing.settled} of ${standing.total}</span><span data-part="reached">${capitalised(reachedWords(viewer, standing))}</span></span><span class="ms-hh num"><span data-part="hours">${standing.hoursLeft} h left</span><span data-part="proof">${standing.proof ? "proof shown" : "no proof"}</span></span>`;
}

function foldInfo({ viewer, query }: List, milestone: Milestone, rowCount: number): Html {
  const proof = viewer.standing.milestones.get(milestone.id)?.proof;
  const selecting = checklistPath(query, { isSelecting: true, check: milestone.id, panel: null });
  return html`<div class="ms-info"><p><b>Proof:</b> ${shortProof(milestone.proof)}</p><p class="btn-row"><a href="${paths.milestone(milestone.id)}#proof">${
    proof ? "See your proof" : viewer.learner ? "Attach proof" : "Open milestone"
  }</a><a href="${selecting}#${milestone.id}" data-select="all">Select all ${rowCount}</a></p></div>`;
}

function rowOptions({ curriculum, viewer, query }: List, milestone: Milestone): RowOptions {
  return {
    leadsTo: "panel",
    isSelecting: query.isSelecting,
    isSelected: query.check === milestone.id,
    below: (entry) => (entry.id === query.panel ? panelOf(curriculum, viewer, entry) : null),
  };
}

/** Open are the current milestone, what the address opens, those with a match, and the one with the open panel. */
function isOpen({ curriculum, viewer, query }: List, { id }: Milestone): boolean {
  if (query.open === "all" || query.open.includes(id) || isFiltered(query) || query.check === id) return true;
  const shown = curriculum.skillById.get(query.panel ?? "") ?? curriculum.groupById.get(query.panel ?? "");
  return shown?.milestone === id || viewer.standing.way.currentMilestone?.id === id;
}
