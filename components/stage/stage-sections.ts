// The parts of a stage's page as markup: its head, its milestones, and where it leads.
import type { Curriculum, Milestone, Stage } from "@/lib/curriculum/curriculum";
import { MOST_DIRECTIONS } from "@/lib/learning/directions/default-directions";
import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { directionsPath } from "../directions/directions-query";
import { milestoneHooks } from "../milestone/milestone-section";
import { sizeWords, standingMarkup } from "../milestone/milestone-words";
import { stageHooks, stageRung } from "../path/stage-section";
import type { Viewer } from "../viewer";
import { stageRows } from "./stage-rows";
import { dotted, stageMark, stageMeta, stageNameMarkup } from "./stage-words";

/** The stage with its hooks around the given parts, which stand below its head. */
export function stageHead(
  curriculum: Curriculum,
  viewer: Viewer,
  stage: Stage,
  parts: readonly (Html | false)[],
): Html {
  const standing = viewer.standing.stages.get(stage.id);
  if (!standing) return html``;
  return html`<div class="stage"${stageHooks(viewer, stage)}>${stageRung(stageMark(stage))}<header><h1>${stageNameMarkup(
    curriculum,
    stage,
  )}</h1><p class="stage-meta num">${dotted(stageMeta(stage, standing, viewer))}</p></header><div class="stage-intro"><div><p class="lede">${stage.summary}</p>${wayOn(
    curriculum,
    viewer,
    stage,
  )}</div><div><h2 class="h-sm">What is expected of you</h2><ul>${stage.expects.map(
    (line) => html`<li>${line}</li>`,
  )}</ul></div></div>${parts.filter((part) => part !== false)}</div>`;
}

function wayOn(curriculum: Curriculum, viewer: Viewer, stage: Stage): Html {
  const [first] = curriculum.milestonesOf.get(stage.id) ?? [];
  const isGround = first !== undefined && first === curriculum.milestones[0];
  return html`<div class="btn-row cta">${
    viewer.learner
      ? html`<a class="btn btn-next" href="${paths.today}">Today</a>`
      : html`<a class="btn btn-next" href="${paths.signUp}">Create account</a>`
  }${first && html`<a href="#${first.id}">${isGround ? "or start at the ground" : "or read on"}</a>`}</div>`;
}

/** A milestone with its proof in full and all its rows. `place` is its number and how many there are. */
export function stageMilestone(
  curriculum: Curriculum,
  viewer: Viewer,
  milestone: Milestone,
  [number, total]: readonly [number, number],
): Html {
  const { id, title, summary, proof, entries } = milestone;
  const isOnly = total === 1;
  return html`<section class="ms st-ms" id="${id}"${milestoneHooks(viewer, milestone)} aria-labelledby="${id}-h">${
    !isOnly && html`<p class="ms-ord" aria-hidden="true"><b>${number}</b> of ${total}</p>`
  }<div class="ms-main"><h2 id="${id}-h"><a href="${paths.milestone(id)}"><span class="vh">Milestone${
    !isOnly && ` ${number}`
  }: </span>${title}</a></h2><p>${summary}</p><p class="ms-meta sm mut num">${
    viewer.learner ? standingMarkup(viewer, id) : sizeWords(curriculum, milestone, viewer)
  }</p></div><div class="ms-proof"><h3>Proof</h3><p>${proof}</p></div>${stageRows(curriculum, viewer, entries)}</section>`;
}

/**
 * The stages one can go on to: the ones further up with their first milestone, the specializations by name; of several,
 * where they are compared.
 */
export function stagesAfter(curriculum: Curriculum, stage: Stage): readonly Html[] {
  const next = stage.next.flatMap((id) => curriculum.stageById.get(id) ?? []);
  const deeper = next.filter(({ track }) => track === "specialization");
  const up = next.filter(({ track }) => track !== "specialization");
  return [
    ...up.map((after) => stageAfter(curriculum, stage, after)),
    ...(deeper.length > 0 ? [goDeeper(deeper)] : []),
    ...(next.length > 1 ? [compareThese(next)] : []),
  ];
}

function stageAfter(curriculum: Curriculum, stage: Stage, after: Stage): Html {
  const [first] = curriculum.milestonesOf.get(after.id) ?? [];
  return html`<section class="ms st-next" aria-labelledby="after-${after.id}"><div class="ms-main"><h2 id="after-${after.id}"><span class="mut">After ${lower(
    stage.title,
  )}</span> <a href="${paths.stage(after.id)}">${after.title}</a></h2><p>${after.summary}</p></div>${
    first && html`<p class="ms-proof"><b>Its first milestone</b> ${first.title}. ${first.summary}</p>`
  }</section>`;
}

function goDeeper(stages: readonly Stage[]): Html {
  return html`<section class="ms st-next st-deeper" aria-labelledby="go-deeper"><div class="ms-main"><h2 id="go-deeper">Or go deeper</h2><ul>${stages.map(
    ({ id, title, summary }) =>
      html`<li><a href="${paths.stage(id)}">${title}</a><p class="sm mut">${summary}</p></li>`,
  )}</ul></div></section>`;
}

function compareThese(next: readonly Stage[]): Html {
  const stages = next.map(({ id }) => id).slice(0, MOST_DIRECTIONS);
  return html`<p class="st-compare"><a href="${directionsPath(stages)}">Compare directions</a> to see what they share, and what each adds.</p>`;
}

/** A title inside a sentence; "VP of engineering" and "DevOps / SRE" keep their capitals. */
function lower(title: string): string {
  return /^\p{Lu}[\p{Lu}/]|^\p{Lu}\p{Ll}+\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
