import { describe, expect, test } from "vitest";
import { reachedOf } from "./reached";

const FIRST = Number.NEGATIVE_INFINITY;
const reached = (...entries: [since: number, settledAt: number | null][]) =>
  reachedOf(
    entries.map((_, node) => node),
    entries.map(([, settledAt]) => settledAt),
    entries.map(([since]) => since),
  );

describe("reachedOf", () => {
  test("the last entry settled decides the day", () => {
    expect(reached([FIRST, 5], [FIRST, 9], [FIRST, 2])).toEqual({ isReached: true, reachedAt: 9, newSince: 0 });
    expect(reached([FIRST, 5], [FIRST, null])).toEqual({ isReached: false, reachedAt: null, newSince: 0 });
  });

  test("what came after it was reached does not un-reach it, and moves no day when it is settled", () => {
    expect(reached([20, null], [FIRST, 5], [30, null])).toEqual({ isReached: true, reachedAt: 5, newSince: 2 });
    expect(reached([20, 25], [FIRST, 5], [30, null])).toEqual({ isReached: true, reachedAt: 5, newSince: 1 });
    expect(reached([20, 25], [FIRST, 5])).toEqual({ isReached: true, reachedAt: 5, newSince: 0 });
  });

  test("what came before it was reached is required", () => {
    expect(reached([20, null], [FIRST, 20])).toEqual({ isReached: false, reachedAt: null, newSince: 0 });
    expect(reached([20, 40], [FIRST, 21])).toEqual({ isReached: true, reachedAt: 40, newSince: 0 });
  });

  test("a later edition asks only for what came after", () => {
    expect(reached([FIRST, 25], [20, 26], [30, null])).toEqual({ isReached: true, reachedAt: 26, newSince: 1 });
    expect(reached([FIRST, 35], [20, 26], [30, null])).toEqual({ isReached: false, reachedAt: null, newSince: 0 });
  });

  test("a milestone that is new altogether is not reached", () => {
    expect(reached([20, null], [20, null])).toEqual({ isReached: false, reachedAt: null, newSince: 0 });
  });

  test("a milestone of electives alone holds nobody up", () => {
    expect(reached()).toEqual({ isReached: true, reachedAt: null, newSince: 0 });
  });
});
