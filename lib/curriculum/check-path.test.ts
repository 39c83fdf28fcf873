import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkPath } from "./check-path";
import type { SourceFile } from "./problem";
import { placeOf, plant, samplePath, skill } from "./testing/sample-path";

describe("a sound path", () => {
  test("has no problems", () => {
    const { content, problems } = checkPath(samplePath(), { areNewIdsAllowed: true });
    expect(problems).toEqual([]);
    expect(content?.skills.map(({ area, skills }) => [area, skills.length])).toEqual([
      ["code", 5],
      ["people", 1],
    ]);
  });

  test("is the built-in one, with every id on record", { timeout: 30_000 }, () => {
    const folder = join(import.meta.dirname, "back-end");
    const skills = readdirSync(join(folder, "skills")).map((name) => `skills/${name}`);
    const files = ["path.yaml", ...skills, "guide.yaml", "ids.json"].map((file) => ({
      file,
      text: readFileSync(join(folder, file), "utf8"),
    }));
    const { content, problems } = checkPath(files);
    expect(problems).toEqual([]);
    expect(content?.skills.flatMap((area) => area.skills).length).toBeGreaterThanOrEqual(241);
    expect(content?.guide?.pages.length).toBeGreaterThanOrEqual(16);
  });
});

/** Plants one mistake and expects exactly one problem, at the place of a text, with a message and a way to mend it. */
function expectOne(files: SourceFile[], file: string, at: string, message: string | RegExp, mend?: string) {
  const { problems } = checkPath(files, { areNewIdsAllowed: true });
  expect(problems.map((problem) => problem.message)).toHaveLength(1);
  const [problem] = problems;
  expect(problem?.message).toMatch(message);
  expect(problem).toMatchObject({ file, ...placeOf(files, file, at) });
  if (mend) expect(problem?.mend).toBe(mend);
  expect(problem?.mend).toMatch(/\.$/);
}

describe("ids", () => {
  test("are unique among stages, areas, groups and milestones", () => {
    const files = plant(
      samplePath(),
      "path.yaml",
      "- id: people\n    title: People",
      "- id: code # again\n    title: People",
    );
    const { problems } = checkPath(files, { areNewIdsAllowed: true });
    expect(problems.map(({ message }) => message)).toEqual([
      'The id "code" is used twice among the areas.',
      'path.yaml has no area "people".',
    ]);
    expect(problems[0]).toMatchObject(placeOf(files, "path.yaml", "code # again"));
  });

  test("are unique among skills of all files", () => {
    const files = plant(samplePath(), "skills/people.yaml", "id: leading", "id: basics # again");
    expect(checkPath(files, { areNewIdsAllowed: true }).problems).toContainEqual({
      file: "skills/people.yaml",
      line: 1,
      column: 7,
      message: 'The skill id "basics" is used twice, first in skills/code.yaml.',
      mend: "Give the later skill its own id.",
    });
  });

  test("of criteria and resources are unique within their skill, addresses too", () => {
    const people = "skills/people.yaml";
    expectOne(plant(samplePath(), people, "id: second", "id: first # 2"), people, "first # 2", /criterion id "first"/);
    expectOne(plant(samplePath(), people, "id: book", "id: manual # 2"), people, "manual # 2", /resource id "manual"/);
    const twice = plant(samplePath(), people, "leading/book", "leading/manual # 2");
    expectOne(twice, people, "https://example.org/leading/manual # 2", /^The address .* is there twice\.$/);
  });

  test("of needs, aliases and guide pages are there once", () => {
    const people = "skills/people.yaml";
    const needs = plant(samplePath(), people, "[services]", "[services, services ]");
    expectOne(needs, people, "services ]", 'The prerequisite "services" is there twice.');
    const aliases = plant(samplePath(), people, "elective: true", "aliases: [one, one ]");
    expectOne(aliases, people, "one ]", 'The alias "one" is there twice.');
    const guide = samplePath().map((source) =>
      source.file === "guide.yaml" ? { ...source, text: source.text + source.text.replace("pages:\n", "") } : source,
    );
    expect(checkPath(guide, { areNewIdsAllowed: true }).problems).toMatchObject([
      { file: "guide.yaml", line: 14, column: 9, message: 'The page id "first-page" is used twice.' },
    ]);
  });
});

describe("stages", () => {
  test("lead to stages that exist, upwards", () => {
    const unknown = plant(samplePath(), "path.yaml", "next: [lead, data]", "next: [lead, data, nowhere]");
    expectOne(unknown, "path.yaml", "nowhere]", 'There is no stage "nowhere".');
    const down = plant(samplePath(), "path.yaml", "next: [lead, data]", "next: [lead, data, junior ]");
    expectOne(down, "path.yaml", "junior ]", 'The way from "mid" to "junior" does not lead upwards.');
  });

  test("can all be reached from the first", () => {
    const files = plant(samplePath(), "path.yaml", "next: [lead, data]", "next: [lead]");
    const [problem] = checkPath(files, { areNewIdsAllowed: true }).problems;
    expect(problem?.message).toBe('No way leads from "junior" to the stage "data".');
    expect(problem).toMatchObject(placeOf(files, "path.yaml", "data\n    title: Data"));
  });
});

describe("skills", () => {
  const people = "skills/people.yaml";

  test("stand in a file named for an area, and every area has one", () => {
    const stray = [
      ...samplePath(),
      { file: "skills/stray.yaml", text: skill("stray", "mid", "[]", "group: language") },
    ];
    expect(checkPath(stray).problems).toContainEqual(
      expect.objectContaining({ file: "skills/stray.yaml", line: 1, message: 'path.yaml has no area "stray".' }),
    );
    const files = plant(
      samplePath(),
      "path.yaml",
      "groups:\n",
      "  - id: empty\n    title: E\n    summary: E.\ngroups:\n",
    );
    expectOne(files, "path.yaml", "empty\n", 'The area "empty" has no file.');
  });

  test("belong to a stage and to a group that exist", () => {
    const stage = checkPath(plant(samplePath(), people, "stage: lead", "stage: chief")).problems;
    expect(stage).toContainEqual(
      expect.objectContaining({ line: 3, column: 10, mend: "Use one of junior, mid, lead, data." }),
    );
    const group = checkPath(plant(samplePath(), people, "elective: true", "group: clan")).problems;
    expect(group).toContainEqual(
      expect.objectContaining({ line: 7, column: 10, message: 'There is no choice group "clan".' }),
    );
  });

  test("have hours that rise", () => {
    const files = plant(samplePath(), people, "hours: [1, 2, 3]", "hours: [1, 4, 3]");
    expectOne(files, people, "[1, 4, 3]", "The hours do not rise.");
  });

  test.each(["Understand the first", "Know it", "Be able to show it", "Become familiar with it", "Have an idea of it"])(
    "have criteria that can be observed, unlike: %s",
    (text) => {
      const files = plant(samplePath(), people, "Show the first of leading.", `${text}.`);
      expectOne(files, people, `${text}.`, /^Nobody can watch the criterion "first" being met/);
    },
  );

  test("have a free resource", () => {
    const files = plant(samplePath(), people, "cost: free", "cost: freemium");
    expectOne(files, people, "- id: manual", /^None of the resources of "leading" is free\.$/);
  });
});
