// One direction of a comparison: how far, by when, what it alone asks for, and what to do about it.
import type { Curriculum, MilestoneId } from "@/lib/curriculum/curriculum";
import type { Comparison, Direction } from "@/lib/learning/directions/compare";
import { MOST_YEARS } from "@/lib/learning/plan/pack-weeks";
import { type Html, html, raw } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { milestoneBar } from "../ladder/milestone-bar";
import { standingWords } from "../milestone/milestone-words";
import type { Viewer } from "../viewer";
import { directionForm, type FormOptions } from "./direction-form";
import { leftWords, sizeOf, whenWords } from "./direction-words";
import { skillList } from "./skill-list";

/** More would push the milestones of a direction out of sight. */
const MOST_NAMED = 6;

export type Column = FormOptions & Readonly<{ curriculum: Curriculum; viewer: Viewer; comparison: Comparison }>;

/** The column as markup. */
export function directionColumn(column: Column, direction: Direction): Html {
  const { curriculum, viewer, comparison } = column;
  const stage = curriculum.stageById.get(direction.stage);
  if (!stage) return html``;
  const { id, title, summary } = stage;
  return html`<section class="direction" data-direction="${id}" aria-labelledby="to-${id}"><header><h3 id="to-${id}"><a href="${paths.stage(id)}">${title}</a></h3><p class="sm mut">${summary}</p></header><div class="direction-when">${when(
    viewer,
    comparison,
    direction,
  )}<p class="sm num">${leftWords(direction.way)}${pinnedWords(direction)}</p></div>${viewer.learner && html`<div class="direction-acts">${directionForm(viewer, stage, column)}</div>`}${
    comparison.directions.length > 1 && added(column, direction)
  }</section>`;
}

function when(viewer: Viewer, { counted }: Comparison, { way, forecast }: Direction): Html {
  if (way.isGoalReached) return html`<p class="big-goal">Reached</p>`;
  if (forecast === null)
    return html`<p class="big-goal">Out of sight</p><p class="sm mut">More than ${MOST_YEARS} years.</p>`;
  const { likely, late } = whenWords(viewer, forecast, counted.today);
  return html`<p class="big-goal">${likely}</p><p class="sm mut">${late}</p>`;
}

/** What a learner pinned is learned whichever way it goes, and is none of what a direction asks for. */
function pinnedWords({ skills, way }: Direction): string {
  const pinned = skills.length - way.skillsToGoal;
  return pinned > 0 ? `, and ${count(pinned, "pinned skill")}` : "";
}

function added({ curriculum, viewer }: Column, { stage, adds, addsHours, milestones }: Direction): Html {
  const title = curriculum.stageById.get(stage)?.title ?? "";
  return html`<div class="direction-adds"><h4>It alone adds ${adds.length === 0 ? "nothing" : sizeOf(adds.length, addsHours)}</h4>${skillList({ curriculum, viewer, skills: adds, most: MOST_NAMED, of: `of ${title}` })}</div><div class="direction-milestones">${
    milestones.length > 0 &&
    html`<h4>${count(milestones.length, "milestone")} of its own</h4><ol class="ladder-list branch">${milestones.map(
      (id) => milestone(curriculum, viewer, id),
    )}</ol>`
  }</div>`;
}

function milestone(curriculum: Curriculum, viewer: Viewer, id: MilestoneId): Html {
  const standing = viewer.standing.milestones.get(id);
  if (!standing) return html``;
  const bar = milestoneBar(viewer.learner ? standing : { ...standing, look: "reached", proof: null });
  const size = viewer.learner ? standingWords(viewer, id) : sizeOf(standing.total, standing.hours);
  return html`<li>${raw(bar)}<a href="${paths.milestone(id)}">${curriculum.milestoneById.get(id)?.title}</a> <span class="hrs">${size}</span></li>`;
}
