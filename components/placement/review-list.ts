// What a placement concluded, as a list to correct: by milestone, with a box for every skill.
import type { Curriculum, GroupId, Milestone, SkillId } from "@/lib/curriculum/curriculum";
import type { Placement } from "@/lib/learning/placement/placement";
import { type Html, html, raw } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";

/** The boxes of everything concluded, in path order, those of answered skills among them. */
export function reviewList(curriculum: Curriculum, placement: Placement): Html {
  const known = new Set(placement.known);
  const likely = new Set(placement.likely);
  const groups = new Set(placement.groups);
  const parts = curriculum.milestones.flatMap((milestone) => {
    const skills = curriculum.skills.filter(
      ({ id, milestone: own }) => own === milestone.id && (known.has(id) || likely.has(id)),
    );
    const open = milestone.entries.flatMap(({ kind, id }) => (kind === "group" && groups.has(id) ? [id] : []));
    if (skills.length + open.length === 0) return [];
    const rows = skills.map(({ id, title }) => skillRow(id, title, likely.has(id)));
    return milestonePart(curriculum, milestone, [...rows, ...open.map((id) => groupRow(curriculum, id))]);
  });
  return html`${parts}`;
}

function milestonePart(curriculum: Curriculum, { id, title, stage }: Milestone, rows: readonly Html[]): Html {
  const stageTitle = curriculum.stageById.get(stage)?.title;
  return html`<section class="review-part" aria-labelledby="review-${id}"><h3 id="review-${id}">${title} <span class="mut">${stageTitle}, ${count(rows.length, "skill")}</span></h3><ul class="review-rows">${rows}</ul></section>`;
}

function skillRow(id: SkillId, title: string, isLikely: boolean): Html {
  return html`<li><label class="choice"><input type="checkbox" name="skill" value="${id}"${raw(" checked")}><span>${title}${
    isLikely && html` <span class="mut">likely, from your level</span>`
  }</span></label></li>`;
}

/** Which member of a choice it is, only the learner knows. */
function groupRow(curriculum: Curriculum, id: GroupId): Html {
  const group = curriculum.groupById.get(id);
  const members = group?.members ?? [];
  return html`<li class="review-group"><label for="group-${id}">${group?.title}: which one?</label><select class="select" id="group-${id}" name="skill"><option value="">None of these</option>${members.map(
    (member) => html`<option value="${member}">${curriculum.skillById.get(member)?.title}</option>`,
  )}</select></li>`;
}

/** What was answered "partly" or "don't know", and what answers did not fit: for the learner to look at. */
export function reviewNotes(curriculum: Curriculum, { open, doubted }: Placement): Html {
  const links = (skills: readonly SkillId[]): Html =>
    html`${skills.map((id, position) => html`${position > 0 && ", "}<a href="${paths.skill(id)}">${curriculum.skillById.get(id)?.title}</a>`)}`;
  return html`${doubted.length > 0 && html`<p class="notice" data-tone="worn">Some answers do not fit the others: ${links(doubted)}. What they settle is left open where the others say otherwise.</p>`}${
    open.length > 0 && html`<p class="sm mut">Left open: ${links(open)}.</p>`
  }`;
}
