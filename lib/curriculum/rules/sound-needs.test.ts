import { expect, test } from "vitest";
import { checkPath } from "../check-path";
import type { SourceFile } from "../problem";
import { placeOf, plant, samplePath, skill } from "../testing/sample-path";

const CODE = "skills/code.yaml";
const check = (files: SourceFile[]) => checkPath(files, { areNewIdsAllowed: true }).problems;

test("a prerequisite that is not there is refused, as a skill and as a group", () => {
  const files = plant(samplePath(), CODE, 'needs: ["group:language"]', 'needs: [ghost, "group:ghosts"]');
  expect(check(files)).toEqual([
    {
      file: CODE,
      ...placeOf(files, CODE, "ghost,"),
      message: '"services" needs "ghost", which is not there.',
      mend: "Mind the spelling, or add the skill.",
    },
    expect.objectContaining({
      ...placeOf(files, CODE, '"group:ghosts"'),
      message: '"services" needs "group:ghosts", which is not there.',
    }),
  ]);
});

test("a prerequisite of a later stage is refused", () => {
  const free = plant(samplePath(), CODE, "needs: [services]", "needs: []  # none");
  const files = plant(free, CODE, 'needs: ["group:language"]', "needs: [stores]");
  expect(check(files)).toMatchObject([
    {
      ...placeOf(files, CODE, "stores]"),
      message: '"services" of stage "mid" needs "stores" of stage "data", a later stage.',
    },
  ]);
});

test("a prerequisite of another branch is refused", () => {
  const files = plant(samplePath(), "skills/people.yaml", "needs: [services]", "needs: [services, stores]");
  expect(check(files)).toEqual([
    {
      file: "skills/people.yaml",
      line: 6,
      column: 21,
      message: '"leading" of stage "lead" needs "stores" of stage "data", another branch of the ladder.',
      mend: "Take the prerequisite out, or move one of the two skills to another stage.",
    },
  ]);
});

test("a cycle is named once with all its skills", () => {
  const text = [skill("basics", "junior", "[lang-two]"), skill("lang-two", "junior", "[lang-one]", "group: language")];
  const files = samplePath().map((source) =>
    source.file === CODE
      ? {
          file: CODE,
          text: [
            ...text,
            skill("lang-one", "junior", "[basics]", "group: language"),
            skill("services", "mid", "[]"),
            skill("stores", "data", "[]"),
          ].join(""),
        }
      : source,
  );
  expect(check(files)).toEqual([
    {
      file: CODE,
      line: 6,
      column: 10,
      message: "These skills wait for each other: basics needs lang-two needs lang-one needs basics.",
      mend: "Take one of these prerequisites out.",
    },
  ]);
});

test("a cycle by way of a choice group is found, and so is a skill that needs itself", () => {
  const byGroup = plant(samplePath(), CODE, "needs: []", 'needs: ["group:language"]');
  expect(check(byGroup)[0]?.message).toBe("These skills wait for each other: basics needs lang-one needs basics.");
  const itself = plant(samplePath(), "skills/people.yaml", "needs: [services]", "needs: [leading]");
  expect(check(itself).map(({ message }) => message)).toEqual([
    "These skills wait for each other: leading needs leading.",
  ]);
});

test("a chain of some hundred skills is walked without trouble", () => {
  const chain = Array.from({ length: 390 }, (_, index) =>
    skill(`link-${index}`, "mid", index ? `[link-${index - 1}]` : "[]"),
  );
  const files = samplePath().map((source) =>
    source.file === "skills/people.yaml" ? { ...source, text: source.text + chain.reverse().join("") } : source,
  );
  expect(check(files).every(({ message }) => message.endsWith("stands in no milestone."))).toBe(true);
});
