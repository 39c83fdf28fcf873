import { expect, test } from "vitest";
import type { Payload } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { EMPTY_PROGRESS } from "../progress/progress";
import { inOrder, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { suggest } from "./suggest";

const set = (skill: string, state: "learning" | "done" | "skipped"): Payload => ({ kind: "skill.set", skill, state });
const done = (...skills: string[]): Payload[] => skills.map((skill) => set(skill, "done"));

test("an elective that something required needs is as good as required", () => {
  const needed = smallCurriculum({
    milestones: { "junior/one": ["extra", "other", "main"] },
    skills: { extra: { elective: true }, other: { elective: true }, main: { needs: ["extra"] } },
  });
  const { next, alternatives } = suggest(needed, EMPTY_PROGRESS, null, NOON);
  expect(next).toMatchObject({ skill: "extra", opens: ["main"], above: 1, isElective: true });
  expect(alternatives).toEqual([]);
});

test("what the current milestone waits for comes before the rest of a later one", () => {
  const crossing = smallCurriculum({
    milestones: { "junior/one": ["goal"], "junior/two": ["quick", "first"] },
    skills: { goal: { needs: ["first"] }, quick: { weight: 5 }, first: { hours: 50 } },
  });
  expect(suggest(crossing, EMPTY_PROGRESS, null, NOON).next?.skill).toBe("first");
});

test("what opens says only what is not begun and waits for nothing else", () => {
  const fan = smallCurriculum({
    milestones: { "junior/one": ["root", "other", "one", "both", "begun", "group:g"] },
    skills: {
      root: { weight: 5 },
      other: {},
      one: { needs: ["root"] },
      both: { needs: ["root", "other"] },
      begun: { needs: ["root"] },
      x: { group: "g", hours: 2, needs: ["root"] },
      y: { group: "g", hours: 1, needs: ["root"] },
    },
  });
  const progress = foldEvents(fan, inOrder(set("begun", "learning")));
  expect(suggest(fan, progress, null, NOON).next).toMatchObject({ skill: "root", opens: ["one", "y"], above: 4 });
});

test("a member that only the framework of one's choice needs is not offered beside the language one has", () => {
  const paths = smallCurriculum({
    milestones: { "junior/one": ["group:language", "group:framework", "tests"] },
    skills: {
      go: { group: "language" },
      ruby: { group: "language", hours: 2 },
      gin: { group: "framework", needs: ["go"] },
      rails: { group: "framework", needs: ["ruby"] },
      tests: { hours: 9 },
    },
  });
  const pick: Payload = { kind: "group.picked", group: "framework", skill: "rails" };
  const offered = (...payloads: Payload[]) => {
    const { next, alternatives } = suggest(paths, foldEvents(paths, inOrder(...payloads)), null, NOON);
    return [next, ...alternatives].map((suggestion) => suggestion?.skill);
  };
  expect(offered(pick)).toEqual(["ruby", "tests"]);
  expect(offered(pick, set("go", "done"))).toEqual(["tests"]);
  expect(offered(pick, { kind: "group.picked", group: "language", skill: "go" })).toEqual(["go", "tests"]);
});

test("alternatives are from other areas than the next skill and each other, where there are such", () => {
  const areas = smallCurriculum({
    milestones: { "junior/one": ["a", "b", "c", "d", "e"] },
    skills: {
      a: { weight: 5, area: "red" },
      b: { weight: 4, area: "red" },
      c: { weight: 3, area: "green" },
      d: { weight: 2, area: "green" },
      e: { weight: 1, area: "blue" },
    },
  });
  const offered = (...payloads: Payload[]) => {
    const { next, alternatives } = suggest(areas, foldEvents(areas, inOrder(...payloads)), null, NOON);
    return [next, ...alternatives].map((suggestion) => suggestion?.skill);
  };
  expect(offered()).toEqual(["a", "c", "e"]);
  expect(offered(set("e", "done"))).toEqual(["a", "c", "b"]);
  expect(offered(...done("c", "d", "e"))).toEqual(["a", "b"]);
});
