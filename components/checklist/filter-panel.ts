// The filter of the checklist: a plain GET form, as markup.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { CHECKLIST_SORTS, CHECKLIST_STATES, type ChecklistState, countRows } from "@/lib/learning/checklist/checklist";
import { type Html, html, raw } from "@/lib/shared/html";
import { rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";
import { AFTER_SENIOR, type ChecklistQuery, coreStages } from "./checklist-query";

const STATE_NAMES: Record<ChecklistState, string> = {
  next: "Next",
  learning: "Learning",
  ready: "Ready",
  locked: "Locked",
  done: "Done",
  refresh: "Refresh due",
  skipped: "Skipped",
};
const SORT_NAMES = { path: "Path order", opens: "Opens most", shortest: "Shortest first", changed: "Last changed" };

export function filterPanel(curriculum: Curriculum, viewer: Viewer, query: ChecklistQuery): string {
  const counts = countRows(curriculum, viewer.standing, viewer.suggestions.next?.skill ?? null);
  return html`<div class="find"><label class="vh" for="q">Search these skills</label><input class="input" id="q" type="search" name="q" value="${query.query}" maxlength="100" placeholder="Title, criterion or area"></div>
<details class="filters"><summary class="btn btn-sm">Filter</summary><div class="filters-in">${fieldset(
    "State",
    statesFor(viewer).map((state) =>
      choice("state", state, STATE_NAMES[state], counts.states[state], query.states, glyph(state)),
    ),
  )}${fieldset(
    "Area",
    curriculum.areas.map(({ id, title }) => choice("area", id, title, counts.areas.get(id) ?? 0, query.areas)),
  )}${fieldset("Stage", stageChoices(curriculum, counts.stages, query))}<div class="field"><label for="sort">Sort</label><select class="select" id="sort" name="sort">${CHECKLIST_SORTS.map(
    (sort) => html`<option value="${sort}"${raw(sort === query.sort ? " selected" : "")}>${SORT_NAMES[sort]}</option>`,
  )}</select></div><div class="btn-row"><button class="btn btn-sm">Apply</button><a class="sm" href="/skills">Clear</a></div></div></details>`
    .html;
}

/** Whoever turned refreshers off, or has no account, has nothing that is due. */
function statesFor({ learner, hasRefreshers }: Viewer): readonly ChecklistState[] {
  return learner && hasRefreshers ? CHECKLIST_STATES : CHECKLIST_STATES.filter((state) => state !== "refresh");
}

function stageChoices(curriculum: Curriculum, counts: ReadonlyMap<string, number>, query: ChecklistQuery): Html[] {
  const core = coreStages(curriculum);
  const totalOf = (id: string) => counts.get(id) ?? 0;
  const after = curriculum.stages.filter(({ id }) => !core.includes(id)).reduce((sum, { id }) => sum + totalOf(id), 0);
  return [
    ...core.map((id) => choice("stage", id, curriculum.stageById.get(id)?.title ?? id, totalOf(id), query.stages)),
    choice("stage", AFTER_SENIOR, "After senior", after, query.stages),
  ];
}

function glyph(state: ChecklistState): Html {
  return html`<span class="rung-solo" data-look="${state}">${raw(rungMarkup(state))}</span>`;
}

function fieldset(legend: string, choices: readonly Html[]): Html {
  return html`<fieldset><legend class="label">${legend}</legend>${choices}</fieldset>`;
}

function choice(name: string, value: string, text: string, count: number, on: readonly string[], before?: Html): Html {
  return html`<label class="choice"><input type="checkbox" name="${name}" value="${value}"${raw(on.includes(value) ? " checked" : "")}>${before}<span>${text}</span><span class="count" data-count="${name}:${value}">${count}</span></label>`;
}
