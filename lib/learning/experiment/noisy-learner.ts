// Following advice when little is as it should be: hours wrong, edges missing, ticks false, advice not always taken.
import { dependentsOf, type Jobs } from "../suggestion/jobs";
import { type Random, randomFrom } from "./random";
import { type Rule, weightsOf } from "./rules";

export type Noise = Readonly<{
  /** Deviation of the logarithm of how wrong the hours are. */
  hours: number;
  /** Share of the prerequisites that the path does not name. */
  missing: number;
  /** Share of the ticks that are not true. */
  falseTicks: number;
  /** Share of the advice that is taken; else any ready skill is begun. */
  compliance: number;
}>;

/** So many ticks later a refresher shows that a tick was not true. */
const SHOWS_AFTER = 20;

export const NOISE: Noise = { hours: 0.6, missing: 0.15, falseTicks: 0.15, compliance: 0.8 };

/**
 * Hours until a learner has a share of the value.
 *
 * The rule sees the jobs as the path tells them; the learner meets them as they are. A prerequisite that is not there,
 * because it was not named or ticked without being true, is learned first, at its own hours. A tick that is not true
 * costs its hours, counts for the rule, and brings no value until it is made up for: when something that rests on it is
 * begun, or twenty skills later, when a refresher shows it.
 *
 * @param seed of all that happens by chance: the same for two rules, so that they can be compared in pairs.
 */
export function hoursToValue(jobs: Jobs, rule: Rule, seed: number, share: number, noise: Noise = NOISE): number {
  const { told, true: real } = distorted(jobs, randomFrom(seed), noise);
  const weights = weightsOf(jobs);
  const wanted = share * weights.reduce((sum, weight) => sum + weight, 0);
  const random = randomFrom(seed + 1_000_000);
  const advice = rule.start(told, random);
  const learner = createLearner(real, weights, advice.settle, random, noise);
  const ready = readyJobs(told);
  while (learner.value() < wanted) {
    const any = ready.list();
    const advised = advice.next();
    if (any.length === 0 || advised === null) break;
    const job = random.unit() < noise.compliance ? advised : random.pick(any);
    for (const learned of learner.study(job)) ready.settle(learned);
  }
  while (learner.value() < wanted && learner.makeUp());
  return learner.hours();
}

function distorted(jobs: Jobs, random: Random, noise: Noise): { told: Jobs; true: Jobs } {
  const isNamed = () => random.unit() >= noise.missing;
  const told = { ...jobs, prerequisites: jobs.prerequisites.map((needs) => needs.filter(isNamed)) };
  const hours = jobs.hours.map((likely) => likely * Math.exp(noise.hours * random.normal()));
  return { told, true: { ...jobs, hours } };
}

function createLearner(
  { hours, prerequisites }: Jobs,
  weights: readonly number[],
  settle: (job: number) => void,
  random: Random,
  { falseTicks }: Noise,
) {
  const known = new Set<number>();
  const ticked = new Set<number>();
  /** Ticked without being true, the earliest first, with the number of ticks at which it shows. */
  const pretended: [job: number, showsAt: number][] = [];
  let passed = 0;
  let value = 0;
  const learn = (job: number): void => {
    passed += hours[job] ?? 0;
    known.add(job);
    value += weights[job] ?? 0;
  };
  const tick = (job: number, learned: number[]): void => {
    if (ticked.has(job)) return;
    ticked.add(job);
    settle(job);
    learned.push(job);
  };
  /** Learns what a job rests on and is not known, without false ticks: the gap has shown. */
  const fillGaps = (job: number, learned: number[]): void => {
    for (const need of prerequisites[job] ?? []) {
      if (known.has(need)) continue;
      fillGaps(need, learned);
      learn(need);
      tick(need, learned);
    }
  };
  return {
    hours: () => passed,
    value: () => value,
    /** Gives all that is ticked with it. */
    study: (job: number): readonly number[] => {
      const learned: number[] = [];
      fillGaps(job, learned);
      if (random.unit() < falseTicks) {
        passed += hours[job] ?? 0;
        pretended.push([job, ticked.size + SHOWS_AFTER]);
      } else learn(job);
      tick(job, learned);
      while ((pretended[0]?.[1] ?? Number.POSITIVE_INFINITY) <= ticked.size) makeUp();
      return learned;
    },
    makeUp,
  };
  /** Learns what was ticked first without being true; false when there is nothing left of that. */
  function makeUp(): boolean {
    const [job] = pretended.shift() ?? [];
    if (job === undefined) return false;
    if (!known.has(job)) learn(job);
    return true;
  }
}

function readyJobs(jobs: Jobs) {
  const dependents = dependentsOf(jobs);
  const unmet = jobs.prerequisites.map((needs) => needs.length);
  const left = new Set(jobs.hours.keys());
  return {
    list: (): readonly number[] => [...left].filter((job) => unmet[job] === 0),
    settle: (job: number): void => {
      if (!left.delete(job)) return;
      for (const dependent of dependents[job] ?? []) unmet[dependent] = (unmet[dependent] ?? 1) - 1;
    },
  };
}
