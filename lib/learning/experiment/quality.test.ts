// The figures that the engine must reach, on a part of what `npm run bench:engine` measures.
import { expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import { hoursToValue } from "./noisy-learner";
import { figuresOfRules } from "./order-figures";
import { randomFrom } from "./random";
import { CHAIN_DENSITY, LIST_ORDER } from "./rules";
import { startingPoints } from "./starting-points";
import { meanOf } from "./summary";
import { syntheticJobs } from "./synthetic";

const seeds = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);
const ours = [CHAIN_DENSITY];

test("on synthetic graphs chain density is within 5 % of the Sidney bound, and breaks no prerequisite", () => {
  const figures = seeds(1, 24).map((seed) => figuresOfRules(syntheticJobs(seed), randomFrom(seed), ours)[0]?.figures);
  expect(meanOf(figures.map((each) => each?.aboveBound ?? 1)).mean).toBeLessThan(0.05);
  for (const each of figures) expect(each?.violations).toBe(0);
});

test("on the back-end path it is within 2.5 % for every goal, from wherever one starts", () => {
  const points = startingPoints(backEndPath).filter(({ jobs }) => jobs.hours.length > 0);
  expect(points.length).toBeGreaterThan(40);
  for (const { stage, share, jobs } of points) {
    const [chain] = figuresOfRules(jobs, randomFrom(1), ours);
    expect({ stage, share, isNear: (chain?.figures.aboveBound ?? 1) < 0.025 }).toEqual({ stage, share, isNear: true });
    expect(chain?.figures.violations).toBe(0);
  }
});

test("under noise it takes at least 15 % fewer hours to four fifths of the value than the list's own order", () => {
  const savings = seeds(1, 80).map((seed) => {
    const jobs = syntheticJobs(seed);
    return 1 - hoursToValue(jobs, CHAIN_DENSITY, seed, 0.8) / hoursToValue(jobs, LIST_ORDER, seed, 0.8);
  });
  const { mean, margin } = meanOf(savings);
  expect(mean - margin).toBeGreaterThan(0.15);
});
