import { driftOf, ratioByCost, ratioTo, scriptFigures } from "./figures.mjs";
import { table } from "./table.mjs";

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/**
 * @typedef {{perSecond: number, p95: number, cpu?: number}} Measured
 * @param {{name: string, least?: number, measured: Measured, next: Measured[], node: Measured[]}[]} results
 *   next and node: the references right before and right after
 * @returns {string} the table of speeds
 */
export function reportSpeeds(results) {
  const rows = results.map(({ name, least, measured, next, node }) => {
    const ratio = ratioTo(measured.perSecond, next.map(perSecond));
    return [
      name,
      whole.format(measured.perSecond),
      measured.p95.toFixed(1),
      decimals(measured.cpu, 2),
      ratio.toFixed(3),
      least === undefined ? "" : least.toFixed(2),
      ratioTo(measured.perSecond, node.map(perSecond)).toFixed(4),
      decimals(ratioByCost(measured.cpu, next.map(cpu)), 3),
      least === undefined ? "" : verdict(ratio >= least),
    ];
  });
  const references = [
    ["bare Next route handler", results.flatMap(({ next }) => next)],
    ["bare Node server", results.flatMap(({ node }) => node)],
  ].map(([name, all]) => [name, ...summary(all), ...Array(4).fill(""), driftWords(all)]);
  return table(
    ["", "requests/s", "p95 ms", "CPU ms", "to Next", "wanted", "to Node", "by CPU", ""],
    [...references, ...rows],
  );
}

/**
 * @param {number} emptyBytes of the empty page of the same Next
 * @param {{name: string, bytes: number}[]} pages
 * @returns {string} the table of script, in kB of 1000 bytes
 */
export function reportScripts(emptyBytes, pages) {
  const rows = pages.map(({ name, bytes }) => {
    const { ratio, more, limit, isWithin } = scriptFigures(bytes, emptyBytes);
    return [name, kilobytes(bytes), ratio.toFixed(2), kilobytes(more), kilobytes(limit), verdict(isWithin)];
  });
  const empty = ["empty page of Next", kilobytes(emptyBytes), "1.00", "0.0", "", ""];
  return table(["script files, gzip", "kB", "to empty", "more", "at most", ""], [empty, ...rows]);
}

const MOST_PAINT = 1.2;
const MOST_SHIFT = 0.02;

/**
 * @param {{name: string, paint: number, emptyPaint: number, shift: number}[]} pages milliseconds
 * @returns {string} the table of largest paints and of what moves after them
 */
export function reportPaints(pages) {
  const rows = pages.map(({ name, paint, emptyPaint, shift }) => [
    name,
    whole.format(paint),
    whole.format(emptyPaint),
    (paint / emptyPaint).toFixed(2),
    shift.toFixed(3),
    verdict(paint <= MOST_PAINT * emptyPaint && shift <= MOST_SHIFT),
  ]);
  return table(["largest paint", "ms", "empty ms", "to empty", "shift", ""], rows);
}

function summary(all) {
  const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return [
    whole.format(middle(all.map(perSecond))),
    middle(all.map(({ p95 }) => p95)).toFixed(1),
    decimals(middle(all.map(cpu)), 2),
  ];
}

function driftWords(all) {
  return `drift ${Math.round(100 * driftOf(all.map(perSecond)))} %`;
}

function cpu(measured) {
  return measured.cpu;
}

function decimals(value, digits) {
  return value === undefined ? "" : value.toFixed(digits);
}

function perSecond(measured) {
  return measured.perSecond;
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

function verdict(isReached) {
  return isReached ? "reached" : "short";
}
