// The lines of one cell: to what it needs and to what it opens. Lines run between labels only: in the gutter left of
// each column, and along the top of a lane. Those of one cell share their ways, so that they read as one bundle.
import { type MapLayout, MEASURES, type PlacedCell } from "./map-layout";

/** Data of three paths: lines to needs, lines to what it opens, and the marks behind the labels they join. */
export type CellLines = Readonly<{ needs: string; opens: string; marks: string }>;

/** Where the ways of each kind run in a gutter, and by how much they leave the middle of a row or the top of a lane. */
const WAYS = { needs: { gutter: 5, row: -3, lane: 3 }, opens: { gutter: 15, row: 3, lane: 9 } } as const;
type Way = (typeof WAYS)[keyof typeof WAYS];
type Point = readonly [x: number, y: number];

/** The lines of a cell, from the top of the first lane. */
export function linesOf(layout: MapLayout, cell: PlacedCell): CellLines {
  const at = (ids: readonly string[]) => ids.flatMap((id) => layout.cells.get(id) ?? []);
  const needs = at(cell.needs);
  const opens = at(cell.opens);
  // Where both kinds begin at the rung itself, they leave it one above the other.
  const isShared = needs.length > 0 && opens.some(({ column }) => column <= cell.column);
  const offset = (way: Way) => (isShared ? way.row : 0);
  return {
    needs: drawn(
      needs.map((need) =>
        route(layout, { from: need, to: cell, chosen: cell, way: WAYS.needs }, 0, offset(WAYS.needs)),
      ),
    ),
    opens: drawn(
      opens.map((next) =>
        route(
          layout,
          { from: cell, to: next, chosen: cell, way: WAYS.opens },
          next.column > cell.column ? 0 : offset(WAYS.opens),
          0,
        ),
      ),
    ),
    marks: needs.length + opens.length === 0 ? "" : [cell, ...needs, ...opens].map(mark).join(""),
  };
}

type Leg = Readonly<{ from: PlacedCell; to: PlacedCell; chosen: PlacedCell; way: Way }>;

/** The corners of one line: out of `from`, along gutters and lanes, and into the rung of `to` from the left. */
function route(layout: MapLayout, { from, to, chosen, way }: Leg, fromOffset: number, toOffset: number): Point[] {
  const leavesRight = from.column < to.column;
  const start = leavesRight ? endOfLabel(from) : leftOf(from);
  const out = gutter(leavesRight ? from.column + 1 : from.column, way);
  const into = gutter(to.column, way);
  const [startY, endY] = [from.y + fromOffset, to.y + toOffset];
  const across = out === into ? null : laneBetween(layout, chosen, from === chosen ? to : from) + way.lane;
  return [
    [start, startY],
    [out, startY],
    ...(across === null
      ? []
      : ([
          [out, across],
          [into, across],
        ] satisfies Point[])),
    [into, endY],
    [leftOf(to), endY],
  ];
}

/** The top of a lane next to the chosen cell, on the side of the other one. */
function laneBetween({ lanes }: MapLayout, chosen: PlacedCell, other: PlacedCell): number {
  const tops = lanes.map(({ top }) => top);
  const above = tops.findLast((top) => top <= chosen.y) ?? 0;
  return other.y < chosen.y ? above : (tops.find((top) => top > chosen.y) ?? above);
}

function gutter(column: number, way: Way): number {
  return columnStart(column) + way.gutter;
}

function leftOf({ column }: PlacedCell): number {
  return columnStart(column) + MEASURES.rung - 1;
}

function endOfLabel({ column, labelWidth }: PlacedCell): number {
  return columnStart(column) + MEASURES.label + labelWidth + 4;
}

function columnStart(column: number): number {
  return MEASURES.areas + MEASURES.column * column;
}

function mark({ column, y, height, labelWidth }: PlacedCell): string {
  const x = columnStart(column) + MEASURES.label - 4;
  return `M${x} ${y - height / 2 + 1}h${labelWidth + 8}v${height - 2}h${-labelWidth - 8}z`;
}

/** Path data of some lines, each stretch of the way drawn once: dashes drawn twice would close up. */
function drawn(lines: readonly (readonly Point[])[]): string {
  const across = new Map<number, [number, number][]>();
  const down = new Map<number, [number, number][]>();
  for (const line of lines) {
    for (const [index, [x, y]] of line.entries()) {
      const [nextX, nextY] = line[index + 1] ?? [x, y];
      if (nextX !== x) across.set(y, [...(across.get(y) ?? []), [Math.min(x, nextX), Math.max(x, nextX)]]);
      if (nextY !== y) down.set(x, [...(down.get(x) ?? []), [Math.min(y, nextY), Math.max(y, nextY)]]);
    }
  }
  const stretches = [...across].flatMap(([y, ends]) => merged(ends).map(([from, to]) => `M${from} ${y}H${to}`));
  return [
    ...stretches,
    ...[...down].flatMap(([x, ends]) => merged(ends).map(([from, to]) => `M${x} ${from}V${to}`)),
  ].join("");
}

/** Stretches that touch or overlap, as one. */
function merged(ends: readonly (readonly [number, number])[]): [number, number][] {
  const whole: [number, number][] = [];
  for (const [from, to] of [...ends].sort((one, other) => one[0] - other[0])) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}
