// A milestone in words: its size, how far one is, and its proof in short.
import type { Curriculum, Milestone, MilestoneId } from "@/lib/curriculum/curriculum";
import type { LadderLook, MilestoneStanding } from "@/lib/learning/standing/standing-types";
import { formatShortDay } from "@/lib/shared/dates";
import { type Html, html } from "@/lib/shared/html";
import { capitalised, count } from "@/lib/shared/text";
import type { Viewer } from "../viewer";

/** "14 skills, 153 h, and 1 elective". Electives are in neither of the two figures. */
export function sizeWords(curriculum: Curriculum, milestone: Milestone, viewer: Viewer): string {
  const standing = viewer.standing.milestones.get(milestone.id);
  if (!standing) return "";
  const electives = electivesOf(curriculum, milestone);
  const more = electives > 0 ? `, and ${count(electives, "elective")}` : "";
  return `${count(standing.total, "skill")}, ${standing.hours} h${more}`;
}

/** How many entries a milestone is complete without. */
export function electivesOf(curriculum: Curriculum, milestone: Milestone): number {
  return milestone.entries.filter(({ kind, id }) => kind === "skill" && curriculum.skillById.get(id)?.isElective)
    .length;
}

/** How far a learner is: "Reached 9 Mar, proof shown", "12 of 19, 62 h left", "14 skills, 110 h left". */
export function standingWords(viewer: Viewer, id: MilestoneId): string {
  const standing = viewer.standing.milestones.get(id);
  if (!standing) return "";
  const { look, settled, total, hoursLeft, proof } = standing;
  if (look === "reached") {
    return `${capitalised(reachedWords(viewer, standing))}, ${proof ? "proof shown" : "no proof yet"}`;
  }
  const far = settled === 0 ? count(total, "skill") : `${settled} of ${total}`;
  return `${far}, ${hoursLeft} h left${proof ? ", proof shown" : ""}`;
}

/**
 * The same as markup that a tick mends in place: the counts carry their hooks, and the style sheet shows the hours or
 * the day it was reached, by the look of the milestone around them.
 */
export function standingMarkup(viewer: Viewer, id: MilestoneId): Html {
  const standing = viewer.standing.milestones.get(id);
  if (!standing) return html``;
  const { settled, total, hoursLeft, proof } = standing;
  return html`<span class="ms-left"><span data-part="count">${settled} of ${total}</span>, <span data-part="hours">${hoursLeft} h left</span></span><span class="ms-when" data-part="reached">${capitalised(
    reachedWords(viewer, standing),
  )}</span>${proof && ", proof shown"}`;
}

/** "reached 9 Mar, 1 new skill since". */
export function reachedWords({ now, timeZone }: Viewer, { reachedAt, newSince }: MilestoneStanding): string {
  const day = reachedAt === null ? "" : ` ${formatShortDay(reachedAt, now, timeZone)}`;
  return `reached${day}${newSince > 0 ? `, ${count(newSince, "new skill")} since` : ""}`;
}

/** How a milestone or stage is drawn: for a visitor the whole ladder is in ink. */
export function ladderLook(viewer: Viewer, standing: { look: LadderLook } | undefined): LadderLook | null {
  return viewer.learner ? (standing?.look ?? "ahead") : null;
}

/** The proof in short: its first sentence, or two where the first has under 60 characters. */
export function shortProof(proof: string): string {
  const [first = "", second] = proof.split(/(?<=[.?])\s+(?=\p{Lu})/u);
  return first.length < 60 && second ? `${first} ${second}` : first;
}
