// The ladder of the path page's head: every milestone a rung, climbing from the ground to the branches.
import type { Curriculum, Milestone, Stage } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";
import { ladderLook } from "../milestone/milestone-words";
import { shortYears } from "../stage/stage-words";
import type { Viewer } from "../viewer";

/**
 * The ladder as markup: a list in the order of the climb that the style sheet turns upside down. Every rung leads to
 * its section of the page. A learner sees what is reached, what is current and what is ahead.
 */
export function climbingLadder(curriculum: Curriculum, viewer: Viewer): string {
  const of = (track: Stage["track"]) => curriculum.stages.filter((stage) => stage.track === track);
  const [first] = curriculum.milestones;
  return html`<ol class="${viewer.learner ? "lad lad-plain" : "lad"}">${
    first && html`<li class="lad-ground"><a href="#${first.id}">${groundWords(viewer)}</a></li>`
  }${of("core").map((stage) => coreStage(curriculum, viewer, stage))}<li class="lad-side"><p class="lad-name"><span>or go deeper</span></p><ul>${of(
    "specialization",
  ).map((stage) => stageLink(viewer, stage))}</ul></li><li class="lad-fork"><ul class="lad-ic">${of("ic").map((stage) =>
    stageLink(viewer, stage),
  )}</ul><ul class="lad-mg">${of("management").map((stage) => stageLink(viewer, stage))}</ul>${raw(
    curve(viewer, of("ic"), of("management")),
  )}</li></ol>`.html;
}

function groundWords({ learner }: Viewer): string {
  return learner ? "The ground" : "Start here: no experience needed";
}

function coreStage(curriculum: Curriculum, viewer: Viewer, stage: Stage): Html {
  const years = shortYears(stage);
  const milestones = curriculum.milestonesOf.get(stage.id) ?? [];
  return html`<li class="lad-stage"${lookAttribute(viewer, stage)}><p class="lad-name"><a href="#${stage.id}">${stage.title}</a>${
    years && html`<span>${years} years</span>`
  }</p><ol class="lad-rungs">${milestones.map((milestone) => rung(viewer, milestone))}</ol></li>`;
}

function rung(viewer: Viewer, { id, title }: Milestone): Html {
  const standing = viewer.standing.milestones.get(id);
  const look = ladderLook(viewer, standing);
  if (!standing || !look) return html`<li><a href="#${id}">${title}</a></li>`;
  const share = Math.round((100 * standing.settled) / Math.max(1, standing.total));
  const words = look === "current" ? `${standing.settled} of ${standing.total}` : look;
  return html`<li data-look="${look}"${
    look === "current" && raw(` style="--share:${share}%" aria-current="true"`)
  }><a href="#${id}">${title}</a><span class="${look === "current" ? "lad-far num" : "vh"}">${words}</span></li>`;
}

function stageLink(viewer: Viewer, stage: Stage): Html {
  const reached = ladderLook(viewer, viewer.standing.stages.get(stage.id)) === "reached";
  return html`<li${lookAttribute(viewer, stage)}><a href="#${stage.id}">${shortTitle(stage)}</a>${
    reached && html`<span class="vh">reached</span>`
  }</li>`;
}

function lookAttribute(viewer: Viewer, stage: Stage): Html {
  const look = ladderLook(viewer, viewer.standing.stages.get(stage.id));
  return html`${look && raw(` data-look="${look}"`)}`;
}

/** "Staff" of "Staff engineer", "Manager" of "Engineering manager": what the narrow ends of the ladder hold. */
export function shortTitle({ title }: Stage): string {
  const short = title.replace(/\b(of )?engineer(ing)?\b/i, "").trim();
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** How far apart the rungs of a branch are, and where its first one is, in pixels of the drawing. */
const STEP = 33;
const LOWEST = 82;

function curve(viewer: Viewer, left: readonly Stage[], right: readonly Stage[]): string {
  const rungs = [
    ...left.map((stage, index) => branchRung(viewer, stage, 27, index)),
    ...right.map((stage, index) => branchRung(viewer, stage, 169, index)),
  ];
  const rails =
    "M97.5 154C97.5 118 32 126 32 92V0M130 154C130 118 86 126 86 92V0M130 154C130 118 174 126 174 92V0M162.5 154C162.5 118 228 126 228 92V0";
  return `<svg class="lad-curve" viewBox="0 0 260 154" width="260" height="154" preserveAspectRatio="none" aria-hidden="true"><path class="lad-rail" d="${rails}"/>${rungs.join("")}</svg>`;
}

function branchRung(viewer: Viewer, stage: Stage, x: number, index: number): string {
  const look = ladderLook(viewer, viewer.standing.stages.get(stage.id));
  const isHollow = look !== null && look !== "reached";
  return `<path class="${isHollow ? "lad-arm ahead" : "lad-arm"}" d="M${x} ${LOWEST - STEP * index}h64"/>`;
}
