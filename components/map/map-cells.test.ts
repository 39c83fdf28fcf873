import { describe, expect, it } from "vitest";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { cellIdOf, mapCells } from "./map-cells";

const path = smallCurriculum({
  milestones: { "junior/base": ["code", "group:language", "site", "talk"] },
  skills: {
    code: {},
    python: { group: "language", needs: ["code"] },
    go: { group: "language", needs: ["code", "python"] },
    site: { needs: ["group:language"] },
    talk: { needs: ["go", "site"] },
  },
});

describe("mapCells", () => {
  it("folds a choice into one cell that needs and opens what its members do, each once", () => {
    expect(mapCells(path).map(({ kind, id, needs, opens }) => [kind, id, needs, opens])).toEqual([
      ["skill", "code", [], ["language"]],
      ["group", "language", ["code"], ["site", "talk"]],
      ["skill", "site", ["language"], ["talk"]],
      ["skill", "talk", ["language", "site"], []],
    ]);
  });

  it("calls a choice by its own title", () => {
    expect(mapCells(path)[1]?.title).toBe("Language");
  });
});

describe("cellIdOf", () => {
  it.each([
    ["code", "code"],
    ["go", "language"],
    ["language", "language"],
    ["group:language", null],
    ["", null],
    ["__proto__", null],
  ])("of %j is %j", (id, cell) => {
    expect(cellIdOf(path, id)).toBe(cell);
  });
});
