import { describe, expect, test } from "vitest";
import { parsePath } from "./parse-path";
import type { SourceFile } from "./problem";
import { placeOf, plant, samplePath } from "./testing/sample-path";

const PEOPLE = "skills/people.yaml";

describe("what does not have the format", () => {
  test.each([
    ["  weight: 3\n", "", "- id: leading"],
    ["weight: 3", "weight: 7", "7\n"],
    ["weight: 3", "weight: heavy", "heavy"],
    ["hours: [1, 2, 3]", "hours: [1, 2]", "[1, 2]"],
    ["hours: [1, 2, 3]", "hours: [0, 2, 3]", "0, 2"],
    ["id: leading", "id: Leading People", "Leading People"],
    ["title: Title of leading", "title: Leading.", "Leading."],
    ["title: Title of leading", `title: ${"x".repeat(61)}`, "x".repeat(61)],
    ["why: Why leading matters.", "why: Because", "Because"],
    ["needs: [services]", "needs: [a, b, c, d, e, f]", "[a, b, c"],
    ["needs: [services]", 'needs: ["groups:x"]', '"groups:x"'],
    ["text: Show the first of leading.", "text: show it.", "show it."],
    ["kind: docs", "kind: podcast", "podcast"],
    ["cost: free", "cost: cheap", "cheap"],
    ["https://example.org/leading/manual", "ftp://example.org/manual", "ftp://"],
    ["https://example.org/leading/manual", "https://me:secret@example.org/", "https://me"],
    ["https://example.org/leading/manual", "https://", "https://\n"],
    ["https://example.org/leading/manual", '"javascript:alert(1)"', '"javascript:'],
    ["elective: true", "elective: false", "false"],
    ["elective: true", "since: 2026-02-30", "2026-02-30"],
  ])("is found at its place: %j as %j", (from, to, at) => {
    const files = plant(samplePath(), PEOPLE, from, to);
    const { content, problems } = parsePath(files);
    expect(content).toBeNull();
    expect(problems).toHaveLength(1);
    const place = at.startsWith("- ") ? { line: 1, column: 3 } : placeOf(files, PEOPLE, at);
    expect(problems[0]).toMatchObject({ file: PEOPLE, ...place });
  });

  test("is told with what is wrong and how to mend it", () => {
    const say = (from: string, to: string) => {
      const [problem] = parsePath(plant(samplePath(), PEOPLE, from, to)).problems;
      return `${problem?.message} ${problem?.mend}`;
    };
    expect(say("  weight: 3\n", "")).toBe('"weight" is missing. Add it; it is a number.');
    expect(say("weight: 3", "weight: 7")).toBe('"weight": above 5. Make it smaller.');
    expect(say("hours: [1, 2, 3]", "hours: [0, 2, 3]")).toBe('entry 1 of "hours": not above 0. Make it larger.');
    expect(say("hours: [1, 2, 3]", "hours: [1, 2]")).toBe('"hours": fewer than 3 entries. Add what is missing.');
    expect(say("needs: [services]", "needs: [a, b, c, d, e, f]")).toBe(
      '"needs": more than 5 entries. Make it shorter.',
    );
    expect(say("title: Title of leading", "title: 2026")).toBe(
      '"title" is not text. Write text here, in quotes if it looks like a number.',
    );
    expect(say("kind: docs", "kind: podcast")).toBe(
      '"kind": this is not one of the words that may stand here. ' +
        "Use docs, tutorial, course, book, video, exercise, article, spec, tool.",
    );
    expect(say("id: leading", "id: Leading")).toBe(
      '"id": An id is made of a-z, 0-9 and single hyphens. Write it in small letters, such as query-plans.',
    );
  });

  test("includes keys that are not known, each at its line", () => {
    const files = plant(samplePath(), PEOPLE, "  weight: 3\n", "  weight: 3\n  colour: red\n  __proto__: {}\n");
    expect(parsePath(files).problems).toMatchObject([
      { ...placeOf(files, PEOPLE, "colour"), message: 'The key "colour" is not part of the format.' },
      { ...placeOf(files, PEOPLE, "__proto__"), message: 'The key "__proto__" is not part of the format.' },
    ]);
  });

  test("includes changes of a kind that does not fit", () => {
    const change = (text: string) => plant(samplePath(), "path.yaml", "changes: []", `changes: [${text}]`);
    const two = change("{kind: renamed, from: a, to: [b, c], title: A, on: 2026-01-01}");
    expect(parsePath(two).problems).toMatchObject([placeOf(two, "path.yaml", "[b, c]")]);
    const kind = change("{kind: deleted, from: a, to: [], title: A, on: 2026-01-01}");
    expect(parsePath(kind).problems).toMatchObject([
      { ...placeOf(kind, "path.yaml", "deleted"), mend: "Use renamed, merged, split or retired." },
    ]);
  });
});

