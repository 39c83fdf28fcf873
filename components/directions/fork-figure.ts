// The fork as a figure: the drawing, and its labels as text beside the lines.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { Comparison } from "@/lib/learning/directions/compare";
import { type Html, html } from "@/lib/shared/html";
import { listOf } from "@/lib/shared/text";
import type { Viewer } from "../viewer";
import { sizeOf, untilWords, whenWords } from "./direction-words";
import { forkDrawing, type Place, placeOf } from "./fork-drawing";
import { type Fork, type ForkRail, forkRails } from "./fork-rails";

/** Names closer than this would lie on each other, in pixels. */
const LEAST_APART = 20;
/** A trunk shorter than this has no room beside it, in pixels: what is shared is said below the page's columns. */
const LEAST_TRUNK = 76;

/** The figure; nothing where fewer than two are compared, or nothing is left of any. */
export function forkFigure(curriculum: Curriculum, viewer: Viewer, comparison: Comparison): Html | null {
  const fork = forkRails(curriculum, viewer.standing, comparison);
  const longest = Math.max(...fork.rails.map(({ direction }) => direction.hours));
  if (fork.rails.length < 2 || longest === 0) return null;
  const place = placeOf(fork, longest);
  const hasOverlap = fork.rails.some(({ together }) => together > 0);
  return html`<figure class="fork-figure"><div class="fork-drawing" role="img" aria-label="${label(curriculum, fork)}">${forkDrawing(viewer, fork, place)}${fork.rails.map(
    (rail, index) => railLabel(curriculum, viewer, comparison, place, rail, index),
  )}${trunkLabel(viewer, comparison, place)}${stageLabels(curriculum, fork, place)}<p class="fork-foot" style="bottom:${place.ground}px">${
    viewer.learner ? "Today" : "The ground"
  }</p></div><figcaption class="xs mut">Length is hours.${hasOverlap && " Dotted: another of them asks for it, too."}</figcaption></figure>`;
}

function label(curriculum: Curriculum, { hours, rails }: Fork): string {
  const parts = rails.map(({ direction, hours: beyond }) => {
    const title = curriculum.stageById.get(direction.stage)?.title;
    return beyond === 0 ? `${title} ends there` : `${title} goes on for ${beyond.toLocaleString("en")} hours`;
  });
  return `A ladder that forks after ${hours.toLocaleString("en")} shared hours: ${listOf(parts)}.`;
}

function railLabel(
  curriculum: Curriculum,
  viewer: Viewer,
  { counted, directions }: Comparison,
  { onRail }: Place,
  { direction: { stage, way, forecast }, hours }: ForkRail,
  index: number,
): Html {
  const when = way.isGoalReached ? "reached" : forecast && whenWords(viewer, forecast, counted.today).likely;
  const share = 100 / directions.length;
  return html`<p class="fork-end" style="left:${(share * index).toFixed(1)}%;width:${share.toFixed(1)}%;bottom:${Math.round(onRail(hours))}px"><b>${curriculum.stageById.get(stage)?.title}</b>${when && html` <span>${when}</span>`}</p>`;
}

function trunkLabel(viewer: Viewer, { shared, sharedHours, openUntil, counted }: Comparison, place: Place): Html {
  const { fork, ground } = place;
  if (fork - ground < LEAST_TRUNK) return html``;
  return html`<p class="fork-shared" style="bottom:${Math.round(fork)}px"><b>They share</b> <span>${sizeOf(shared.length, sharedHours)}</span>${
    openUntil !== null && html` <span>${untilWords(viewer, openUntil, counted.today)}</span>`
  }</p>`;
}

/** The stages that end on the trunk, beside their bars. */
function stageLabels(curriculum: Curriculum, { bars }: Fork, { onTrunk }: Place): Html {
  const ends = bars.filter(({ ends }) => ends !== null);
  const shown = ends.filter(({ at }, index) => onTrunk(ends[index + 1]?.at ?? Infinity) - onTrunk(at) > LEAST_APART);
  return html`${shown.map(
    ({ at, ends: stage }) =>
      html`<p class="fork-stage" style="bottom:${Math.round(onTrunk(at))}px">${curriculum.stageById.get(stage ?? "")?.title}</p>`,
  )}`;
}
