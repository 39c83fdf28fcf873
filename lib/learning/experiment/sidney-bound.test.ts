import fc from "fast-check";
import { expect, test } from "vitest";
import { plainJobs } from "../suggestion/jobs";
import { mostProfitableClosure } from "./closure";
import { sidneyBound } from "./sidney-bound";

const sketches = fc.array(
  fc.record({
    hours: fc.integer({ min: 1, max: 20 }),
    weight: fc.integer({ min: 0, max: 5 }),
    needs: fc.array(fc.nat(9), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 7 },
);

const jobsOf = (all: { hours: number; weight: number; needs: number[] }[]) =>
  plainJobs({
    hours: all.map(({ hours }) => hours),
    importance: all.map(({ weight }) => weight),
    prerequisites: all.map(({ needs }, job) => (job === 0 ? [] : [...new Set(needs.map((need) => need % job))])),
  });

/** The best of all orders, by trying every one. */
function best(hours: readonly number[], weights: readonly number[], needs: readonly (readonly number[])[]): number {
  const done = new Set<number>();
  const search = (passed: number): number => {
    if (done.size === hours.length) return 0;
    let least = Number.POSITIVE_INFINITY;
    for (let job = 0; job < hours.length; job++) {
      if (done.has(job) || needs[job]?.some((need) => !done.has(need))) continue;
      const end = passed + (hours[job] ?? 0);
      done.add(job);
      least = Math.min(least, (weights[job] ?? 0) * end + search(end));
      done.delete(job);
    }
    return least;
  };
  return search(0);
}

test("the bound of small problems is what the best of all orders costs", () => {
  fc.assert(
    fc.property(sketches, (all) => {
      const { hours, importance, prerequisites } = jobsOf(all);
      const { bound, isExact } = sidneyBound({ hours, prerequisites }, importance);
      expect(isExact).toBe(true);
      expect(bound).toBeCloseTo(best(hours, importance, prerequisites), 6);
    }),
    { numRuns: 200 },
  );
});

test("the most profitable closed set is the best of all of them", () => {
  fc.assert(
    fc.property(sketches, fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 7, maxLength: 7 }), (all, values) => {
      const { hours, prerequisites } = jobsOf(all);
      const profits = new Map(hours.map((_, job) => [job, values[job] ?? 0]));
      const profitOf = (jobs: readonly number[]): number => jobs.reduce((sum, job) => sum + (profits.get(job) ?? 0), 0);
      const isClosed = (jobs: readonly number[]): boolean =>
        jobs.every((job) => prerequisites[job]?.every((need) => jobs.includes(need)));
      const subsets = Array.from({ length: 2 ** hours.length }, (_, bits) =>
        hours.flatMap((_, job) => (bits & (1 << job) ? [job] : [])),
      );
      const most = Math.max(...subsets.filter(isClosed).map(profitOf));
      const found = mostProfitableClosure(profits, prerequisites);
      expect(isClosed(found)).toBe(true);
      expect(profitOf(found)).toBe(most);
    }),
    { numRuns: 200 },
  );
});
