import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { mapCells } from "./map-cells";

/** Chooses a skill by its name: a list of all of them, by area. */
export function focusForm(curriculum: Curriculum, chosen: string | null): Html {
  const cells = mapCells(curriculum);
  return html`<form class="map-form" method="get" action="${paths.map}" data-map-form><div><label class="label" for="focus">Show lines for</label><select class="select" id="focus" name="focus"><option value="">Choose a skill</option>${curriculum.areas.map(
    ({ id, title }) =>
      html`<optgroup label="${title}">${cells
        .filter(({ area }) => area === id)
        .map(
          (cell) => html`<option value="${cell.id}"${cell.id === chosen && raw(" selected")}>${cell.title}</option>`,
        )}</optgroup>`,
  )}</select></div><input type="hidden" name="to" value="it"><button type="submit" class="btn">Show</button></form>`;
}
