// How good an order is: against the bound, and how early its value comes.
import type { Jobs } from "../suggestion/jobs";
import type { Random } from "./random";
import { RULES, type Rule, weightsOf } from "./rules";
import { sidneyBound } from "./sidney-bound";

export type OrderFigures = Readonly<{
  /** How far the sum of weight times completion is above the Sidney bound, as a share. */
  aboveBound: number;
  /** Area under the value reached over the hours passed; 1 would be all value at once. */
  area: number;
  /** Share of all hours after which half, and four fifths, of the value are reached. */
  toHalf: number;
  toFourFifths: number;
  /** How often a job came before one it needs. */
  violations: number;
}>;

export type RuleFigures = Readonly<{ rule: string; figures: OrderFigures }>;

/** Lets every rule order the jobs, and measures each order with the weights as they stand at the start. */
export function figuresOfRules(jobs: Jobs, random: Random, rules: readonly Rule[] = RULES): readonly RuleFigures[] {
  const weights = weightsOf(jobs);
  const { bound } = sidneyBound(jobs, weights);
  return rules.map((rule) => {
    const order = orderBy(rule, jobs, random);
    return { rule: rule.name, figures: figuresOf(jobs, weights, order, bound) };
  });
}

export function orderBy(rule: Rule, jobs: Jobs, random: Random): readonly number[] {
  const policy = rule.start(jobs, random);
  const order: number[] = [];
  for (let job = policy.next(); job !== null; job = policy.next()) {
    order.push(job);
    policy.settle(job);
  }
  return order;
}

function figuresOf(
  { hours, prerequisites }: Jobs,
  weights: readonly number[],
  order: readonly number[],
  bound: number,
): OrderFigures {
  const allHours = order.reduce((sum, job) => sum + (hours[job] ?? 0), 0);
  const allValue = order.reduce((sum, job) => sum + (weights[job] ?? 0), 0);
  const done = new Set<number>();
  let passed = 0;
  let value = 0;
  let cost = 0;
  let area = 0;
  let violations = 0;
  let toHalf = 1;
  let toFourFifths = 1;
  for (const job of order) {
    if (prerequisites[job]?.some((need) => !done.has(need))) violations++;
    done.add(job);
    area += value * (hours[job] ?? 0);
    passed += hours[job] ?? 0;
    cost += (weights[job] ?? 0) * passed;
    const before = value;
    value += weights[job] ?? 0;
    if (before < allValue / 2 && value >= allValue / 2) toHalf = passed / allHours;
    if (before < allValue * 0.8 && value >= allValue * 0.8) toFourFifths = passed / allHours;
  }
  const aboveBound = bound === 0 ? 0 : cost / bound - 1;
  return { aboveBound, area: area / (allHours * allValue), toHalf, toFourFifths, violations };
}
