// A milestone on the path page: what it is, what proves it, and its skills, folded.
import type { Curriculum, Entry, Group, Milestone } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";
import { listOf } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import type { Viewer } from "../viewer";
import { ladderLook, shortProof, sizeWords, standingMarkup } from "./milestone-words";

/** How many members of a choice group are named before the rest becomes a number. */
const MOST_NAMED = 4;

/** The section as markup, with its hooks. The first milestone, or the learner's current one, stands open. */
export function milestoneSection(curriculum: Curriculum, viewer: Viewer, milestone: Milestone): Html {
  const { id, title, summary, proof } = milestone;
  const choices = milestone.entries.flatMap(({ kind, id }) =>
    kind === "group" ? (curriculum.groupById.get(id) ?? []) : [],
  );
  return html`<section class="ms" id="${id}"${milestoneHooks(viewer, milestone)} aria-labelledby="${id}-h"><div class="ms-main"><h3 id="${id}-h"><a href="${paths.milestone(id)}">${title}</a></h3><p>${summary}</p>${
    viewer.learner && html`<p class="ms-meta sm num">${standingMarkup(viewer, id)}</p>`
  }${
    choices.length > 0 && html`<ul class="ms-choice">${choices.map((group) => choiceLine(curriculum, group))}</ul>`
  }</div><p class="ms-proof"><b>Proof</b> ${shortProof(proof)}</p>${skillsFold(curriculum, viewer, milestone, isOpen(curriculum, viewer, milestone))}</section>`;
}

/** Name, size, progress and look of a milestone as attributes, for tests, scripts and the style sheet. */
export function milestoneHooks(viewer: Viewer, milestone: Milestone): Html {
  const standing = viewer.standing.milestones.get(milestone.id);
  if (!standing) return html``;
  const { id, total, settled, proof } = standing;
  return html` data-milestone="${id}" data-total="${total}" data-done="${settled}"${milestoneLook(viewer, milestone)}${
    viewer.learner && proof && raw(" data-proof")
  }`;
}

/** What the style sheet draws a milestone's rung from: its look, its size, and the share that is settled. */
export function milestoneLook(viewer: Viewer, { id, entries }: Milestone): Html {
  const standing = viewer.standing.milestones.get(id);
  const look = ladderLook(viewer, standing);
  if (!standing || !look) return html` style="--n:${entries.length}"`;
  const share = Math.round((100 * standing.settled) / Math.max(1, standing.total));
  return html` data-look="${look}" style="--n:${entries.length};--share:${share}%"`;
}

function isOpen(curriculum: Curriculum, viewer: Viewer, { id }: Milestone): boolean {
  const shown = viewer.learner ? viewer.standing.way.currentMilestone : curriculum.milestones[0];
  return shown?.id === id;
}

function choiceLine(curriculum: Curriculum, group: Group): Html {
  const names = group.members.map((id) => curriculum.skillById.get(id)?.title ?? id);
  const isLong = names.length > MOST_NAMED;
  const shown = isLong
    ? `${names.slice(0, MOST_NAMED).join(", ")} and ${names.length - MOST_NAMED} more`
    : listOf(names, "or");
  return html`<li><a href="${paths.group(group.milestone, group.id)}">${group.title}</a>: ${shown}</li>`;
}

/** All skills of a milestone behind a line that says how many they are. */
export function skillsFold(curriculum: Curriculum, viewer: Viewer, milestone: Milestone, isOpen: boolean): Html {
  return html`<details class="disclose ms-skills"${isOpen && raw(" open")}><summary><span>${sizeWords(curriculum, milestone, viewer)}</span><span class="vh"> in ${milestone.title}</span></summary><ul>${milestone.entries.map(
    (entry) => entryLine(curriculum, viewer, entry),
  )}</ul></details>`;
}

function entryLine(curriculum: Curriculum, viewer: Viewer, { kind, id }: Entry): Html {
  if (kind === "group") return groupLine(curriculum, viewer, id);
  const skill = curriculum.skillById.get(id);
  const state = stateWord(viewer.standing.skills.get(id)?.look);
  return html`<li><a href="${paths.skill(id)}">${skill?.title}</a> <span class="hrs">${
    state ?? html`${skill?.hours[1]}&nbsp;h`
  }${skill?.isElective && ", elective"}</span></li>`;
}

function groupLine(curriculum: Curriculum, viewer: Viewer, id: string): Html {
  const group = curriculum.groupById.get(id);
  const standing = viewer.standing.groups.get(id);
  if (!group || !standing) return html``;
  const [least, most] = standing.hoursRange;
  const state = stateWord(standing.look);
  return html`<li class="one-of"><a href="${paths.group(group.milestone, id)}">${group.title}</a>, one of: ${group.members.map(
    (member, index) =>
      html`${index > 0 && ", "}<a href="${paths.skill(member)}">${curriculum.skillById.get(member)?.title}</a>`,
  )} <span class="hrs">${state ?? html`${least === most ? least : `${least} to ${most}`}&nbsp;h`}</span></li>`;
}

/** What is said instead of the hours; nothing of what is still to be begun. */
function stateWord(look: string | undefined): string | null {
  if (look === "done") return "done";
  if (look === "skipped") return "skipped";
  return look === "learning" ? "learning" : null;
}
