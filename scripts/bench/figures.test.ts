import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { driftOf, percentile, ratioByCost, ratioTo, scriptFigures } from "./figures.mjs";

describe("percentile", () => {
  test("is the nearest rank, whatever the order", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 1)).toBe(100);
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([10, 9, 100], 0.95)).toBe(100);
  });

  test("leaves the share it names at or below it, and changes nothing it is given", () => {
    const times = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 });
    fc.assert(
      fc.property(times, fc.constantFrom(0.5, 0.9, 0.95), (values, share) => {
        const before = [...values];
        const value = percentile(values, share);
        expect(values).toEqual(before);
        expect(values).toContain(value);
        expect(values.filter((each) => each <= value).length / values.length).toBeGreaterThanOrEqual(share);
        expect(values.filter((each) => each < value).length / values.length).toBeLessThan(share);
      }),
    );
  });

  test("of nothing is a fault, not a zero", () => {
    expect(() => percentile([], 0.95)).toThrow(RangeError);
  });
});

test("a ratio takes the reference before and after", () => {
  expect(ratioTo(150, [900, 1_100])).toBeCloseTo(0.15);
  expect(ratioTo(1_000, [1_000, 1_000])).toBe(1);
});

test("a ratio by cost is the other way round, and none where no cost is told", () => {
  expect(ratioByCost(4, [0.9, 1.1])).toBeCloseTo(0.25);
  expect(ratioByCost(undefined, [1, 1])).toBeUndefined();
  expect(ratioByCost(4, [1, undefined])).toBeUndefined();
});

test("drift is the spread of what should be the same", () => {
  expect(driftOf([1_000, 1_000, 1_000])).toBe(0);
  expect(driftOf([900, 1_000, 1_100])).toBeCloseTo(0.2);
});

test("a page's script is held against the empty page's", () => {
  expect(scriptFigures(160_000, 132_000)).toEqual({
    ratio: 160_000 / 132_000,
    more: 28_000,
    limit: expect.closeTo(160_200),
    isWithin: true,
  });
  expect(scriptFigures(160_201, 132_000).isWithin).toBe(false);
  expect(scriptFigures(132_000, 132_000)).toMatchObject({ ratio: 1, more: 0, isWithin: true });
});
