import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChainQueue } from "./chain-queue";
import { type Jobs, plainJobs } from "./jobs";

const OLD = { of: 100, hours: 2 };
const anything = () => true;

/** The order in which a queue gives all jobs. */
function orderOf(jobs: Jobs, mayBegin: (job: number) => boolean = anything): number[] {
  const queue = createChainQueue(jobs, mayBegin);
  const order: number[] = [];
  for (let job = queue.next(); job !== null; job = queue.next()) {
    order.push(job);
    queue.settle(job);
  }
  return order;
}

describe("a chain", () => {
  test("is a goal with all it needs, and its density what all of that comes to", () => {
    const jobs = plainJobs({ hours: [4, 6, 10], importance: [0, 2, 5], prerequisites: [[], [0], [1]] });
    const [chain] = createChainQueue(jobs, anything).ranking();
    expect(chain).toEqual({ goal: 2, members: [0, 1, 2], value: 7, hours: 20, density: 7 / 20, first: 0 });
  });

  test("begins with the ready member that gives most for an hour, of equal ones the first", () => {
    const hours = [8, 4, 4, 1];
    const jobs = plainJobs({ hours, importance: [4, 3, 3, 5], prerequisites: [[], [], [], [0, 1, 2]] });
    const firstOf = (mayBegin: (job: number) => boolean) =>
      createChainQueue(jobs, mayBegin)
        .ranking()
        .find(({ goal }) => goal === 3)?.first;
    expect(firstOf(anything)).toBe(1);
    expect(firstOf((job) => job !== 1)).toBe(2);
    expect(firstOf((job) => job === 3)).toBe(null);
  });

  test("counts a milestone a tenth of the open one before it, and none that is reached", () => {
    const jobs = plainJobs({
      hours: [1, 1, 1, 1, 1, 1],
      importance: [1, 1, 1, 1, 1, 1],
      prerequisites: [[], [], [], [], [], []],
      milestone: [0, 1, 2, 3, 4, 5],
      isOpen: [true, false, true, true, true, true],
    });
    const densities = [...createChainQueue(jobs, anything).ranking()]
      .sort((a, b) => a.goal - b.goal)
      .map(({ density }) => Number(density.toFixed(9)));
    expect(densities).toEqual([1, 0.1, 0.1, 0.01, 0.001, 0.0001]);
  });

  test("weighs anew once a milestone is reached; what it does not wait for holds nothing back", () => {
    const jobs = plainJobs({
      hours: [1, 1, 1],
      importance: [1, 1, 1],
      prerequisites: [[], [], []],
      milestone: [0, 0, 1],
      isOpen: [true, true],
      isRequired: [true, false, true],
    });
    const queue = createChainQueue(jobs, anything);
    expect(queue.factorFor(2)).toBe(0.1);
    queue.settle(0);
    expect(queue.factorFor(2)).toBe(1);
  });

  test("of a pinned goal counts in full, wherever it stands, and half as much again", () => {
    const jobs = plainJobs({
      hours: [10, 10],
      importance: [3, 2],
      prerequisites: [[], []],
      milestone: [0, -1],
      isPinned: [false, true],
    });
    const [, pinned] = createChainQueue({ ...jobs, importance: [4, 2] }, anything).ranking();
    expect(pinned?.goal).toBe(1);
    expect(pinned?.density).toBeCloseTo(0.3, 12);
    expect(orderOf({ ...jobs, importance: [4, 2] })).toEqual([0, 1]);
    expect(orderOf({ ...jobs, hours: [10, 9] })).toEqual([1, 0]);
  });

  test("takes the time to refresh what its members rest on", () => {
    const jobs = plainJobs({ hours: [10, 10], importance: [3, 3], prerequisites: [[], []], refreshes: [[OLD], []] });
    expect(createChainQueue(jobs, anything).ranking()).toMatchObject([
      { goal: 1, hours: 10 },
      { goal: 0, hours: 12 },
    ]);
  });

  test("counts a refresh once for all members, and not any more once it was done", () => {
    const jobs = plainJobs({
      hours: [10, 10, 10],
      importance: [1, 3, 3],
      prerequisites: [[], [0], []],
      refreshes: [[OLD], [OLD], [OLD]],
    });
    const queue = createChainQueue(jobs, anything);
    expect(queue.ranking().map(({ hours }) => hours)).toEqual([12, 22, 12]);
    queue.settle(2);
    expect(queue.ranking().map(({ goal, hours }) => [goal, hours])).toEqual([
      [1, 20],
      [0, 10],
    ]);
  });

  test("of a pinned goal counts in full, with all that it still needs", () => {
    const jobs = plainJobs({
      hours: [10, 10],
      importance: [2, 4],
      prerequisites: [[], [0]],
      milestone: [1, 2],
      isOpen: [true, true, true],
      isPinned: [false, true],
    });
    expect(
      createChainQueue(jobs, anything)
        .ranking()
        .find(({ goal }) => goal === 1)?.value,
    ).toBe(6);
  });

  test("of a far goal is looked at only when nothing near by can be begun", () => {
    const count = 9;
    const all = Array.from({ length: count }, (_, job) => job);
    const jobs = plainJobs({
      hours: all.map(() => 1),
      importance: all.map(() => 1),
      prerequisites: all.map(() => []),
      milestone: all,
      isOpen: all.map(() => true),
    });
    expect(createChainQueue(jobs, anything).ranking()).toHaveLength(6);
    const onlyLast = createChainQueue(jobs, (job) => job === 8);
    expect(onlyLast.next()).toBe(8);
    expect(createChainQueue(jobs, () => false).next()).toBe(null);
  });
});

