import { expect, test } from "vitest";
import type { Milestone } from "@/lib/curriculum/curriculum";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { milestonesAfter, neighboursOf } from "./neighbours";

const curriculum = smallCurriculum({
  stages: { junior: ["senior"], senior: ["staff", "deep"], staff: [], deep: [] },
  specializations: ["deep"],
  milestones: {
    "junior/one": ["a"],
    "junior/two": ["b"],
    "senior/three": ["c"],
    "staff/four": ["d"],
    "deep/five": ["e"],
  },
  skills: { a: {}, b: {}, c: {}, d: {}, e: {} },
});
const milestone = (id: string) => curriculum.milestoneById.get(id) as Milestone;
const ids = (milestones: readonly Milestone[]) => milestones.map(({ id }) => id);

test("goes on within a stage, and from its last milestone to every stage after it", () => {
  expect(ids(milestonesAfter(curriculum, milestone("one")))).toEqual(["two"]);
  expect(ids(milestonesAfter(curriculum, milestone("two")))).toEqual(["three"]);
  expect(ids(milestonesAfter(curriculum, milestone("three")))).toEqual(["four", "five"]);
  expect(ids(milestonesAfter(curriculum, milestone("five")))).toEqual([]);
});

test("shows a milestone among those of its stage, or between what stands around a stage of one", () => {
  expect(ids(neighboursOf(curriculum, milestone("two")))).toEqual(["one", "two"]);
  expect(ids(neighboursOf(curriculum, milestone("three")))).toEqual(["two", "three", "four", "five"]);
  expect(ids(neighboursOf(curriculum, milestone("five")))).toEqual(["three", "five"]);
});
