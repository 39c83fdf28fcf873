// The Sidney lower bound of 1|prec|sum wC: what no order of the jobs can beat.
import type { Jobs } from "../suggestion/jobs";
import { mostProfitableClosure } from "./closure";

export type Bound = Readonly<{
  /** No order has a smaller sum of weight times completion. */
  bound: number;
  /** Whether every block was solved exactly, so that the bound is the best there is. */
  isExact: boolean;
}>;

/** A block with more closed sets than this is bounded, not solved. */
const MOST_CLOSED_SETS = 50_000;

/**
 * A lower bound for the sum of weight times completion (in hours) over all jobs.
 *
 * The jobs fall into blocks: the set closed under prerequisites that has the most weight per hour, then the same of the
 * rest. Some best order takes the blocks one after another (Sidney 1975), so that each adds the hours before it times
 * its weight, and what it costs by itself: solved exactly where it is small; else, with weight W and hours P, at least
 * WP/2 + sum(wp)/2, because no closed set in it is denser than the whole, so that the weight left over the hours passed
 * stays above the diagonal (Goemans and Williamson 2000).
 *
 * @param weights by job, as they stand at the start.
 */
export function sidneyBound(jobs: Pick<Jobs, "hours" | "prerequisites">, weights: readonly number[]): Bound {
  const { hours } = jobs;
  let left: readonly number[] = hours.map((_, job) => job);
  let passed = 0;
  let bound = 0;
  let isExact = true;
  while (left.length > 0) {
    const block = densestClosedSet(left, jobs, weights);
    const exact = bestOfBlock(block, jobs, weights);
    if (exact === null) isExact = false;
    bound += sumOf(block, weights) * passed + (exact ?? looseBound(block, hours, weights));
    passed += sumOf(block, hours);
    const taken = new Set(block);
    left = left.filter((job) => !taken.has(job));
  }
  return { bound, isExact };
}

function looseBound(block: readonly number[], hours: readonly number[], weights: readonly number[]): number {
  const products = block.reduce((sum, job) => sum + (hours[job] ?? 0) * (weights[job] ?? 0), 0);
  return (sumOf(block, weights) * sumOf(block, hours) + products) / 2;
}

/** Dinkelbach's iteration: a closed set denser than the last one, until there is none. */
function densestClosedSet(
  jobs: readonly number[],
  { hours, prerequisites }: Pick<Jobs, "hours" | "prerequisites">,
  weights: readonly number[],
): readonly number[] {
  let best = jobs;
  for (;;) {
    const density = sumOf(best, weights) / sumOf(best, hours);
    const profits = new Map(jobs.map((job) => [job, (weights[job] ?? 0) - density * (hours[job] ?? 0)]));
    const closed = mostProfitableClosure(profits, prerequisites);
    if (closed.length === 0 || sumOf(closed, weights) / sumOf(closed, hours) <= density * (1 + 1e-9)) return best;
    best = closed;
  }
}

/** The best order of a block, over all its closed sets (Held and Karp 1962); null when these are too many. */
function bestOfBlock(
  block: readonly number[],
  { hours, prerequisites }: Pick<Jobs, "hours" | "prerequisites">,
  weights: readonly number[],
): number | null {
  const bit = new Map(block.map((job, position) => [job, 1n << BigInt(position)]));
  const needs = block.map((job) => (prerequisites[job] ?? []).reduce((mask, need) => mask | (bit.get(need) ?? 0n), 0n));
  let costs = new Map<bigint, { cost: number; passed: number }>([[0n, { cost: 0, passed: 0 }]]);
  let seen = 0;
  for (let size = 0; size < block.length; size++) {
    const larger = new Map<bigint, { cost: number; passed: number }>();
    for (const [done, { cost, passed }] of costs) {
      block.forEach((job, position) => {
        const own = 1n << BigInt(position);
        const needed = needs[position] ?? 0n;
        if (done & own || (done & needed) !== needed) return;
        const end = passed + (hours[job] ?? 0);
        const total = cost + (weights[job] ?? 0) * end;
        const known = larger.get(done | own);
        if (known === undefined || total < known.cost) larger.set(done | own, { cost: total, passed: end });
      });
    }
    seen += larger.size;
    if (seen > MOST_CLOSED_SETS) return null;
    costs = larger;
  }
  return [...costs.values()][0]?.cost ?? 0;
}

function sumOf(jobs: readonly number[], values: readonly number[]): number {
  let sum = 0;
  for (const job of jobs) sum += values[job] ?? 0;
  return sum;
}
