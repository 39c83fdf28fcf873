import { describe, expect, test } from "vitest";
import { backEndPath } from "./back-end";
import { buildCurriculum } from "./build-path";
import { parsePath } from "./parse-path";
import type { SourceFile } from "./problem";
import { plant, samplePath } from "./testing/sample-path";

function build(files: readonly SourceFile[] = samplePath()) {
  const { content, problems } = parsePath(files);
  if (!content) throw new Error(JSON.stringify(problems));
  return buildCurriculum(content);
}

describe("the curriculum", () => {
  test("has its skills in path order: by milestone, then by entry, members in their group's order", () => {
    // In the files stores stands before leading; the milestones decide.
    expect(build().skills.map(({ id }) => id)).toEqual([
      "basics",
      "lang-one",
      "lang-two",
      "services",
      "leading",
      "stores",
    ]);
  });

  test("has each skill with its area and its milestone, and what is left out filled in", () => {
    const { skillById } = build();
    expect(skillById.get("leading")).toMatchObject({
      area: "people",
      stage: "lead",
      milestone: "guide",
      isElective: true,
      aliases: [],
    });
    expect(skillById.get("leading")).not.toHaveProperty("elective");
    expect(skillById.get("lang-two")).toMatchObject({ group: "language", milestone: "begin", isElective: false });
  });

  test("has each group with its members, stage and milestone", () => {
    expect(build().groupById.get("language")).toMatchObject({
      members: ["lang-one", "lang-two"],
      stage: "junior",
      milestone: "begin",
    });
  });

  test("has milestones with entries, by stage too", () => {
    const { milestonesOf, milestoneById } = build();
    expect(milestoneById.get("begin")?.entries).toEqual([
      { kind: "skill", id: "basics" },
      { kind: "group", id: "language" },
    ]);
    expect(milestonesOf.get("mid")?.map(({ id }) => id)).toEqual(["build"]);
  });

  test("knows the dependents of a skill, also those that need its group", () => {
    const { dependents } = build();
    expect(dependents.get("basics")).toEqual(["lang-one", "lang-two"]);
    expect(dependents.get("lang-two")).toEqual(["services"]);
    expect(dependents.get("leading")).toEqual([]);
  });

  test("keeps the edition, the day and the changes", () => {
    const change = "{kind: retired, from: gone, to: [], title: Gone, on: 2026-02-01}";
    const curriculum = build(plant(samplePath(), "path.yaml", "changes: []", `changes: [${change}]`));
    expect(curriculum).toMatchObject({ id: "sample", edition: "1.0", revised: "2026-01-01" });
    expect(curriculum.changes).toEqual([{ kind: "retired", from: "gone", to: [], title: "Gone", on: "2026-02-01" }]);
  });

  test("is frozen to its leaves, and leaves what it was built from alone", () => {
    const { content } = parsePath(samplePath());
    if (!content) throw new Error("The sample is not sound.");
    const { skillById, stages, milestonesOf, dependents } = buildCurriculum(content);
    const values = [stages, stages[0]?.next, skillById.get("basics")?.criteria[0], milestonesOf.get("mid")];
    expect([...values, dependents.get("basics")].map(Object.isFrozen)).toEqual([true, true, true, true, true]);
    expect(Object.isFrozen(content.path.stages)).toBe(false);
  });

  test("is not built from content that hangs together badly", () => {
    expect(() => build(plant(samplePath(), "path.yaml", "[leading]", "[ghost]"))).toThrow('names "ghost"');
    expect(() => build(plant(samplePath(), "path.yaml", ', "group:language"]', "]"))).toThrow("language");
  });
});

test("the built-in path holds every one of its skills in a milestone and in an area", () => {
  expect(backEndPath.skills.length).toBe(backEndPath.skillById.size);
  expect(backEndPath.skills.length).toBeGreaterThanOrEqual(241);
  for (const skill of backEndPath.skills) {
    expect(backEndPath.areaById.has(skill.area)).toBe(true);
    expect(backEndPath.milestoneById.get(skill.milestone)?.stage).toBe(skill.stage);
  }
});
