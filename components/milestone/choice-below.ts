// What stands below the row of a choice group: the advice, its members to choose from, and the way past it.
import type { Curriculum, GroupId, SkillId } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { lookOfSkill, skillStateWords } from "../skill/state-words";
import type { Viewer } from "../viewer";

/**
 * The choice as markup; open while nothing is chosen. Its controls name a form of their own (`choiceForm`): radio
 * buttons of one name are one choice per form, and a milestone may have several groups.
 */
export function choiceBelow(curriculum: Curriculum, viewer: Viewer, id: GroupId): Html | null {
  const group = curriculum.groupById.get(id);
  const standing = viewer.standing.groups.get(id);
  if (!group || !standing) return null;
  const chosen = standing.isMet || standing.pick ? standing.choice : null;
  const isOpen = !standing.isSettled && chosen === null;
  const form = raw(` form="${formId(id)}"`);
  return html`<details class="disclose choice-below"${isOpen && raw(" open")}><summary>${
    chosen ? "Choose another" : `Choose one of ${group.members.length}`
  }<span class="vh"> for ${group.title}</span></summary><p class="advice">${group.advice}</p><fieldset><legend class="vh">${group.title}</legend>${group.members.map(
    (member) => memberChoice(curriculum, viewer, { member, isChosen: member === chosen, form }),
  )}</fieldset><div class="btn-row"><button class="btn btn-sm"${form} name="do" value="pick:${id}">Save choice<span class="vh"> for ${group.title}</span></button>${
    standing.isSkipped
      ? html`<button class="btn-text sm"${form} name="do" value="reopen-group:${id}">Reopen this choice</button>`
      : html`<button class="btn-text sm"${form} name="do" value="skip-group:${id}">Skip this choice</button>`
  }</div></details>`;
}

function memberChoice(
  curriculum: Curriculum,
  viewer: Viewer,
  { member, isChosen, form }: { member: SkillId; isChosen: boolean; form: Html },
): Html {
  const skill = curriculum.skillById.get(member);
  const look = lookOfSkill(viewer, member);
  // What is missing is said by the row above, the same for most members.
  const isUntouched = look === "ready" || look === "next" || look === "locked";
  const words = isUntouched ? null : html`, ${skillStateWords(curriculum, viewer, member)}`;
  return html`<div class="member"><label class="choice"><input type="radio"${form} name="member" value="${member}"${
    isChosen && raw(" checked")
  }><span>${skill?.title} <span class="hrs">${skill?.hours[1]}&nbsp;h${words}</span></span></label><a class="sm" href="${paths.skill(member)}">Open<span class="vh"> ${skill?.title}</span></a></div>`;
}

/** The form that a choice's controls belong to. It stands outside of the page's form of ticks. */
export function choiceForm(id: GroupId, form: string, back: string): Html {
  return html`<form id="${formId(id)}" method="post" action="${paths.record}" data-live="reload"><input type="hidden" name="form" value="${form}"><input type="hidden" name="back" value="${back}"></form>`;
}

function formId(id: GroupId): string {
  return `choice-${id}`;
}
