// The map as markup: names of areas, then stage by stage the skills of each area, so that Tab goes the way one learns.
// Lines stand beside each skill and are shown by the styles when it is pointed at, focused or chosen.
import type { Curriculum, Stage } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { lookOf, stateWordsOf } from "../skill/state-words";
import { rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";
import { linesAddress } from "./lines-file";
import { type Block, type Lane, layoutMap, type MapLayout, type PlacedCell } from "./map-layout";

type Figure = Readonly<{ curriculum: Curriculum; viewer: Viewer; chosen: string | null; lines: string }>;

/** The map with the lines of one chosen cell, or of none. */
export function mapFigure(curriculum: Curriculum, viewer: Viewer, chosen: string | null): Html {
  const { layout, lines } = drawingOf(curriculum);
  const figure = { curriculum, viewer, chosen, lines };
  return html`<div class="map" style="--h:${layout.height}"><ul class="map-areas" aria-label="Areas">${layout.lanes.map(
    (lane, index) => areaName(figure, lane, index),
  )}</ul>${layout.stages.map((stage, column) => stageColumn(figure, layout, stage, column))}${
    layout.blocks.length > 0 && branchColumn(figure, layout)
  }</div>`;
}

type Drawing = Readonly<{ layout: MapLayout; lines: string }>;
const drawings = new WeakMap<Curriculum, Drawing>();

/** Places and lines are fixed by the curriculum alone, so they are made once. */
function drawingOf(curriculum: Curriculum): Drawing {
  const drawing = drawings.get(curriculum) ?? { layout: layoutMap(curriculum), lines: linesAddress(curriculum) };
  drawings.set(curriculum, drawing);
  return drawing;
}

function areaName({ viewer }: Figure, { area }: Lane, index: number): Html {
  const standing = viewer.standing.areas.get(area.id);
  return html`<li style="grid-row:${index + 2}"><div data-area="${area.id}"><a href="${paths.skills}?area=${area.id}">${area.title}</a><span class="num" data-part="count">${standing?.settled} of ${standing?.total}</span></div></li>`;
}

function stageColumn(figure: Figure, layout: MapLayout, stage: Stage, column: number): Html {
  return html`<section aria-labelledby="map-${stage.id}">${columnHead(
    column,
    html`<h2 id="map-${stage.id}"><a href="${paths.stage(stage.id)}">${stage.title}</a></h2><p>${stage.experience && `${stage.experience}, `}<span class="num" data-stage="${stage.id}"><span data-part="count">${countWords(figure, stage)}</span></span></p>`,
  )}${layout.lanes
    .map(
      ({ area, columns }, index) =>
        (columns[column]?.length ?? 0) > 0 &&
        html`<div class="map-cell" style="grid-area:${index + 2}/${column + 2}"><h3 class="vh">${area.title}</h3>${list(figure, columns[column] ?? [])}</div>`,
    )
    .filter((part) => part !== false)}</section>`;
}

function branchColumn(figure: Figure, { stages, blocks }: MapLayout): Html {
  const column = stages.length;
  return html`<section aria-labelledby="map-after">${columnHead(
    column,
    html`<h2 id="map-after">After ${stages.at(-1)?.title.toLowerCase()}</h2><p>branches and specializations</p>`,
  )}<div class="map-branches" style="grid-column:${column + 2}">${blocks.map((block) => branch(figure, block))}</div></section>`;
}

function branch(figure: Figure, { stage, gap, cells }: Block): Html {
  return html`<div class="map-branch" style="--gap:${gap}"><h3><a href="${paths.stage(stage.id)}">${stage.title}</a> <span class="num" data-stage="${stage.id}"><span data-part="count">${countWords(figure, stage)}</span></span></h3>${list(figure, cells)}</div>`;
}

function columnHead(column: number, content: Html): Html {
  return html`<div class="map-stage" style="grid-column:${column + 2}">${content}</div>`;
}

function countWords({ viewer }: Figure, { id }: Stage): string {
  const standing = viewer.standing.stages.get(id);
  return `${standing?.settled} of ${standing?.total}`;
}

function list(figure: Figure, cells: readonly PlacedCell[]): Html {
  return html`<ul>${cells.map((cell) => cellMarkup(figure, cell))}</ul>`;
}

function cellMarkup({ curriculum, viewer, chosen, lines }: Figure, cell: PlacedCell): Html {
  const { id, kind, label } = cell;
  const look = lookOf(viewer, cell);
  // What it waits for, the text on the chosen one says.
  const words = look === "locked" ? "Locked" : stateWordsOf(curriculum, viewer, cell);
  const hooks = raw(
    `id="${id}" data-${kind}="${id}" data-look="${look}"${cell.lines > 1 ? ` data-lines="${cell.lines}"` : ""}${kind === "group" ? ` data-open="${paths.group(curriculum.groupById.get(id)?.milestone ?? "", id)}"` : ""}${id === chosen ? " data-chosen" : ""}`,
  );
  return html`<li ${hooks}>${raw(rungMarkup(look))}<a${raw(kind === "group" ? ' class="sr-title"' : "")} href="${paths.mapOf(id)}"${
    id === chosen && raw(' aria-current="true"')
  }>${label.map((line, index) => html`${index > 0 && raw(" <br>")}${line}`)}${kind === "group" && choiceOf(curriculum, viewer, id)} <span class="vh" data-part="words">${words}</span></a>${cell.needs.length + cell.opens.length > 0 && raw(`<svg class="map-lines" aria-hidden="true"><use href="${lines}#${id}"/></svg>`)}</li>`;
}

/** Which member was chosen, as in the lists; of an open choice how many there are. */
function choiceOf(curriculum: Curriculum, viewer: Viewer, id: string): Html {
  const standing = viewer.standing.groups.get(id);
  const isChosen = standing && (standing.isMet || standing.pick || standing.look === "learning");
  const member = isChosen ? curriculum.skillById.get(standing.choice)?.title : null;
  return html` <span class="sr-one">${member ?? `one of ${curriculum.groupById.get(id)?.members.length}`}</span>`;
}
