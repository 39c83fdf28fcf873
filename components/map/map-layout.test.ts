import { describe, expect, it } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { layoutMap, MEASURES, type PlacedCell } from "./map-layout";

const path = smallCurriculum({
  stages: { junior: ["mid"], mid: ["data", "cloud"], data: [], cloud: [] },
  specializations: ["data", "cloud"],
  milestones: { "junior/one": ["a", "b"], "mid/two": ["c"], "data/three": ["d"], "cloud/four": ["e"] },
  skills: { a: {}, b: { area: "stores" }, c: { area: "stores" }, d: { area: "stores" }, e: { area: "nowhere" } },
});

describe("layoutMap", () => {
  it("makes a lane of each area that a core stage has skills of, a column of each core stage, and one more", () => {
    const { lanes, stages, blocks, width } = layoutMap(path);
    expect(lanes.map(({ area, columns }) => [area.id, columns.map((column) => column.map(({ id }) => id))])).toEqual([
      ["basics", [["a"], []]],
      ["stores", [["b"], ["c"]]],
    ]);
    expect(stages.map(({ id }) => id)).toEqual(["junior", "mid"]);
    expect(blocks.map(({ stage }) => stage.id)).toEqual(["cloud", "data"]);
    expect(width).toBe(MEASURES.areas + 3 * MEASURES.column);
  });

  it("puts a specialization beside the lane of its skills", () => {
    const { lanes, blocks } = layoutMap(path);
    expect(blocks.find(({ stage }) => stage.id === "data")?.top).toBeGreaterThanOrEqual(lanes[1]?.top ?? Infinity);
  });

  it("needs no further column where nothing comes after the core stages", () => {
    const { blocks, width } = layoutMap(smallCurriculum({ milestones: { "junior/one": ["a"] }, skills: { a: {} } }));
    expect(blocks).toEqual([]);
    expect(width).toBe(MEASURES.areas + MEASURES.column);
  });
});

describe("the map of the back-end path", () => {
  const { cells, lanes, blocks, height } = layoutMap(backEndPath);

  it("shows every skill once, choices folded", () => {
    const folded = backEndPath.groups.reduce((sum, { members }) => sum + members.length - 1, 0);
    expect(cells.size).toBe(backEndPath.skills.length - folded);
  });

  it("lays no cell over another, and keeps a row of at least 24 px for each", () => {
    const placed = [...cells.values()];
    for (const column of new Set(placed.map((cell) => cell.column))) {
      const rows = placed.filter((cell) => cell.column === column).sort((one, other) => one.y - other.y);
      for (const [index, cell] of rows.entries()) {
        expect(cell.height).toBeGreaterThanOrEqual(24);
        expect(top(cell), cell.id).toBeGreaterThanOrEqual(index === 0 ? 0 : bottom(rows[index - 1]));
        expect(bottom(cell)).toBeLessThanOrEqual(height);
      }
    }
  });

  it("keeps every cell inside its lane, and blocks apart", () => {
    for (const { top: start, height: size, columns } of lanes) {
      for (const cell of columns.flat()) {
        expect(top(cell)).toBeGreaterThanOrEqual(start + MEASURES.laneTop);
        expect(bottom(cell)).toBeLessThanOrEqual(start + size - MEASURES.laneBottom);
      }
    }
    expect(blocks.every(({ gap }) => gap >= 0)).toBe(true);
  });

  it("has room for every label in two lines", () => {
    expect([...cells.values()].filter(({ lines }) => lines > 2)).toEqual([]);
  });
});

function top({ y, height }: PlacedCell): number {
  return y - height / 2;
}

function bottom(cell: PlacedCell | undefined): number {
  return cell ? cell.y + cell.height / 2 : 0;
}
