// A guard, not a benchmark: a page view measured 1 ms, and only a change of kind makes it this slow.
import { expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import { EMPTY_PROGRESS } from "../progress/progress";
import { standingOf } from "../standing/standing";
import { NOON } from "../testing/events";
import { type Answers, placementOf } from "./placement-of";

test("a question with its outcomes is found in under 20 ms", () => {
  const standing = standingOf(backEndPath, EMPTY_PROGRESS, NOON);
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    let answers: Answers = [];
    for (;;) {
      const start = performance.now();
      const { question, asked } = placementOf(backEndPath, standing, answers);
      times.push(performance.now() - start);
      if (question === null) break;
      answers = [...answers, { skill: question.skill, answer: asked % 2 === 0 ? "yes" : "partly" }];
    }
  }
  expect(times.length).toBeGreaterThan(30);
  expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(20);
});
