// The rooms that the tables are made from.
import { loadRoom } from "../../load-room.mjs";

const experiment = (name) => loadRoom(`learning/experiment/${name}`);

export const { backEndPath } = loadRoom("curriculum/back-end/index");
export const { randomFrom } = experiment("random");
export const { syntheticJobs } = experiment("synthetic");
export const { figuresOfRules } = experiment("order-figures");
export const { startingPoints, withoutMilestones } = experiment("starting-points");
export const { CHAIN_DENSITY, LIST_ORDER, RULES } = experiment("rules");
export const { hoursToValue } = experiment("noisy-learner");
export const { adviceChurn } = experiment("advice-churn");
export const { forecastCoverage } = experiment("forecast-coverage");
export const { largePath } = experiment("large-path");
export const { meanOf, medianOf } = experiment("summary");

/** Whole numbers from `first` on. */
export function seedsFrom(first, count) {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** "1.3 %". */
export function percent(share, digits = 1) {
  return `${(100 * share).toFixed(digits)} %`;
}
