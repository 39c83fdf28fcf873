import type { Curriculum } from "@/lib/curriculum/curriculum";
import { continueResources } from "@/lib/learning/resources";
import { formatShortDay } from "@/lib/shared/dates";
import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { hostOf } from "../skill/resource-words";
import { recordForm } from "../suggestion/record-form";
import type { Viewer } from "../viewer";

const MOST_SHOWN = 4;

/** Resources that were opened and not finished, to go on with; nothing when there are none. */
export function started(curriculum: Curriculum, viewer: Viewer, formId: string): Html | null {
  const all = continueResources(curriculum, viewer.progress);
  if (all.length === 0) return null;
  const rows = all.slice(0, MOST_SHOWN).map(({ skill, resource, since }) => {
    const day = formatShortDay(since, viewer.now, viewer.timeZone);
    return html`<li><div><a href="${paths.resource(skill.id, resource.id)}" rel="noopener">${resource.title}</a> <span class="hrs">${hostOf(resource.url)}</span><small>For <a href="${paths.skill(skill.id)}">${skill.title}</a>, opened ${day}. <button type="submit" name="do" value="resource:${skill.id}:${resource.id}:finished" class="btn-text">Finished<span class="vh">: ${resource.title}</span></button></small></div></li>`;
  });
  return html`<section class="climb-row hand" aria-labelledby="continue"><h2 id="continue">Continue</h2>${recordForm({ formId, back: paths.today }, html`<ul class="pick">${rows}</ul>`)}</section>`;
}
