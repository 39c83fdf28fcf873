// By area: a mark for every skill of the way, stage by stage, so that length is size.
import { type AreaWay, areasOnWay } from "@/lib/learning/climb/area-way";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { STRIPS, tickStrip } from "../ladder/tick-strip";
import { hoursWords } from "../plan/forecast-words";
import type { ProgressView } from "./progress-view";

/** The section as markup. */
export function areasSection(view: ProgressView): Html {
  const { curriculum, viewer } = view;
  const { stages } = viewer.standing.way;
  const rows = areasOnWay(curriculum, viewer.standing).map((area) => areaRow(view, area));
  return html`<section aria-labelledby="areas"><div class="section-head"><h2 id="areas">By area</h2><span class="end">Most hours left first; each mark is a skill</span></div><div class="scroll-x" tabindex="0" role="region" aria-label="Areas by stage"><table class="data-table area-table"><thead><tr><th scope="col">Area</th>${stages.map(
    ({ title }) => html`<th scope="col">${title}</th>`,
  )}<th scope="col" class="r">Settled</th><th scope="col" class="r">Left to go</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

function areaRow({ curriculum, viewer }: ProgressView, { area, stages, settled, total, hoursLeft }: AreaWay): Html {
  const isSettled = (kind: string, id: string): boolean | undefined =>
    (kind === "skill" ? viewer.standing.skills : viewer.standing.groups).get(id)?.isSettled;
  const cells = viewer.standing.way.stages.map(({ id: stage }) => {
    const entries = stages.get(stage) ?? [];
    if (entries.length === 0) return html`<td><span class="mut">none</span></td>`;
    const done = entries.filter(({ kind, id }) => isSettled(kind, id)).length;
    return html`<td>${raw(tickStrip(viewer, entries, STRIPS.line))}<span class="vh">${done} of ${entries.length}</span></td>`;
  });
  return html`<tr data-area="${area}"><th scope="row"><a href="${paths.skills}?area=${area}">${curriculum.areaById.get(area)?.title}</a></th>${cells}<td class="r num">${settled} of ${total}</td><td class="r num">${hoursLeft > 0 ? hoursWords(hoursLeft) : "none"}</td></tr>`;
}
