import { expect, test } from "vitest";
import { checkPath } from "../check-path";
import type { SourceFile } from "../problem";
import { placeOf, plant, samplePath, skill } from "../testing/sample-path";

const check = (files: SourceFile[]) => checkPath(files, { areNewIdsAllowed: true }).problems;
const plantInPath = (from: string, to: string) => plant(samplePath(), "path.yaml", from, to);

test("a milestone of an unknown stage is refused, and a stage without one", () => {
  const files = plantInPath("stage: data", "stage: date");
  expect(check(files)).toMatchObject([
    { ...placeOf(files, "path.yaml", "data\n    title: Data"), message: 'The stage "data" has 0 milestones.' },
    { ...placeOf(files, "path.yaml", "date"), message: 'There is no stage "date".' },
    { message: '"stores" belongs to stage "data", the milestone to "date".' },
  ]);
});

test("an entry that is not there is refused", () => {
  const files = plantInPath("skills: [leading]", "skills: [leading, ghost]");
  expect(check(files)).toEqual([
    {
      file: "path.yaml",
      ...placeOf(files, "path.yaml", "ghost]"),
      message: 'The milestone names "ghost", which is not there.',
      mend: "Mind the spelling, or add the skill.",
    },
  ]);
});

test("a skill stands in one milestone only, and in one of its own stage", () => {
  const twice = plantInPath("skills: [services]", "skills: [services, services ]");
  expect(check(twice)).toMatchObject([
    { ...placeOf(twice, "path.yaml", "services ]"), message: '"services" stands in the milestone "build" already.' },
  ]);
  const otherStage = plantInPath('skills: [basics, "group:language"]', 'skills: ["group:language"]').map((source) =>
    source.file === "path.yaml" ? { ...source, text: source.text.replace("[services]", "[services, basics]") } : source,
  );
  expect(check(otherStage)).toMatchObject([
    {
      ...placeOf(otherStage, "path.yaml", "basics]"),
      message: '"basics" belongs to stage "junior", the milestone to "mid".',
    },
  ]);
});

test("a skill in no milestone is refused at the skill", () => {
  const files = samplePath().map((source) =>
    source.file === "skills/people.yaml" ? { ...source, text: source.text + skill("extra", "lead", "[]") } : source,
  );
  expect(check(files)).toEqual([
    {
      file: "skills/people.yaml",
      ...placeOf(files, "skills/people.yaml", "extra\n  title"),
      message: '"extra" stands in no milestone.',
      mend: "Add it to a milestone of path.yaml.",
    },
  ]);
});

test("a member of a choice group stands in a milestone by its group only", () => {
  const files = plantInPath('[basics, "group:language"]', '[basics, "group:language", lang-one]');
  expect(check(files)).toMatchObject([
    { message: '"lang-one" is a member of a choice group.', mend: 'Write "group:language" in its place.' },
  ]);
});

test("a choice group has two members at least, of one stage, and a milestone", () => {
  const one = plant(
    plantInPath("[basics,", "[basics, lang-two,"),
    "skills/code.yaml",
    "id: lang-two\n  title: Title of lang-two\n  stage: junior\n  hours: [1, 2, 3]\n  weight: 3\n  needs: [basics]\n  group: language",
    "id: lang-two\n  title: Title of lang-two\n  stage: junior\n  hours: [1, 2, 3]\n  weight: 3\n  needs: [basics]",
  );
  expect(check(one)).toMatchObject([
    {
      ...placeOf(one, "path.yaml", "language\n    title"),
      message: 'The choice group "language" has fewer than two members.',
    },
  ]);
  const nowhere = plantInPath('[basics, "group:language"]', "[basics]");
  expect(check(nowhere)).toMatchObject([{ message: 'The choice group "language" stands in no milestone.' }]);
  const stray = plant(
    samplePath(),
    "skills/code.yaml",
    "Title of lang-two\n  stage: junior",
    "Title of lang-two\n  stage: mid # other",
  );
  expect(check(stray)).toContainEqual(
    expect.objectContaining({
      ...placeOf(stray, "skills/code.yaml", "mid # other"),
      message: '"lang-two" is of another stage than the members of "language" before it.',
    }),
  );
});
