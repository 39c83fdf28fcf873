import { say } from "../../launch/terminal.mjs";
import { forecastTable } from "./forecast-table.mjs";
import { noiseTable } from "./noise-table.mjs";
import { realTable, syntheticTable } from "./order-tables.mjs";
import { placementTable } from "./placement-table.mjs";
import { speedTable } from "./speed-table.mjs";

/** Each prints one table. All that happens by chance comes from fixed seeds, so that only times differ between runs. */
const TABLES = {
  synthetic: ["Orders of 300 synthetic graphs of 150 skills", syntheticTable],
  real: ["Orders of the back-end path, for every goal from four starting points", realTable],
  noise: ["Hours to 80 % of the value under noise", noiseTable],
  forecast: ["Forecasts held against simulated lives", forecastTable],
  placement: ["Placements of 300 learners of each kind", placementTable],
  speed: ["Time a call takes", speedTable],
};

/** @param {readonly string[]} words names of tables; none: all of them */
export function printTables(words) {
  const unknown = words.find((word) => !(word in TABLES));
  if (unknown) {
    console.error(`There is no table "${unknown}". There are: ${Object.keys(TABLES).join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  for (const [name, [title, make]] of Object.entries(TABLES)) {
    if (words.length > 0 && !words.includes(name)) continue;
    const begin = performance.now();
    const text = make();
    say(`\n${title}\n\n${text}\n(${((performance.now() - begin) / 1000).toFixed(0)} s)`);
  }
}
