import type { Curriculum, StageId } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";
import { stageGroups } from "../settings/goal-groups";

/** A box for every stage and specialization, in the groups of the settings; those that are compared are checked. */
export function stageChoices(curriculum: Curriculum, compared: readonly StageId[]): Html {
  return html`${stageGroups(curriculum).map(
    ({ legend, stages }) =>
      html`<fieldset><legend class="label">${legend}</legend>${stages.map(
        ({ id, title }) =>
          html`<label class="choice"><input type="checkbox" name="stage" value="${id}"${compared.includes(id) && raw(" checked")}><span>${title}</span></label>`,
      )}</fieldset>`,
  )}`;
}
