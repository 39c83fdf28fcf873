import { expect, test } from "vitest";
import { checkPath } from "../check-path";
import type { SourceFile } from "../problem";
import { placeOf, plant, samplePath } from "../testing/sample-path";

const GUIDE = "guide.yaml";
const check = (files: SourceFile[]) => checkPath(files, { areNewIdsAllowed: true }).problems;

test("a page that names a skill which is not there is refused", () => {
  const files = plant(samplePath(), GUIDE, "skills: [basics]", "skills: [basics, ghost]");
  expect(check(files)).toEqual([
    {
      file: GUIDE,
      ...placeOf(files, GUIDE, "ghost]"),
      message: 'The page "first-page" names the skill "ghost", which is not there.',
      mend: "Mind the spelling, or take it out.",
    },
  ]);
});

test("a page names a skill once, and a row has a cell for each column", () => {
  const twice = plant(samplePath(), GUIDE, "skills: [basics]", "skills: [basics, basics ]");
  expect(check(twice)).toMatchObject([
    { ...placeOf(twice, GUIDE, "basics ]"), message: 'The page "first-page" names the skill "basics" twice.' },
  ]);
  const row = plant(samplePath(), GUIDE, "- [a, b]", "- [a, b, c]");
  expect(check(row)).toMatchObject([
    { ...placeOf(row, GUIDE, "[a, b, c]"), message: "The row has 3 cells, the table 2 columns." },
  ]);
});

test("a page that speaks of a stage which is not there is refused", () => {
  const files = plant(samplePath(), GUIDE, "skills: [basics]", "skills: [basics]\n    stages: [junior, ghost]");
  expect(check(files)).toMatchObject([
    {
      ...placeOf(files, GUIDE, "ghost]"),
      message: 'The page "first-page" names the stage "ghost", which is not there.',
    },
  ]);
});

test("the pages of a part stand together", () => {
  const more = ["One", "Two", "One"].map(
    (part, index) => `  - id: page-${index}
    title: Page ${index}
    part: ${part}
    description: What the page tells.
    skills: []
    sections:
      - heading: A heading
        body: Some text.
`,
  );
  const files = plant(samplePath(), GUIDE, "pages:\n", `pages:\n${more.join("")}`);
  expect(check(files)).toMatchObject([{ message: 'The page "page-2" stands apart from the other pages of "One".' }]);
  const together = plant(files, GUIDE, "part: Two", "part: One");
  expect(check(together)).toEqual([]);
});
