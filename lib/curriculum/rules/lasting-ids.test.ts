import { describe, expect, test } from "vitest";
import { checkPath } from "../check-path";
import { findUnrecordedIds, recordIds } from "../lasting-ids";
import type { SourceFile } from "../problem";
import { placeOf, plant, samplePath } from "../testing/sample-path";

const CHANGES = "changes: []";

/** The sample as it was published: its ids are on record. */
function published(): SourceFile[] {
  const { content } = checkPath(samplePath(), { areNewIdsAllowed: true });
  if (!content) throw new Error("The sample is not sound.");
  return withIds(samplePath(), JSON.stringify(recordIds(content), null, 2));
}

function withIds(files: SourceFile[], text: string): SourceFile[] {
  return files.map((source) => (source.file === "ids.json" ? { ...source, text } : source));
}

function renameLeading(files: SourceFile[], change: string): SourceFile[] {
  const renamed = plant(files, "skills/people.yaml", "id: leading", "id: guiding");
  return plant(plant(renamed, "path.yaml", "[leading]", "[guiding]"), "path.yaml", CHANGES, `changes: [${change}]`);
}

const RENAMED = "{kind: renamed, from: leading, to: [guiding], title: Leading, on: 2026-02-01}";

describe("a published skill that is gone", () => {
  test("is a problem at its line of the record", () => {
    const files = plant(renameLeading(published(), ""), "skills/people.yaml", "elective: true", "since: 2026-02-01");
    expect(checkPath(files, { areNewIdsAllowed: true }).problems).toEqual([
      {
        file: "ids.json",
        ...placeOf(files, "ids.json", '"leading"'),
        message: 'The skill "leading" is gone from the path.',
        mend: "Put it back, or say under changes in path.yaml whether it was renamed, split, merged or retired.",
      },
    ]);
  });

  test("is none with an entry among the changes; its criteria and resources follow a rename", () => {
    const files = renameLeading(published(), RENAMED);
    expect(checkPath(files, { areNewIdsAllowed: true }).problems).toEqual([]);
    const lost = plant(files, "skills/people.yaml", "id: second", "id: third");
    expect(checkPath(lost, { areNewIdsAllowed: true }).problems).toMatchObject([
      { file: "ids.json", message: '"guiding/second" is gone from the criteria of the path.' },
    ]);
  });

  test("takes its criteria and resources with it when it is merged", () => {
    const merged = "{kind: merged, from: gone, to: [basics], title: Gone, on: 2026-02-01}";
    const ids = (published().find(({ file }) => file === "ids.json")?.text ?? "")
      .replace('"leading"', '"gone",\n    "leading"')
      .replace('"leading/first"', '"gone/first",\n    "leading/first"');
    const files = plant(withIds(published(), ids), "path.yaml", CHANGES, `changes: [${merged}]`);
    expect(checkPath(files).problems).toEqual([]);
  });
});

describe("other ids that are gone", () => {
  const withoutBook = () => plant(published(), "skills/people.yaml", "id: book", "id: other-book");

  test("are problems, with the place where to retire them", () => {
    const files = withoutBook();
    expect(checkPath(files, { areNewIdsAllowed: true }).problems).toEqual([
      {
        file: "ids.json",
        ...placeOf(files, "ids.json", '"leading/book"'),
        message: '"leading/book" is gone from the resources of the path.',
        mend: 'Put it back, or add "leading/book" to retiredIds, resources, in path.yaml.',
      },
    ]);
    const page = plant(published(), "guide.yaml", "id: first-page", "id: other-page");
    expect(checkPath(page, { areNewIdsAllowed: true }).problems).toMatchObject([
      { message: '"first-page" is gone from the pages of the path.' },
    ]);
  });

  test("are none when they are retired, and a retired one does not come back", () => {
    const retired = `${CHANGES}\nretiredIds: {resources: [leading/book]}`;
    const files = plant(withoutBook(), "path.yaml", CHANGES, retired);
    expect(checkPath(files, { areNewIdsAllowed: true }).problems).toEqual([]);
    const back = plant(published(), "path.yaml", CHANGES, retired);
    expect(checkPath(back).problems).toMatchObject([
      {
        ...placeOf(back, "path.yaml", "leading/book"),
        message: '"leading/book" is retired and among the resources all the same.',
      },
    ]);
  });
});

describe("new ids", () => {
  test("are a problem until they are on record; recording adds them and takes none away", () => {
    const files = plant(
      plant(published(), "skills/people.yaml", "id: book", "id: other-book"),
      "path.yaml",
      CHANGES,
      `${CHANGES}\nretiredIds: {resources: [leading/book]}`,
    );
    const { content, problems } = checkPath(files);
    expect(problems).toEqual([
      {
        file: "ids.json",
        line: expect.any(Number),
        column: expect.any(Number),
        message: '"leading/other-book" is not on record among the resources.',
        mend: "Run npm run curriculum:check -- --record, and commit ids.json.",
      },
    ]);
    if (!content) throw new Error("The path is not sound.");
    const recorded = recordIds(content);
    expect(recorded.resources).toEqual(expect.arrayContaining(["leading/book", "leading/other-book"]));
    expect(findUnrecordedIds({ ...content, ids: recorded })).toEqual([]);
  });

  test("of skills say since when, once the path is published", () => {
    const files = withIds(
      published(),
      (published().find(({ file }) => file === "ids.json")?.text ?? "").replace('"leading",', ""),
    );
    expect(checkPath(files, { areNewIdsAllowed: true }).problems).toMatchObject([
      {
        file: "skills/people.yaml",
        line: 1,
        column: 7,
        message: 'The new skill "leading" does not say since when it is part of the path.',
      },
    ]);
    const dated = plant(files, "skills/people.yaml", "elective: true", "since: 2026-02-01");
    expect(checkPath(dated, { areNewIdsAllowed: true }).problems).toEqual([]);
  });
});

describe("changes", () => {
  const check = (change: string) => {
    const files = plant(samplePath(), "path.yaml", CHANGES, `changes: [${change}]`);
    return checkPath(files, { areNewIdsAllowed: true }).problems.map(({ message }) => message);
  };

  test("tell of skills that are gone, and lead to skills that are there", () => {
    expect(check("{kind: retired, from: basics, to: [], title: B, on: 2026-02-01}")).toEqual([
      'The skill "basics" is still in the path.',
    ]);
    expect(check("{kind: merged, from: old, to: [ghost], title: B, on: 2026-02-01}")).toEqual([
      '"old" became "ghost", which is not there.',
    ]);
  });

  test("tell of each skill once, and never in a circle", () => {
    const change = (from: string, to: string) =>
      `{kind: renamed, from: ${from}, to: [${to}], title: T, on: 2026-02-01}`;
    expect(check(`${change("old", "basics")}, ${change("old", "services")}`)).toEqual([
      'Two changes tell what became of "old".',
    ]);
    expect(check(`${change("older", "old")}, ${change("old", "basics")}`)).toEqual([]);
    expect(check(`${change("one", "two")}, ${change("two", "one")}`)).toEqual([
      'The changes of "one" lead back to it.',
      'The changes of "two" lead back to it.',
    ]);
  });
});
