// Where the ladder forks: two branches and the specializations, each with its milestones.
import type { Curriculum, Milestone, Stage, Track } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { milestoneBar } from "../ladder/milestone-bar";
import { milestoneHooks, skillsFold } from "../milestone/milestone-section";
import { shortProof, standingMarkup } from "../milestone/milestone-words";
import { dotted } from "../stage/stage-words";
import type { Viewer } from "../viewer";
import { stageHooks, stageRung } from "./stage-section";

const BRANCHES: readonly (readonly [Track, string, string])[] = [
  ["ic", "Individual contributor", "On by code: harder problems, direction in writing, nobody reports to you."],
  ["management", "Management", "On by people: hiring, growing, and work that lines up with the business."],
];

/** The section as markup, with its hooks. */
export function forkSection(curriculum: Curriculum, viewer: Viewer): Html {
  const specializations = stagesOf(curriculum, "specialization");
  const branches = BRANCHES.filter(([track]) => stagesOf(curriculum, track).length > 0);
  const stages = [...branches.flatMap(([track]) => stagesOf(curriculum, track)), ...specializations];
  if (stages.length === 0) return html``;
  const milestones = stages.flatMap(({ id }) => curriculum.milestonesOf.get(id) ?? []);
  const total = stages.reduce((sum, { id }) => sum + (viewer.standing.stages.get(id)?.total ?? 0), 0);
  const meta = [
    count(branches.length, "way up", "ways up"),
    count(specializations.length, "way to go deeper", "ways to go deeper"),
    count(milestones.length, "milestone"),
    count(total, "skill"),
  ];
  return html`<section class="stage fork" id="after-senior" aria-labelledby="fork-h">${stageRung([
    "then",
    "choose",
  ])}<header><h2 id="fork-h">After senior, the ladder forks</h2><p class="stage-meta num">${dotted(meta)}</p></header><p class="lede">Nobody has to choose early, and a choice can be undone. The branches lead on by code or by people. The specializations go deeper, and you can turn to them from mid-level on. To see what they share, <a href="${paths.directions}">compare directions</a>.</p><div class="fork-grid">${branches.map(
    ([track, title, text]) =>
      html`<section><h3>${title}</h3><p class="mut sm">${text}</p><ol class="ladder-list branch">${stagesOf(
        curriculum,
        track,
      ).map((stage) => branchStage(curriculum, viewer, stage))}</ol></section>`,
  )}</div><div class="spec-grid">${specializations.map((stage) => specialization(curriculum, viewer, stage))}</div></section>`;
}

function stagesOf(curriculum: Curriculum, track: Track): readonly Stage[] {
  return curriculum.stages.filter((stage) => stage.track === track);
}

function branchStage(curriculum: Curriculum, viewer: Viewer, stage: Stage): Html {
  const milestones = curriculum.milestonesOf.get(stage.id) ?? [];
  return html`<li id="${stage.id}"${stageHooks(viewer, stage)}>${raw(
    bar(viewer, milestones[0]),
  )}<h4><a href="${paths.stage(stage.id)}">${stage.title}</a></h4><p class="sm mut">${stage.summary}</p>${milestones.map(
    (milestone) => branchMilestone(curriculum, viewer, milestone),
  )}</li>`;
}

/** The bar of the branch's rung; a visitor sees all of them in ink. */
function bar(viewer: Viewer, milestone: Milestone | undefined): string {
  const standing = milestone && viewer.standing.milestones.get(milestone.id);
  if (!standing) return "";
  return milestoneBar(viewer.learner ? standing : { ...standing, look: "reached", proof: null });
}

function specialization(curriculum: Curriculum, viewer: Viewer, stage: Stage): Html {
  return html`<section id="${stage.id}"${stageHooks(viewer, stage)} aria-labelledby="${stage.id}-h"><span class="spec-rung" aria-hidden="true"></span><h3 id="${stage.id}-h"><a href="${paths.stage(stage.id)}">${stage.title}</a></h3><p class="sm mut">${stage.summary}</p>${(
    curriculum.milestonesOf.get(stage.id) ?? []
  ).map((milestone) => branchMilestone(curriculum, viewer, milestone))}</section>`;
}

function branchMilestone(curriculum: Curriculum, viewer: Viewer, milestone: Milestone): Html {
  const { id, title, proof } = milestone;
  return html`<div class="br-ms" id="${id}"${milestoneHooks(viewer, milestone)}><p><a href="${paths.milestone(id)}">${title}</a>${
    viewer.learner && html` <span class="hrs">${standingMarkup(viewer, id)}</span>`
  }</p><p class="sm spec-proof"><b>Proof</b> ${shortProof(proof)}</p>${skillsFold(curriculum, viewer, milestone, false)}</div>`;
}
