import { describe, expect, test } from "vitest";
import { backEndPath } from "./back-end";
import { buildCurriculum } from "./build-path";
import { ancestorsOf, descendantsOf, firstStageOf, milestonesOnWay, needsOf, prerequisitesOf, wayTo } from "./graph";
import { parsePath } from "./parse-path";
import type { SourceFile } from "./problem";
import { plant, samplePath } from "./testing/sample-path";

function build(files: readonly SourceFile[] = samplePath()) {
  const { content } = parsePath(files);
  if (!content) throw new Error("The sample does not have the format.");
  return buildCurriculum(content);
}

const sample = build();
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe("needs", () => {
  test("are skills or groups, in the order of the file", () => {
    expect(needsOf(sample, "services")).toEqual([{ kind: "group", id: "language" }]);
    expect(needsOf(sample, "leading")).toEqual([{ kind: "skill", id: "services" }]);
    expect(needsOf(sample, "basics")).toEqual([]);
    expect(needsOf(sample, "leading")).toBe(needsOf(sample, "leading"));
  });

  test("of an unknown skill are none, whatever it is called", () => {
    for (const id of ["ghost", "__proto__", "constructor", ""]) {
      expect(needsOf(sample, id)).toEqual([]);
      expect(ancestorsOf(sample, id).size + descendantsOf(sample, id).size).toBe(0);
    }
  });

  test("count groups as nothing fixed among prerequisites and ancestors", () => {
    expect(prerequisitesOf(sample, "services")).toEqual([]);
    expect(prerequisitesOf(sample, "lang-one")).toEqual(["basics"]);
    expect([...ancestorsOf(sample, "leading")]).toEqual(["services"]);
  });

  test("lead the other way to everything that rests on a skill or on its group", () => {
    expect([...descendantsOf(sample, "basics")].sort()).toEqual([
      "lang-one",
      "lang-two",
      "leading",
      "services",
      "stores",
    ]);
    expect([...descendantsOf(sample, "lang-one")].sort()).toEqual(["leading", "services", "stores"]);
    expect([...descendantsOf(sample, "leading")]).toEqual([]);
  });

  test("end also where they lead in a circle, without the skill itself", () => {
    const circle = build(plant(samplePath(), "skills/code.yaml", "needs: []", "needs: [stores]"));
    expect([...descendantsOf(circle, "basics")].sort()).toEqual([
      "lang-one",
      "lang-two",
      "leading",
      "services",
      "stores",
    ]);
    expect([...ancestorsOf(circle, "basics")].sort()).toEqual(["services", "stores"]);
  });
});

describe("the way to a stage", () => {
  test("begins at the first stage and ends at the goal's", () => {
    expect(firstStageOf(sample).id).toBe("junior");
    expect(ids(wayTo(sample, "junior"))).toEqual(["junior"]);
    expect(ids(wayTo(sample, "lead"))).toEqual(["junior", "mid", "lead"]);
    expect(ids(milestonesOnWay(sample, "lead"))).toEqual(["begin", "build", "guide"]);
  });

  test("is the shortest chain, and of two equal ones the one listed first", () => {
    const shortcut = build(plant(samplePath(), "path.yaml", "next: [mid]", "next: [mid, data]"));
    expect(ids(wayTo(shortcut, "data"))).toEqual(["junior", "data"]);
    expect(ids(wayTo(shortcut, "lead"))).toEqual(["junior", "mid", "lead"]);
  });

  test("is empty for a stage that is not there or that no way leads to", () => {
    expect(wayTo(sample, "ghost")).toEqual([]);
    expect(wayTo(sample, "__proto__")).toEqual([]);
    expect(milestonesOnWay(sample, "ghost")).toEqual([]);
    expect(wayTo(build(plant(samplePath(), "path.yaml", "[lead, data]", "[lead]")), "data")).toEqual([]);
  });

  test("enters a specialization of the built-in path from mid-level", () => {
    expect(ids(wayTo(backEndPath, "dba"))).toEqual(["junior", "mid", "dba"]);
    expect(ids(wayTo(backEndPath, "vp"))).toEqual(["junior", "mid", "senior", "engineering-manager", "director", "vp"]);
    expect(milestonesOnWay(backEndPath, "senior").length).toBe(14);
  });
});

test("no skill of the built-in path rests on itself, and each is an ancestor of what rests on it", () => {
  for (const { id } of backEndPath.skills) {
    expect(descendantsOf(backEndPath, id).has(id)).toBe(false);
    for (const ancestor of ancestorsOf(backEndPath, id)) {
      expect(descendantsOf(backEndPath, ancestor).has(id)).toBe(true);
    }
  }
});
