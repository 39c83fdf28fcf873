import { describe, expect, test } from "vitest";
import { dayOfIso } from "@/lib/learning/plan/days";
import type { Way } from "@/lib/learning/standing/standing-types";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { viewerAfter, visitor } from "../milestone/testing/viewer";
import { countedWords, leftWords, lengthWords, sizeOf, untilWords, whenWords } from "./direction-words";

const curriculum = smallCurriculum({ milestones: { "junior/one": ["a"] }, skills: { a: {} } });
const learner = viewerAfter(curriculum);
const nobody = visitor(curriculum);
const today = dayOfIso("2026-11-28");
const forecast = { likely: dayOfIso("2029-06-09"), late: dayOfIso("2030-02-03") };

test("a learner is told days, a visitor how long it takes", () => {
  expect(whenWords(learner, forecast, today)).toEqual({
    likely: "about 9 Jun 2029",
    late: "8 times in 10 by 3 Feb 2030",
  });
  expect(whenWords(nobody, forecast, today)).toEqual({
    likely: "about 2 years and 6 months",
    late: "8 times in 10 within 3 years and 2 months",
  });
  expect(untilWords(learner, forecast.likely, today)).toBe("until about 9 Jun 2029");
  expect(untilWords(nobody, forecast.likely, today)).toBe("for about 2 years and 6 months");
});

test.each([
  [0, "1 week"],
  [10, "1 week"],
  [11, "2 weeks"],
  [60, "2 months"],
  [365, "1 year"],
  [396, "1 year and 1 month"],
  [731, "2 years"],
  [21_885, "59 years and 11 months"],
])("%i days are %s", (days, words) => {
  expect(lengthWords(days)).toBe(words);
});

test("says how much there is, and how much of it is left", () => {
  const way = (settled: number, skillsToGoal: number, hoursToGoal: number) =>
    leftWords({ settled, skillsToGoal, hoursToGoal } as Way);
  expect(sizeOf(1, 2030)).toBe("1 skill, 2,030 h");
  expect(way(0, 164, 2030)).toBe("164 skills, 2,030 h to learn");
  expect(way(12, 152, 1900)).toBe("12 of 164 skills settled, 1,900 h left");
  expect(way(164, 0, 0)).toBe("All 164 skills settled");
});

describe("what the days are counted with", () => {
  const words = (counted: { hoursSet: number; isOwnPace: boolean; perWeek?: number }) =>
    countedWords({
      counted: {
        today,
        ...counted,
        pace: { weeks: [1, 2, 3], isKnown: true, hoursPerWeek: counted.perWeek ?? 0, deviation: 0 },
      },
    } as never);

  test("are hours, or the weeks behind", () => {
    expect(words({ hoursSet: 7.5, isOwnPace: false })).toBe("At 7.5 h a week");
    expect(words({ hoursSet: 6, isOwnPace: true, perWeek: 4.5678 })).toBe(
      "At your pace of the last 3 weeks, 4.6 h a week",
    );
  });
});
