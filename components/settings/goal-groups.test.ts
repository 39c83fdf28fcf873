import { expect, test } from "vitest";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { done, viewerAfter } from "../milestone/testing/viewer";
import { goalGroups } from "./goal-groups";

const curriculum = smallCurriculum({
  stages: { junior: ["senior", "cloud"], senior: [], cloud: [] },
  specializations: ["cloud"],
  milestones: { "junior/one": ["a", "b"], "senior/two": ["c"], "cloud/three": ["d"] },
  skills: { a: { hours: 1000 }, b: { hours: 500 }, c: { hours: 30, needs: ["a"] }, d: { hours: 7, needs: ["c"] } },
});

function hintsAfter(...skills: string[]) {
  const { standing } = viewerAfter(curriculum, ...skills.map(done));
  const choices = goalGroups(curriculum, standing).flatMap((group) => group.choices);
  return Object.fromEntries(choices.map(({ id, hint }) => [id, hint]));
}

test("every stage is there, under what it leads by", () => {
  const groups = goalGroups(curriculum, viewerAfter(curriculum).standing);
  expect(groups.map(({ legend, choices }) => [legend, choices.map(({ title }) => title)])).toEqual([
    ["Climb to", ["Junior", "Senior"]],
    ["Beyond senior, by code", []],
    ["Beyond senior, by people", []],
    ["A specialization", ["Cloud"]],
  ]);
});

test("says how much each asks for, a specialization with what it needs from senior", () => {
  expect(hintsAfter()).toEqual({
    junior: "2 skills, 1,500 h",
    senior: "3 skills, 1,530 h",
    cloud: "4 skills, 1,537 h",
  });
});

test("says what is left of it, and when nothing is", () => {
  expect(hintsAfter("a", "b")).toEqual({
    junior: "2 skills, all settled",
    senior: "1 of 3 skills left, 30 h",
    cloud: "2 of 4 skills left, 37 h",
  });
});
