// Where everything stands on the map, in units of a pixel at the usual text size: areas are lanes, the core stages are
// columns, and what comes after them shares a further column, in blocks of its own.
import type { Area, Curriculum, Stage } from "@/lib/curriculum/curriculum";
import { labelSize } from "./label-size";
import { type MapCell, mapCells } from "./map-cells";

/** The measures that the styles (app/styles/map.css) know, too. */
export const MEASURES = {
  /** Width of the areas' names, of a column, and, within a column, where rung and label begin. */
  areas: 112,
  column: 272,
  rung: 27,
  label: 59,
  labelRoom: 208,
  /** Space above and below the cells of a lane. */
  laneTop: 14,
  laneBottom: 10,
  blockHead: 38,
  /** Height of a cell by the lines of its label. */
  rows: [24, 24, 34, 49],
} as const;

export type PlacedCell = MapCell &
  Readonly<{
    column: number;
    /** The middle of the row, from the top of the first lane. */
    y: number;
    height: number;
    lines: number;
    /** The label, line by line. */
    label: readonly string[];
    labelWidth: number;
  }>;
export type Lane = Readonly<{ area: Area; top: number; height: number; columns: readonly (readonly PlacedCell[])[] }>;
/** A stage after the core ones; `gap` is the space to what stands above it. */
export type Block = Readonly<{ stage: Stage; top: number; gap: number; cells: readonly PlacedCell[] }>;
export type MapLayout = Readonly<{
  stages: readonly Stage[];
  lanes: readonly Lane[];
  blocks: readonly Block[];
  cells: ReadonlyMap<string, PlacedCell>;
  width: number;
  height: number;
}>;

/** Lays out the map of a path. */
export function layoutMap(curriculum: Curriculum): MapLayout {
  const cells = mapCells(curriculum);
  const stages = curriculum.stages.filter(({ track }) => track === "core");
  const lanes = placeLanes(curriculum, stages, cells);
  const lanesHeight = lanes.reduce((sum, { height }) => sum + height, 0);
  const blocks = placeBlocks(curriculum, stages, lanes, cells);
  const last = blocks.at(-1);
  const placed = [...lanes.flatMap(({ columns }) => columns.flat()), ...blocks.flatMap((block) => block.cells)];
  return {
    stages,
    lanes,
    blocks,
    cells: new Map(placed.map((cell) => [cell.id, cell])),
    width: MEASURES.areas + MEASURES.column * (stages.length + (blocks.length > 0 ? 1 : 0)),
    height: Math.max(lanesHeight, last ? last.top + heightOfBlock(last.cells) : 0),
  };
}

function placeLanes(curriculum: Curriculum, stages: readonly Stage[], cells: readonly MapCell[]): Lane[] {
  let top = 0;
  return curriculum.areas.flatMap((area) => {
    const columns = stages.map((stage, column) =>
      stack(
        cells.filter((cell) => cell.area === area.id && cell.stage === stage.id),
        column,
        top + MEASURES.laneTop,
      ),
    );
    if (columns.every((column) => column.length === 0)) return [];
    const height = MEASURES.laneTop + MEASURES.laneBottom + Math.max(...columns.map(heightOf), 2 * MEASURES.rows[1]);
    const lane = { area, top, height, columns };
    top += height;
    return [lane];
  });
}

/** The branches from the top on; each specialization beside the lane of its skills, as far as there is room. */
function placeBlocks(
  curriculum: Curriculum,
  core: readonly Stage[],
  lanes: readonly Lane[],
  cells: readonly MapCell[],
): Block[] {
  const wishes = curriculum.stages
    .filter(({ track }) => track !== "core")
    .map((stage) => {
      const own = cells.filter((cell) => cell.stage === stage.id);
      const lane = lanes.find(({ area }) => area.id === own[0]?.area);
      return { stage, own, wish: stage.track === "specialization" ? (lane?.top ?? 0) : 0 };
    })
    .sort((one, other) => one.wish - other.wish);
  let end = 0;
  return wishes.map(({ stage, own, wish }) => {
    const top = Math.max(end, wish);
    const block = { stage, top, gap: top - end, cells: stack(own, core.length, top + MEASURES.blockHead) };
    end = top + heightOfBlock(block.cells);
    return block;
  });
}

/** The cells one below the other. */
function stack(cells: readonly MapCell[], column: number, top: number): PlacedCell[] {
  let end = top;
  return cells.map((cell) => {
    // The second line of a choice says which member it is.
    const { lines, widest } = labelSize(cell.title, MEASURES.labelRoom);
    const shown = Math.min(cell.kind === "group" ? lines.length + 1 : lines.length, MEASURES.rows.length - 1);
    const height = MEASURES.rows[shown] ?? 0;
    const y = end + height / 2;
    end += height;
    return { ...cell, column, y, height, lines: shown, label: lines, labelWidth: widest };
  });
}

function heightOfBlock(cells: readonly PlacedCell[]): number {
  return MEASURES.blockHead + heightOf(cells) + MEASURES.laneBottom;
}

function heightOf(cells: readonly PlacedCell[]): number {
  return cells.reduce((sum, { height }) => sum + height, 0);
}
