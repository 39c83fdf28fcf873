// The rule of Rungs and its rivals, as policies: what comes next among the jobs that are ready.
import { createChainQueue } from "../suggestion/chain-queue";
import { dependentsOf, type Jobs } from "../suggestion/jobs";
import type { Random } from "./random";

/** Chooses jobs one after another; null when none is left. */
export type Policy = Readonly<{ next: () => number | null; settle: (job: number) => void }>;
export type Rule = Readonly<{ name: string; start: (jobs: Jobs, random: Random) => Policy }>;

export const CHAIN_DENSITY: Rule = {
  name: "chain density",
  start: (jobs) => createChainQueue(jobs, () => true),
};

export const LIST_ORDER: Rule = { name: "the list's own order", start: (jobs) => byScore(jobs, (job) => -job) };

/** What each job counts by itself: its importance times the factor of its milestone, as they stand at the start. */
export function weightsOf(jobs: Jobs): readonly number[] {
  const { factorFor } = createChainQueue(jobs, () => true);
  return jobs.importance.map((importance, job) => importance * factorFor(job));
}

export const RULES: readonly Rule[] = [
  CHAIN_DENSITY,
  {
    name: "value per hour, with what it unlocks",
    start: (jobs) => {
      const weights = weightsOf(jobs);
      const dependents = dependentsOf(jobs);
      return byScore(jobs, (job, unmet) => {
        const unlocked = (dependents[job] ?? []).filter((other) => unmet[other] === 1);
        return perHour(
          jobs,
          job,
          unlocked.reduce((sum, other) => sum + (weights[other] ?? 0), weights[job] ?? 0),
        );
      });
    },
  },
  {
    name: "value per hour",
    start: (jobs) => {
      const weights = weightsOf(jobs);
      return byScore(jobs, (job) => perHour(jobs, job, weights[job] ?? 0));
    },
  },
  { name: "shortest first", start: (jobs) => byScore(jobs, (job) => -(jobs.hours[job] ?? 0)) },
  {
    name: "most unlocking first",
    start: (jobs) => {
      const above = descendantCounts(jobs);
      return byScore(jobs, (job) => above[job] ?? 0);
    },
  },
  LIST_ORDER,
  {
    name: "random",
    start: (jobs, random) => {
      const places = random.shuffle(jobs.hours.map((_, job) => job));
      return byScore(jobs, (job) => places[job] ?? 0);
    },
  },
];

function perHour({ hours }: Jobs, job: number, value: number): number {
  return value / (hours[job] ?? 1);
}

/** Always the ready job with the highest score, of equal ones the first. `unmet` counts what each job still waits for. */
function byScore(jobs: Jobs, score: (job: number, unmet: readonly number[]) => number): Policy {
  const dependents = dependentsOf(jobs);
  const unmet = jobs.prerequisites.map((prerequisites) => prerequisites.length);
  const left = new Set(jobs.hours.keys());
  return {
    next: () => {
      let best: number | null = null;
      let bestScore = Number.NEGATIVE_INFINITY;
      for (const job of left) {
        if (unmet[job] !== 0) continue;
        const own = score(job, unmet);
        if (own > bestScore) [best, bestScore] = [job, own];
      }
      return best;
    },
    settle: (job) => {
      if (!left.delete(job)) return;
      for (const dependent of dependents[job] ?? []) unmet[dependent] = (unmet[dependent] ?? 1) - 1;
    },
  };
}

function descendantCounts(jobs: Jobs): readonly number[] {
  const dependents = dependentsOf(jobs);
  return jobs.hours.map((_, job) => {
    const above = new Set(dependents[job]);
    for (const other of above) for (const next of dependents[other] ?? []) above.add(next);
    return above.size;
  });
}
