// The lines of the map as a file of symbols. A page with all of them in it would be twice as large, and Next writes
// what a page holds into it once more for its scripts.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";
import { layoutMap, type MapLayout, type PlacedCell } from "./map-layout";
import { linesOf } from "./map-lines";

const files = new WeakMap<Curriculum, string>();

/** An SVG document with a symbol for each cell that has lines, by its id. The page gives the colours: --line, --mark. */
export function linesFile(curriculum: Curriculum): string {
  const known = files.get(curriculum);
  if (known !== undefined) return known;
  const layout = layoutMap(curriculum);
  const symbols = [...layout.cells.values()].map((cell) => symbol(layout, cell));
  const file = `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("")}</svg>\n`;
  files.set(curriculum, file);
  return file;
}

/** The address of the file; it changes with what is in it, so that browsers may keep it. */
export function linesAddress(curriculum: Curriculum): string {
  let hash = 0;
  for (const letter of linesFile(curriculum)) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return `${paths.mapLines}?v=${hash.toString(36)}`;
}

const LINE = 'fill="none" stroke="var(--line)" stroke-width="1.5" vector-effect="non-scaling-stroke"';

function symbol(layout: MapLayout, cell: PlacedCell): string {
  const { needs, opens, marks } = linesOf(layout, cell);
  if (marks === "") return "";
  return [
    `<symbol id="${cell.id}" viewBox="0 0 ${layout.width} ${layout.height}" preserveAspectRatio="none">`,
    `<path fill="var(--mark)" d="${marks}"/>`,
    needs && `<path ${LINE} d="${needs}"/>`,
    opens && `<path ${LINE} stroke-dasharray="5 4" d="${opens}"/>`,
    "</symbol>\n",
  ].join("");
}
