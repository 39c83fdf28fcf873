// What opens below a row: what the skill asks for and where it leads, and its other states; or the members to choose.
import type { Curriculum, Entry, Group, Skill } from "@/lib/curriculum/curriculum";
import { needsOf } from "@/lib/curriculum/graph";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { titleOfNeed } from "../skill/state-words";
import type { Viewer } from "../viewer";

/** The panel of a skill or a choice group; its buttons belong to the form around the row. */
export function panelOf(curriculum: Curriculum, viewer: Viewer, entry: Entry): Html {
  const skill = entry.kind === "skill" ? curriculum.skillById.get(entry.id) : undefined;
  const group = entry.kind === "group" ? curriculum.groupById.get(entry.id) : undefined;
  if (skill) return html`<div class="sr-panel" id="panel-${skill.id}">${skillPanel(curriculum, viewer, skill)}</div>`;
  if (group) return html`<div class="sr-panel" id="panel-${group.id}">${choicePanel(curriculum, viewer, group)}</div>`;
  return html``;
}

function skillPanel(curriculum: Curriculum, viewer: Viewer, skill: Skill): Html {
  const progress = viewer.progress.skills.get(skill.id);
  const needs = needsOf(curriculum, skill.id).map((need) =>
    need.kind === "skill"
      ? link(paths.skill(need.id), titleOfNeed(curriculum, need))
      : link(paths.group(curriculum.groupById.get(need.id)?.milestone ?? "", need.id), titleOfNeed(curriculum, need)),
  );
  const opens = (curriculum.dependents.get(skill.id) ?? []).map((id) =>
    link(paths.skill(id), curriculum.skillById.get(id)?.title ?? id),
  );
  return html`<div><h3>You can</h3><ul class="crit-mini">${skill.criteria.map(
    ({ id, text }) =>
      html`<li data-ok="${progress?.criteria.has(id) ? "1" : "0"}">${text}${progress?.criteria.has(id) && html`<span class="vh"> (met)</span>`}</li>`,
  )}</ul></div><dl><div><dt>Needs</dt><dd>${needs.length > 0 ? joined(needs) : "nothing"}</dd></div><div><dt>Opens</dt><dd>${
    opens.length > 0 ? joined(opens) : "nothing further"
  }</dd></div></dl><div class="btn-row"><a class="btn btn-sm" href="${paths.skill(skill.id)}">Open skill</a>${stateButtons(
    skill.id,
    progress?.state ?? "not-started",
  )}</div>`;
}

/** The changes that make sense from a state. */
function stateButtons(id: string, state: string): Html[] {
  const isSettled = state === "done" || state === "skipped";
  const button = (command: string, text: string) =>
    html`<button class="btn-text sm" name="do" value="${command}:${id}">${text}</button>`;
  return [
    ...(state === "not-started" ? [button("learning", "Start learning")] : []),
    ...(isSettled ? [] : [button("done", "Mark as done"), button("skip", "Skip")]),
    ...(state === "not-started" ? [] : [button("reopen", "Reopen")]),
  ];
}

/** The members as radio buttons, with what speaks for which. */
export function choicePanel(curriculum: Curriculum, viewer: Viewer, group: Group): Html {
  const standing = viewer.standing.groups.get(group.id);
  const chosen = standing?.isMet ? standing.choice : (standing?.pick ?? null);
  const members = group.members.flatMap((id) => curriculum.skillById.get(id) ?? []);
  return html`<div><fieldset><legend class="label">${chosen ? "Yours" : "Choose one"}</legend><div class="members">${members.map(
    ({ id, title, hours }) =>
      html`<label class="choice"><input type="radio" name="member" value="${id}"${raw(id === chosen ? " checked" : "")}><span>${title} <span class="hrs">${hours[1]} h</span> <a class="sm" href="${paths.skill(id)}">Open<span class="vh"> ${title}</span></a></span></label>`,
  )}</div></fieldset></div><p class="advice">${group.advice}</p><div class="btn-row"><button class="btn btn-sm" name="do" value="pick:${group.id}">Save choice</button>${
    standing?.isSkipped
      ? html`<button class="btn-text sm" name="do" value="reopen-group:${group.id}">Reopen this choice</button>`
      : html`<button class="btn-text sm" name="do" value="skip-group:${group.id}">Skip this choice</button>`
  }</div>`;
}

function link(href: string, title: string): Html {
  return html`<a href="${href}">${title}</a>`;
}

function joined(parts: readonly Html[]): Html {
  return raw(parts.map((part) => part.html).join(", "));
}
