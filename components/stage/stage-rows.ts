// The rows of a stage's page: every skill a thin rung of the trunk, choice groups open to advice and members.
import type { Curriculum, Entry, Group } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";
import { listOf } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { groupStateWords, lookOfGroup, lookOfSkill, skillStateWords } from "../skill/state-words";
import { type RungLook, rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";

/** How many members of a choice group its row names when they are more than this plus one. */
const MOST_NAMED = 3;

/** The rows of a milestone as one list. A learner sees the state of each; a visitor the area and the hours alone. */
export function stageRows(curriculum: Curriculum, viewer: Viewer, entries: readonly Entry[]): Html {
  return html`<ul class="st-rows">${entries.map((entry) =>
    entry.kind === "group" ? groupRow(curriculum, viewer, entry.id) : skillRow(curriculum, viewer, entry.id),
  )}</ul>`;
}

function skillRow(curriculum: Curriculum, viewer: Viewer, id: string): Html {
  const skill = curriculum.skillById.get(id);
  if (!skill) return html``;
  return html`<li class="st-row"${lookAttribute(viewer, lookOfSkill(viewer, id))}><span><a class="st-title" href="${paths.skill(id)}">${skill.title}</a>${
    skill.isElective && html` <span class="st-one">elective</span>`
  }</span>${stateOrArea(curriculum, viewer, skill.area, skillStateWords(curriculum, viewer, id))}<span class="st-h num">${skill.hours[1]} h</span></li>`;
}

function groupRow(curriculum: Curriculum, viewer: Viewer, id: string): Html {
  const group = curriculum.groupById.get(id);
  const standing = viewer.standing.groups.get(id);
  if (!group || !standing) return html``;
  const [least, most] = standing.hoursRange;
  const area = curriculum.skillById.get(standing.choice)?.area ?? "";
  const chosen = standing.isMet || standing.pick ? curriculum.skillById.get(standing.choice) : undefined;
  const hours = chosen || least === most ? `${standing.hours}` : `${least}–${most}`;
  return html`<li class="st-row st-group"${lookAttribute(viewer, lookOfGroup(viewer, id))}><details><summary><span class="st-title">${group.title}</span><span class="st-one">${
    chosen?.title ?? membersInShort(curriculum, group)
  }</span>${stateOrArea(curriculum, viewer, area, groupStateWords(curriculum, viewer, id))}<span class="st-h num">${hours} h</span></summary><div class="st-panel"><p>${group.advice}</p><ul class="ladder-list mini">${group.members.map(
    (member) => memberLine(curriculum, viewer, member),
  )}</ul></div></details></li>`;
}

function memberLine(curriculum: Curriculum, viewer: Viewer, id: string): Html {
  const skill = curriculum.skillById.get(id);
  const look = viewer.learner ? lookOfSkill(viewer, id) : "ready";
  const state = viewer.learner && look !== "ready" ? html`, ${skillStateWords(curriculum, viewer, id)}` : null;
  return html`<li data-look="${look}">${raw(rungMarkup(look))}<a href="${paths.skill(id)}">${skill?.title}</a> <span class="hrs">${skill?.hours[1]}&nbsp;h${state}</span></li>`;
}

/** "one of 9: Python, Java and 7 more". */
export function membersInShort(curriculum: Curriculum, { members }: Group): string {
  const names = members.map((id) => curriculum.skillById.get(id)?.title ?? id);
  const isLong = names.length > MOST_NAMED + 1;
  const shown = isLong
    ? `${names.slice(0, MOST_NAMED).join(", ")} and ${names.length - MOST_NAMED} more`
    : listOf(names, "or");
  return `one of ${names.length}: ${shown}`;
}

function stateOrArea(curriculum: Curriculum, viewer: Viewer, area: string, words: string): Html {
  return viewer.learner
    ? html`<span class="st-state">${words}</span>`
    : html`<span class="st-area">${curriculum.areaById.get(area)?.title}</span>`;
}

function lookAttribute(viewer: Viewer, look: RungLook): Html {
  return html`${viewer.learner && raw(` data-look="${look}"`)}`;
}