describe("what is no YAML, or more than a path needs", () => {
  const withText = (text: string): SourceFile[] =>
    samplePath().map((source) => (source.file === PEOPLE ? { ...source, text } : source));
  const messagesOf = (files: SourceFile[]) => parsePath(files).problems.map(({ message }) => message);

  test("broken YAML and a key that is there twice are found at their line", () => {
    expect(parsePath(withText("- id: a\n  title: [\n")).problems[0]).toMatchObject({ file: PEOPLE, line: 3 });
    const twice = parsePath(plant(samplePath(), PEOPLE, "  weight: 3\n", "  weight: 3\n  weight: 4\n")).problems;
    expect(twice).toMatchObject([{ file: PEOPLE, line: 6, column: 3 }]);
  });

  test("an empty file and a missing path.yaml are named", () => {
    expect(messagesOf(withText(""))).toEqual(["The file is not a list."]);
    expect(messagesOf(samplePath().slice(1))).toEqual(["This file is missing."]);
    expect(messagesOf([])).toEqual(["This file is missing."]);
  });

  test("a file that has no place in a path is refused", () => {
    expect(messagesOf([...samplePath(), { file: "../secret.yaml", text: "" }])).toEqual([
      "A path has no place for this file.",
    ]);
  });

  test("more than two million characters, or more than a hundred files, are refused unread", () => {
    expect(messagesOf(withText("[".repeat(2_000_001)))[0]).toMatch(/^The path has 5 files with 2\d{6} characters/);
    const many = Array.from({ length: 101 }, (_, index) => ({ file: `skills/a${index}.yaml`, text: "[]" }));
    expect(messagesOf(many)).toHaveLength(1);
  });

  test("deep nesting is refused, also when it is too deep to be read at all", () => {
    const message = "Lists and keys are nested too deeply here.";
    expect(messagesOf(withText(`${"[".repeat(20)}${"]".repeat(20)}`))).toEqual([message]);
    expect(messagesOf(withText("- ".repeat(60)))).toEqual([message]);
    expect(messagesOf(withText(`- a\n${" ".repeat(300)}- b`))).toEqual([message]);
    expect(parsePath(withText(`- a\n- ${"[".repeat(1_900_000)}`)).problems).toMatchObject([{ line: 2, column: 103 }]);
    expect(messagesOf(withText("- {a: ".repeat(300_000)))).toEqual([message]);
  });

  test("aliases that multiply are refused, and one that holds itself does no harm", () => {
    const lines = ["- &a0 [x, x, x, x, x, x, x, x, x]"];
    for (let n = 1; n < 9; n++)
      lines.push(
        `- &a${n} [${Array(9)
          .fill(`*a${n - 1}`)
          .join(", ")}]`,
      );
    expect(messagesOf(withText(lines.join("\n")))).toEqual(["The file repeats parts of itself by anchors too often."]);
    expect(messagesOf(withText("- &self [*self]\n")).length).toBeGreaterThan(0);
  });
});
