// Everything in the map's page as one string.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { type RungLook, rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";
import { chosenMarkup } from "./chosen";
import { mapFigure } from "./figure";
import { focusForm } from "./focus-form";

/** The page's content, with the lines of one cell kept, or of none. */
export function mapMarkup(curriculum: Curriculum, viewer: Viewer, chosen: string | null): string {
  return html`<div class="map-head"><div><h1>Map</h1><p class="mut">Areas down, stages across. Choose a skill, or point at it, to see what it needs and what it opens.</p></div>${focusForm(
    curriculum,
    chosen,
  )}</div>${LEGEND}<a class="map-skip" href="#map-end">Skip the map</a><div class="map-region" role="region" aria-label="Map, scrolls on small screens" tabindex="0">${mapFigure(
    curriculum,
    viewer,
    chosen,
  )}</div><section class="map-chosen" id="chosen" aria-label="Chosen skill"${chosen === null && raw(" hidden")}>${
    chosen !== null && chosenMarkup(curriculum, viewer, chosen)
  }</section><p class="vh" role="status" id="map-said"></p><div class="map-end" id="map-end"><p class="sm mut">The same as text: <a href="${paths.skills}">the checklist</a> says of every skill what it needs and what it opens.</p></div>`
    .html;
}

const LOOKS: readonly (readonly [RungLook, string])[] = [
  ["done", "Done"],
  ["next", "Next"],
  ["learning", "Learning"],
  ["refresh", "Refresh due"],
  ["ready", "Ready"],
  ["locked", "Locked"],
  ["skipped", "Skipped"],
];

const LEGEND = html`<ul class="map-legend sm" aria-label="What the shapes and lines say">${LOOKS.map(
  ([look, word]) => html`<li><span class="rung-solo" data-look="${look}">${raw(rungMarkup(look))}</span>${word}</li>`,
)}<li><svg class="map-key" viewBox="0 0 28 2" aria-hidden="true"><path class="map-needs" d="M0 1H28"/></svg>needs</li><li><svg class="map-key" viewBox="0 0 28 2" aria-hidden="true"><path class="map-opens" d="M0 1H28"/></svg>opens</li></ul>`;
