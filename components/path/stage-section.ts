// A core stage on the path page: a heavy rung, what is expected, and its milestones.
import type { Curriculum, Stage } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { milestoneSection } from "../milestone/milestone-section";
import { ladderLook } from "../milestone/milestone-words";
import { dotted, stageMark, stageMeta, stageNameMarkup } from "../stage/stage-words";
import type { Viewer } from "../viewer";

/** The section as markup, with its hooks. */
export function stageSection(curriculum: Curriculum, viewer: Viewer, stage: Stage): Html {
  const { id, summary, expects } = stage;
  const standing = viewer.standing.stages.get(id);
  if (!standing) return html``;
  return html`<section class="stage" id="${id}"${stageHooks(viewer, stage)} aria-labelledby="${id}-h">${stageRung(
    stageMark(stage),
  )}<header><h2 id="${id}-h"><a href="${paths.stage(id)}">${stageNameMarkup(curriculum, stage)}</a></h2><p class="stage-meta num">${dotted(
    stageMeta(stage, standing, viewer),
  )}</p></header><div class="stage-intro"><p class="lede">${summary}</p><details class="disclose stage-expects"><summary>What is expected of you</summary><ul>${expects.map(
    (line) => html`<li>${line}</li>`,
  )}</ul></details></div>${(curriculum.milestonesOf.get(id) ?? []).map((milestone) =>
    milestoneSection(curriculum, viewer, milestone),
  )}</section>`;
}

/** The heavy rung of a stage with two short lines below it; what they say stands in words elsewhere. */
export function stageRung([upper, lower]: readonly [string, string]): Html {
  return html`<div class="stage-rung"><p class="stage-years" aria-hidden="true"><b>${upper}</b><br>${lower}</p></div>`;
}

/** Name, size, progress and look of a stage as attributes. */
export function stageHooks(viewer: Viewer, { id }: Stage): Html {
  const standing = viewer.standing.stages.get(id);
  if (!standing) return html``;
  const look = ladderLook(viewer, standing);
  return html` data-stage="${id}" data-total="${standing.total}" data-done="${standing.settled}"${
    look && raw(` data-look="${look}"`)
  }`;
}