const jobsOf: fc.Arbitrary<Jobs> = fc
  .array(
    fc.record({
      hours: fc.integer({ min: 1, max: 40 }),
      importance: fc.integer({ min: 0, max: 5 }),
      needs: fc.array(fc.nat(29), { maxLength: 3 }),
      milestone: fc.integer({ min: -1, max: 9 }),
      isRequired: fc.boolean(),
      isPinned: fc.constantFrom(false, false, false, true),
      refreshes: fc.subarray([OLD, { of: 101, hours: 3 }]),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) => ({
    hours: all.map(({ hours }) => hours),
    importance: all.map(({ importance }) => importance),
    prerequisites: all.map(({ needs }, job) => (job === 0 ? [] : [...new Set(needs.map((need) => need % job))])),
    milestone: all.map(({ milestone }) => milestone),
    isOpen: Array.from({ length: 10 }, () => true),
    isRequired: all.map(({ isRequired }) => isRequired),
    isPinned: all.map(({ isPinned }) => isPinned),
    isBegun: all.map(() => false),
    isSnoozed: all.map(() => false),
    refreshes: all.map(({ refreshes }) => refreshes),
  }));

describe("any jobs", () => {
  test("come in an order that breaks no prerequisite, each once, until no goal is left", () => {
    fc.assert(
      fc.property(jobsOf, (jobs) => {
        const order = orderOf(jobs);
        const place = new Map(order.map((job, position) => [job, position]));
        expect(place.size).toBe(order.length);
        for (const job of order) {
          for (const need of jobs.prerequisites[job] ?? []) {
            expect(place.get(need) ?? Number.POSITIVE_INFINITY).toBeLessThan(place.get(job) ?? 0);
          }
        }
        const goals = jobs.importance.flatMap((importance, job) => {
          const isOnWay = (jobs.milestone[job] ?? -1) >= 0 || jobs.isPinned[job];
          return importance > 0 && isOnWay ? [job] : [];
        });
        for (const goal of goals) expect(place.has(goal)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("raising the weight of a goal never lowers its chain", () => {
    fc.assert(
      fc.property(jobsOf, fc.nat(29), (jobs, pick) => {
        const goal = pick % jobs.hours.length;
        const raised = jobs.importance.map((importance, job) => importance + (job === goal ? 1 : 0));
        const placeIn = (some: Jobs) => {
          const ranking = createChainQueue(some, anything).ranking();
          const place = ranking.findIndex((chain) => chain.goal === goal);
          return place === -1 ? null : { place, density: ranking[place]?.density ?? 0 };
        };
        const before = placeIn(jobs);
        const after = placeIn({ ...jobs, importance: raised });
        if (before === null || after === null) return;
        expect(after.density).toBeGreaterThanOrEqual(before.density - 1e-12);
      }),
      { numRuns: 300 },
    );
  });

  test("what is settled on the way leaves every chain as if it had never been there", () => {
    fc.assert(
      fc.property(jobsOf, fc.nat(29), (jobs, steps) => {
        const queue = createChainQueue(jobs, anything);
        const settled = new Set<number>();
        for (let step = 0; step < steps; step++) {
          const job = queue.next();
          if (job === null) return;
          queue.settle(job);
          settled.add(job);
        }
        const left = jobs.hours.map((_, job) => job).filter((job) => !settled.has(job));
        for (const chain of queue.ranking()) {
          const members = new Set<number>([chain.goal]);
          for (const job of members)
            for (const need of jobs.prerequisites[job] ?? []) if (!settled.has(need)) members.add(need);
          expect(chain.members).toEqual(left.filter((job) => members.has(job)));
          const fresh = new Set([...settled].flatMap((job) => jobs.refreshes[job]?.map(({ of }) => of) ?? []));
          const faded = new Map(
            chain.members.flatMap((job) => (jobs.refreshes[job] ?? []).map((each) => [each.of, each])),
          );
          const refreshing = [...faded.values()].reduce((sum, { of, hours }) => sum + (fresh.has(of) ? 0 : hours), 0);
          const hours = chain.members.reduce((sum, job) => sum + (jobs.hours[job] ?? 0), refreshing);
          expect(chain.hours).toBeCloseTo(hours, 9);
          const factorFor = (job: number) => (jobs.isPinned[chain.goal] ? 1 : queue.factorFor(job));
          const value = chain.members.reduce((sum, job) => sum + (jobs.importance[job] ?? 0) * factorFor(job), 0);
          expect(chain.value).toBeCloseTo(value, 9);
        }
      }),
      { numRuns: 300 },
    );
  });
});
