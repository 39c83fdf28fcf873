import { table } from "../table.mjs";
import { backEndPath, forecastCoverage, percent, seedsFrom } from "./rooms.mjs";

const LIVES = seedsFrom(5000, 400);
const WEEKS = [0, 2, 4, 8, 12, 26, 52];

/** @returns {string} */
export function forecastTable() {
  const rows = ["junior", "mid"].flatMap((stage) =>
    forecastCoverage(backEndPath, stage, LIVES, WEEKS).map(({ week, runs, byLikely, byLate }) => [
      `${stage}, after ${week} weeks`,
      String(runs),
      percent(byLikely),
      percent(byLate),
      "75 to 88 %",
    ]),
  );
  return table(["forecast", "lives", "done by the likely day", "done by the late day", "wanted"], rows);
}
