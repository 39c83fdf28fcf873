import { table } from "../table.mjs";
import {
  adviceChurn,
  backEndPath,
  figuresOfRules,
  meanOf,
  percent,
  randomFrom,
  seedsFrom,
  startingPoints,
  syntheticJobs,
} from "./rooms.mjs";

const GRAPHS = seedsFrom(1, 300);
const HEADS = ["", "above bound", "+-", "worst", "area", "to 50 %", "to 80 %", "violations", "wanted"];

/** @returns {string} */
export function syntheticTable() {
  const graphs = GRAPHS.map((seed) => ({ seed, jobs: syntheticJobs(seed) }));
  const figures = graphs.map(({ seed, jobs }) => figuresOfRules(jobs, randomFrom(seed)));
  const churn = graphs.slice(0, 60).map(({ seed, jobs }) => adviceChurn(jobs, seed));
  const raw = meanOf(churn.map(({ raw }) => raw)).mean;
  const kept = meanOf(churn.map(({ kept }) => kept)).mean;
  return `${table(HEADS, rowsOf(figures, "5.0 %"))}\n\nAdvice that changes after a step aside: ${percent(raw)}; staying by it within 15 %: ${percent(kept)}.`;
}

/** @returns {string} */
export function realTable() {
  const points = startingPoints(backEndPath).filter(({ jobs }) => jobs.hours.length > 0);
  const measured = points.map(({ stage, jobs }, index) => ({ stage, rules: figuresOfRules(jobs, randomFrom(index)) }));
  const rules = rowsOf(
    measured.map(({ rules }) => rules),
    "2.5 %",
  );
  const goals = [...new Set(points.map(({ stage }) => stage))].map((stage) => {
    const own = measured.filter((point) => point.stage === stage).map(({ rules }) => rules[0].figures);
    const { mean, worst } = meanOf(own.map(({ aboveBound }) => aboveBound));
    const violations = own.reduce((sum, each) => sum + each.violations, 0);
    return [stage, percent(mean, 2), percent(worst, 2), String(violations), "2.5 %"];
  });
  return `${table(HEADS, rules)}\n\n${table(["chain density, by goal", "above bound", "worst", "violations", "wanted"], goals)}`;
}

/** A row for each rule, over all graphs; the wanted figure stands beside the first rule. */
function rowsOf(graphs, wanted) {
  return graphs[0].map(({ rule }, index) => {
    const of = (name) => meanOf(graphs.map((rules) => rules[index].figures[name]));
    const above = of("aboveBound");
    const violations = graphs.reduce((sum, rules) => sum + rules[index].figures.violations, 0);
    return [
      rule,
      percent(above.mean),
      percent(above.margin),
      percent(above.worst),
      of("area").mean.toFixed(3),
      percent(of("toHalf").mean),
      percent(of("toFourFifths").mean),
      String(violations),
      index === 0 ? wanted : "",
    ];
  });
}
