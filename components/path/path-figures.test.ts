import { expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { done, viewerAfter, visitor } from "../milestone/testing/viewer";
import { durationWords, pathFigures } from "./path-figures";

const curriculum = smallCurriculum({
  stages: { junior: ["mid"], mid: ["deep"], deep: [] },
  specializations: ["deep"],
  milestones: { "junior/one": ["a", "extra"], "mid/two": ["b", "c"], "deep/three": ["d"] },
  skills: { a: { hours: 3 }, extra: { hours: 90, elective: true }, b: { hours: 4 }, c: { hours: 5 }, d: { hours: 6 } },
});

test("adds up the climb to the end of the core stages, without electives", () => {
  const figures = pathFigures(curriculum, visitor(curriculum));
  expect(figures.firstStage).toMatchObject({ milestones: 1, hours: 3 });
  expect(figures.core).toMatchObject({ milestones: 2, hours: 12 });
  expect(figures.core.stage?.id).toBe("mid");
  expect(figures).toMatchObject({ milestones: 3, skills: 5, entries: [1, 2], branches: 0, specializations: 1 });
});

test("counts the path, not the learner", () => {
  expect(pathFigures(curriculum, viewerAfter(curriculum, done("a")))).toEqual(
    pathFigures(curriculum, visitor(curriculum)),
  );
});

test("counts both branches and every specialization of the built-in path", () => {
  const figures = pathFigures(backEndPath, visitor(backEndPath));
  const specializations = backEndPath.stages.filter(({ track }) => track === "specialization");
  expect(figures).toMatchObject({ branches: 2, specializations: specializations.length });
  expect(figures.core.hours).toBeGreaterThan(figures.firstStage.hours);
});

test("words how long hours take", () => {
  expect(durationWords(822, 6)).toBe("2.5 years");
  expect(durationWords(313, 6)).toBe("1 year");
  expect(durationWords(822, 35)).toBe("5 months");
  expect(durationWords(2, 6)).toBe("1 month");
});
