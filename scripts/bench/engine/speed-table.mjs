import { loadRoom } from "../../load-room.mjs";
import { table } from "../table.mjs";
import { backEndPath, largePath, medianOf, startingPoints } from "./rooms.mjs";

const { suggest } = loadRoom("learning/suggestion/suggest");
const { planOf } = loadRoom("learning/plan/plan");
const { standingOf } = loadRoom("learning/standing/standing");
const { EMPTY_PROGRESS } = loadRoom("learning/progress/progress");

const NOW = Date.UTC(2026, 10, 20, 12);
const SIZES = [250, 500, 1000, 2500, 5000];
const CALLS = 41;

/** @returns {string} */
export function speedTable() {
  const points = startingPoints(backEndPath).filter(({ jobs }) => jobs.hours.length > 0);
  const real = points.map(({ progress, standing }) => timesOf(backEndPath, progress, standing));
  const slowest = (name) => Math.max(...real.map((times) => times[name]));
  const sized = SIZES.map((size) => {
    const curriculum = largePath(size);
    return { size, ...timesOf(curriculum, EMPTY_PROGRESS, standingOf(curriculum, EMPTY_PROGRESS, NOW)) };
  });
  const rows = [
    ["back-end path, slowest of all goals and starting points", ms(slowest("suggestion")), ms(slowest("plan"))],
    ["wanted", "2 ms", "20 ms"],
    ...sized.map(({ size, suggestion, plan }) => [`${size} skills`, ms(suggestion), ms(plan)]),
    ["growth: exponent over the number of skills", exponent(sized, "suggestion"), exponent(sized, "plan")],
  ];
  return table(["median of 41 calls", "a suggestion", "a whole plan"], rows);
}

function timesOf(curriculum, progress, standing) {
  return {
    suggestion: median(() => suggest(curriculum, progress, standing, NOW)),
    plan: median(() => planOf(curriculum, progress, standing, { now: NOW, timeZone: "UTC" })),
  };
}

function median(call) {
  for (let warm = 0; warm < 20; warm++) call();
  const times = Array.from({ length: CALLS }, () => {
    const begin = performance.now();
    call();
    return performance.now() - begin;
  });
  return medianOf(times);
}

function ms(time) {
  return `${time.toFixed(2)} ms`;
}

/** The slope in a log-log diagram, by least squares: 1 is linear, 2 the square. */
function exponent(sized, name) {
  const points = sized.map((each) => [Math.log(each.size), Math.log(each[name])]);
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const over = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const under = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return (over / under).toFixed(2);
}
