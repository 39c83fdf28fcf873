import { describe, expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import { type PlacementRow, placementFigures } from "./placement-figures";
import { drawLearner, LEARNERS } from "./placement-learners";
import { syntheticTerrain, terrainOf } from "./placement-terrain";
import { randomFrom } from "./random";

describe.each(LEARNERS)("a learner %s", (kind) => {
  const terrains = { synthetic: syntheticTerrain(3), real: terrainOf(backEndPath) };

  test.each(["synthetic", "real"] as const)("knows what all that they know rests on, on a %s path", (path) => {
    const terrain = terrains[path];
    for (let seed = 1; seed <= 20; seed++) {
      const knows = drawLearner(randomFrom(seed), terrain, kind);
      const missing = terrain.graph.below.filter((nodes, node) => knows[node] && nodes.some((below) => !knows[below]));
      expect(missing).toEqual([]);
    }
  });

  test("knows between 5 % and 95 % of what is required", () => {
    const { graph } = terrains.synthetic;
    const shares = Array.from({ length: 100 }, (_, seed) => {
      return drawLearner(randomFrom(seed), terrains.synthetic, kind).filter(Boolean).length / graph.place.length;
    });
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.05);
    expect(Math.min(...shares)).toBeLessThan(0.15);
    expect(Math.max(...shares)).toBeGreaterThan(0.85);
    expect(Math.max(...shares)).toBeLessThanOrEqual(0.95);
  });

  test("is the same for the same seed", () => {
    const draw = () => drawLearner(randomFrom(7), terrains.real, kind);
    expect(draw()).toEqual(draw());
  });
});

// Far fewer learners than `npm run bench:engine` draws, and borders far enough to hold for any of them.
describe("placements of a dozen learners", () => {
  const rows = placementFigures(backEndPath, 12);
  const rowsOf = (rule: string, wrong: number): readonly PlacementRow[] =>
    rows.filter((row) => row.rule === rule && row.wrong === wrong);

  test("settle nothing wrong when nobody answers wrongly", () => {
    expect(rows.filter(({ wrong, atEnd }) => wrong === 0 && atEnd.right < 1)).toEqual([]);
  });

  test("settle far more than asking in list order, on either path", () => {
    const list = rowsOf("list order", 0);
    rowsOf("placement", 0).forEach((row, position) => {
      expect(row.after20.settled).toBeGreaterThan(0.6);
      expect(row.after20.settled).toBeGreaterThan((list[position]?.after20.settled ?? 1) + 0.1);
      expect(row.after20.settledOrLikely).toBeGreaterThan(row.after20.settled);
      expect(row.asked).toBeLessThanOrEqual(25);
    });
  });

  test("are mostly right with one answer in ten wrong", () => {
    for (const row of rowsOf("placement", 0.1)) expect(row.atEnd.right).toBeGreaterThan(0.85);
  });
});
