import { expect, test } from "vitest";
import { indexOf } from "../standing/curriculum-index";
import { branchedPath } from "../testing/branched-path";
import { smallCurriculum } from "../testing/small-curriculum";
import { implicationsOf } from "./implications";

const names = [...branchedPath.skills.map(({ id }) => id), ...branchedPath.groups.map(({ id }) => `group:${id}`)];
const { above, below } = implicationsOf(indexOf(branchedPath));
const named = (nodes: readonly number[] | undefined) => (nodes ?? []).map((node) => names[node]).sort();

test("without a skill nothing is known that needs it, and nothing is that needs that", () => {
  expect(named(above[names.indexOf("http")])).toEqual(["design", "endpoints", "http", "network", "scale"]);
  expect(named(above[names.indexOf("scale")])).toEqual(["scale"]);
});

test("without one member the group can still be met, without what all members need it can't", () => {
  expect(named(above[names.indexOf("python")])).toEqual(["python"]);
  expect(named(above[names.indexOf("shell")])).toContain("group:language");
});

test("what needs a group rests on the group and on what its members have in common, on no member", () => {
  expect(named(below[names.indexOf("endpoints")])).toEqual(["endpoints", "group:language", "http", "shell"]);
});

test("a member stands for its group", () => {
  expect(named(below[names.indexOf("go")])).toEqual(["go", "group:language", "shell"]);
});

test("a framework of any language rests on the choice of a language", () => {
  const path = smallCurriculum({
    milestones: { "junior/start": ["code", "group:language", "group:framework", "site"] },
    skills: {
      code: {},
      python: { group: "language", needs: ["code"] },
      ruby: { group: "language", needs: ["code"] },
      django: { group: "framework", needs: ["python"] },
      rails: { group: "framework", needs: ["ruby"] },
      site: { needs: ["group:framework"] },
    },
  });
  const ids = [...path.skills.map(({ id }) => id), ...path.groups.map(({ id }) => id)];
  const rests = implicationsOf(indexOf(path)).below[ids.indexOf("site")] ?? [];
  expect(rests.map((node) => ids[node]).sort()).toEqual(["code", "framework", "language", "site"]);
});

test("nothing implies nothing", () => {
  expect(implicationsOf({ needs: [], members: [] })).toEqual({ above: [], below: [] });
});
