import { describe, expect, it } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { layoutMap, type MapLayout, MEASURES, type PlacedCell } from "./map-layout";
import { linesOf } from "./map-lines";

const path = smallCurriculum({
  stages: { junior: ["mid"], mid: ["senior"], senior: [] },
  milestones: { "junior/one": ["a", "b"], "mid/two": ["c", "far"], "senior/three": ["d"] },
  skills: {
    a: {},
    b: { needs: ["a"] },
    c: { needs: ["a", "b"] },
    far: { area: "other", needs: ["a"] },
    d: { needs: ["a", "c"] },
  },
});
const layout = layoutMap(path);

function of(id: string, map: MapLayout = layout) {
  const cell = map.cells.get(id);
  if (!cell) throw new Error(`There is no cell ${id}.`);
  return { cell, lines: linesOf(map, cell) };
}

type Stretch = Readonly<{ x1: number; y1: number; x2: number; y2: number }>;

function stretchesOf(data: string): Stretch[] {
  return [...data.matchAll(/M([\d.]+) ([\d.]+)([HV])([\d.]+)/g)].map(([, x, y, way, to]) => ({
    x1: Number(x),
    y1: Number(y),
    x2: way === "H" ? Number(to) : Number(x),
    y2: way === "V" ? Number(to) : Number(y),
  }));
}

describe("linesOf", () => {
  it("draws nothing for a cell that hangs on nothing", () => {
    const alone = layoutMap(smallCurriculum({ milestones: { "junior/one": ["a"] }, skills: { a: {} } }));
    expect(of("a", alone).lines).toEqual({ needs: "", opens: "", marks: "" });
  });

  it("joins cells of one column in the gutter before it", () => {
    const { cell: a } = of("a");
    const { cell: b, lines } = of("b");
    const rung = MEASURES.areas + MEASURES.rung - 1;
    const gutter = MEASURES.areas + 5;
    expect(lines.needs).toBe(`M${gutter} ${a.y}H${rung}M${gutter} ${b.y}H${rung}M${gutter} ${a.y}V${b.y}`);
  });

  it("goes from the end of a label into the rung of the next column", () => {
    const { cell: b } = of("b");
    const { cell: c } = of("c");
    const start = MEASURES.areas + MEASURES.label + b.labelWidth + 4;
    const end = MEASURES.areas + MEASURES.column + MEASURES.rung - 1;
    const stretches = stretchesOf(of("b").lines.opens);
    expect(Math.min(...stretches.map(({ x1 }) => x1))).toBe(start);
    expect(stretches.some(({ y1, x2 }) => y1 === c.y && x2 === end)).toBe(true);
  });

  it("passes a column in between along the top of a lane", () => {
    const tops = layout.lanes.map(({ top }) => top);
    const passing = stretchesOf(of("d").lines.needs).filter(({ x1, x2 }) => x2 - x1 >= MEASURES.column - 30);
    expect(passing.length).toBe(1);
    expect(tops.some((top) => passing[0]?.y1 === top + 3)).toBe(true);
  });

  it("draws a shared stretch once", () => {
    for (const { x1, y1, x2, y2 } of stretchesOf(of("a").lines.opens)) expect(x1 < x2 || y1 < y2).toBe(true);
    expect(overlaps(stretchesOf(of("a").lines.opens))).toEqual([]);
  });

  it("marks the cell and every neighbour", () => {
    expect(of("c").lines.marks.match(/z/g)).toHaveLength(4);
  });
});

describe("the lines of the back-end path", () => {
  const map = layoutMap(backEndPath);
  const labels = [...map.cells.values()];

  it("cross no label, end at every neighbour, and never lie on one another", () => {
    for (const cell of labels) {
      const { needs, opens } = linesOf(map, cell);
      for (const [data, ids] of [
        [needs, cell.needs],
        [opens, cell.opens],
      ] as const) {
        const stretches = stretchesOf(data);
        expect(overlaps(stretches), cell.id).toEqual([]);
        expect(labels.filter((label) => stretches.some((stretch) => crosses(stretch, label))).map(idOf)).toEqual([]);
        for (const id of ids) {
          const y = map.cells.get(id)?.y;
          expect(
            stretches.some(({ y1, y2 }) => y1 === y2 && y1 === y),
            `${cell.id} to ${id}`,
          ).toBe(true);
        }
      }
    }
  });
});

function idOf({ id }: { id: string }): string {
  return id;
}

/** Whether a stretch runs through the words of a label. */
function crosses({ x1, x2, y1, y2 }: Stretch, { column, y, height, labelWidth }: PlacedCell): boolean {
  const left = MEASURES.areas + MEASURES.column * column + MEASURES.label;
  return x2 > left && x1 < left + labelWidth && y2 > y - height / 2 + 4 && y1 < y + height / 2 - 4;
}

function overlaps(stretches: readonly Stretch[]): Stretch[] {
  return stretches.filter((one, index) =>
    stretches.some((other, position) => {
      if (position <= index) return false;
      const isAcross = one.y1 === one.y2 && other.y1 === other.y2 && one.y1 === other.y1;
      const isDown = one.x1 === one.x2 && other.x1 === other.x2 && one.x1 === other.x1;
      return (isAcross && one.x1 < other.x2 && other.x1 < one.x2) || (isDown && one.y1 < other.y2 && other.y1 < one.y2);
    }),
  );
}
