// What a placement concluded, as a list to correct: by milestone, with a box for every skill.
import type { Curriculum, GroupId, Milestone, SkillId } from "@/lib/curriculum/curriculum";
import { GROUP_MARK } from "@/lib/learning/events/command";
import type { Placement } from "@/lib/learning/placement/placement";
import type { Standing } from "@/lib/learning/standing/standing";
import { type Html, html } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";

/** What an earlier placement concluded and this one neither confirms nor rules out. */
export function keptSkills({ skills }: Standing, { known, likely, unknown }: Placement): readonly SkillId[] {
  const decided = new Set([...known, ...likely, ...unknown]);
  return [...skills.values()].flatMap(({ id, isInferred }) => (isInferred && !decided.has(id) ? [id] : []));
}

/** The boxes of everything concluded, in path order, those of answered skills among them. */
export function reviewList(curriculum: Curriculum, placement: Placement, kept: readonly SkillId[]): Html {
  const notes = new Map([
    ...placement.known.map((id) => [id, null] as const),
    ...placement.likely.map((id) => [id, "likely, from your level"] as const),
    ...kept.map((id) => [id, "from your last placement"] as const),
  ]);
  const groups = new Set(placement.groups);
  const parts = curriculum.milestones.flatMap((milestone) => {
    const skills = curriculum.skills.filter(({ id, milestone: own }) => own === milestone.id && notes.has(id));
    const open = milestone.entries.flatMap(({ kind, id }) => (kind === "group" && groups.has(id) ? [id] : []));
    if (skills.length + open.length === 0) return [];
    const rows = skills.map(({ id, title }) => skillRow(id, title, notes.get(id) ?? null));
    return milestonePart(curriculum, milestone, [...rows, ...open.map((id) => groupRow(curriculum, id))]);
  });
  return html`${parts}`;
}

function milestonePart(curriculum: Curriculum, { id, title, stage }: Milestone, rows: readonly Html[]): Html {
  const stageTitle = curriculum.stageById.get(stage)?.title;
  return html`<section class="review-part" aria-labelledby="review-${id}"><h3 id="review-${id}">${title} <span class="mut">${stageTitle}, ${count(rows.length, "skill")}</span></h3><ul class="review-rows">${rows}</ul></section>`;
}

function skillRow(id: SkillId, title: string, note: string | null): Html {
  return html`<li><label class="choice"><input type="checkbox" name="chosen" value="${id}" checked><span>${title}${
    note !== null && html` <span class="mut">${note}</span>`
  }</span></label></li>`;
}

/** Answers can say that a member is known; which of them, only the learner knows. */
function groupRow(curriculum: Curriculum, id: GroupId): Html {
  const group = curriculum.groupById.get(id);
  const members = group?.members ?? [];
  return html`<li class="review-group"><label for="group-${id}">${group?.title}: which one?</label><select class="select" id="group-${id}" name="chosen"><option value="${GROUP_MARK}${id}">Another, or not said</option>${members.map(
    (member) => html`<option value="${member}">${curriculum.skillById.get(member)?.title}</option>`,
  )}<option value="">None yet</option></select></li>`;
}

/** What was answered "partly" or "don't know", and answers that surprise beside the others: for the learner to look at. */
export function reviewNotes(curriculum: Curriculum, { open, doubted }: Placement): Html {
  const links = (skills: readonly SkillId[]): Html =>
    html`${skills.map((id, position) => html`${position > 0 && ", "}<a href="${paths.skill(id)}">${curriculum.skillById.get(id)?.title}</a>`)}`;
  return html`${doubted.length > 0 && html`<div class="notice" data-tone="worn"><p>Beside your other answers these are a surprise: ${links(doubted)}. What they settle is left open where the others say otherwise.</p></div>`}${
    open.length > 0 && html`<p class="sm mut">Left open: ${links(open)}.</p>`
  }`;
}
