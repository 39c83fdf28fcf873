// What a chosen skill needs and opens, in words: the text that says what the lines draw.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";
import { capitalised, count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { lookOf, stateWordsOf } from "../skill/state-words";
import { rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";
import { type MapCell, mapCells } from "./map-cells";

type Cells = ReadonlyMap<string, MapCell>;
const cellsOf = new WeakMap<Curriculum, Cells>();

/** The text on a cell; nothing for an id that is none. */
export function chosenMarkup(curriculum: Curriculum, viewer: Viewer, id: string): Html {
  const cells = indexed(curriculum);
  const cell = cells.get(id);
  if (!cell) return html``;
  const rests = countFrom(cells, id, ({ needs }) => needs);
  const builds = countFrom(cells, id, ({ opens }) => opens);
  return html`<div class="map-chosen-head" data-said="${saidWords(cell)}">${glyph(viewer, cell)}<h2 id="chosen-h">${cell.title}</h2><p class="sm mut">${placeWords(curriculum, viewer, cell)}</p><p class="map-acts"><a class="btn btn-sm" href="${pageOf(curriculum, cell)}" data-part="open">Open ${cell.kind === "skill" ? "skill" : "choice"}</a><a class="btn-text" href="${paths.map}" data-part="clear">Clear</a></p></div>${members(curriculum, cell)}<dl>${near(
    curriculum,
    viewer,
    "Needs",
    cell.needs.flatMap((need) => cells.get(need) ?? []),
    cell.needs.length === 0
      ? "nothing first"
      : rests > cell.needs.length
        ? `${count(rests, "skill")} in all, by way of these`
        : "",
  )}${near(
    curriculum,
    viewer,
    "Opens",
    cell.opens.flatMap((next) => cells.get(next) ?? []),
    cell.opens.length === 0
      ? "nothing further"
      : builds > cell.opens.length
        ? `${count(builds, "skill")} in all, by way of these`
        : "",
  )}</dl>`;
}

/** The same in one sentence, to be read out when it appears in place. */
function saidWords({ title, needs, opens }: MapCell): string {
  return `${title} needs ${needs.length || "nothing"} and opens ${opens.length || "nothing"}.`;
}

function indexed(curriculum: Curriculum): Cells {
  const known = cellsOf.get(curriculum);
  if (known) return known;
  const made = new Map(mapCells(curriculum).map((cell) => [cell.id, cell]));
  cellsOf.set(curriculum, made);
  return made;
}

/** How many cells can be reached from one, each counted once. */
function countFrom(cells: Cells, start: string, next: (cell: MapCell) => readonly string[]): number {
  const reached = new Set<string>([start]);
  for (const id of reached) {
    const cell = cells.get(id);
    for (const neighbour of cell ? next(cell) : []) reached.add(neighbour);
  }
  return reached.size - 1;
}

function placeWords(curriculum: Curriculum, viewer: Viewer, cell: MapCell): Html {
  const words = stateWordsOf(curriculum, viewer, cell);
  const hooks = raw(`data-${cell.kind}="${cell.id}"`);
  return html`${curriculum.areaById.get(cell.area)?.title}, ${curriculum.stageById.get(cell.stage)?.title}. <span ${hooks}><span data-part="words">${capitalised(words)}</span></span>`;
}

/** Where a cell's own page is: a choice group is a row of its milestone. */
function pageOf(curriculum: Curriculum, { id, kind }: MapCell): string {
  return kind === "skill" ? paths.skill(id) : paths.group(curriculum.groupById.get(id)?.milestone ?? "", id);
}

function members(curriculum: Curriculum, { id, kind }: MapCell): Html | false {
  if (kind === "skill") return false;
  const skills =
    curriculum.groupById.get(id)?.members.flatMap((member) => curriculum.skillById.get(member) ?? []) ?? [];
  return html`<p class="map-members sm">One of these is enough: ${skills.map(
    (skill, index) => html`${index > 0 && ", "}<a href="${paths.skill(skill.id)}">${skill.title}</a>`,
  )}.</p>`;
}

function near(curriculum: Curriculum, viewer: Viewer, name: string, cells: readonly MapCell[], note: string): Html {
  return html`<div data-way="${name.toLowerCase()}"><dt>${name}${cells.length > 0 && ` ${cells.length}`}</dt><dd>${
    cells.length > 0 &&
    html`<ul>${cells.map(
      (cell) =>
        html`<li data-${raw(cell.kind)}="${cell.id}">${glyph(viewer, cell)}<a href="${paths.mapOf(cell.id)}">${cell.title}</a> <span class="vh" data-part="words">${stateWordsOf(curriculum, viewer, cell)}</span></li>`,
    )}</ul>`
  }${note && html`<p class="sm mut">${note}</p>`}</dd></div>`;
}

function glyph(viewer: Viewer, cell: MapCell): Html {
  const look = lookOf(viewer, cell);
  return html`<span class="rung-solo" data-part="glyph" data-look="${look}">${raw(rungMarkup(look))}</span>`;
}
