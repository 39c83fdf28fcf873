// How often advice changes although what was advised can still be done.
import { createChainQueue } from "../suggestion/chain-queue";
import type { Jobs } from "../suggestion/jobs";
import { CHANGE_FACTOR } from "../suggestion/suggest";
import { type Random, randomFrom } from "./random";

/** Share of the steps in which a learner does something else than was advised. */
const ASTRAY = 0.5;

/**
 * Share of the steps aside after which another skill is advised, with and without staying by the advice while nothing
 * is more than 15 % denser (`suggest`). Half of the steps are aside: any other ready skill.
 */
export function adviceChurn(jobs: Jobs, seed: number): Readonly<{ raw: number; kept: number }> {
  return { raw: churn(jobs, randomFrom(seed), 1), kept: churn(jobs, randomFrom(seed), CHANGE_FACTOR) };
}

function churn(jobs: Jobs, random: Random, factor: number): number {
  const queue = createChainQueue(jobs, () => true);
  const left = new Set(jobs.hours.keys());
  const settle = (job: number): void => {
    left.delete(job);
    queue.settle(job);
  };
  const isReady = (job: number): boolean => jobs.prerequisites[job]?.every((need) => !left.has(need)) === true;
  let aside = 0;
  let changes = 0;
  let advised: number | null = null;
  while (left.size > 0) {
    const next = adviceNow(queue, advised !== null && left.has(advised) ? advised : null, factor);
    if (next === null) break;
    if (advised !== null && left.has(advised) && next !== advised) changes++;
    advised = next;
    const others = [...left].filter((job) => job !== next && isReady(job));
    if (others.length > 0 && random.unit() < ASTRAY) {
      aside++;
      settle(random.pick(others));
    } else settle(next);
  }
  return aside === 0 ? 0 : changes / aside;
}

function adviceNow({ ranking }: ReturnType<typeof createChainQueue>, before: number | null, factor: number) {
  const chains = ranking();
  const [best] = chains;
  if (best === undefined) return null;
  const own = before === null ? undefined : chains.find(({ members }) => members.includes(before));
  return own !== undefined && best.density <= own.density * factor ? before : best.first;
}
