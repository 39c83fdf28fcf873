// The arithmetic of the figures, without any measuring.

/**
 * @param {readonly number[]} values in any order
 * @param {number} share between 0 and 1, for example 0.95
 * @returns {number} the smallest value that at least this share of all is not above (nearest rank)
 */
export function percentile(values, share) {
  if (values.length === 0) throw new RangeError("There is nothing to take a percentile of.");
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/**
 * Compares a target with a reference that was measured right before and right after it.
 *
 * @param {number} perSecond of the target
 * @param {readonly number[]} around of the reference
 * @returns {number} 1 when they are alike
 */
export function ratioTo(perSecond, around) {
  return perSecond / mean(around);
}

/**
 * The same comparison by what an answer costs instead of how many there are: others on the machine disturb it less.
 *
 * @param {number | undefined} cost of the target
 * @param {readonly (number | undefined)[]} around of the reference
 * @returns {number | undefined} 1 when they cost the same, 0.5 when the target costs twice as much
 */
export function ratioByCost(cost, around) {
  return cost && around.every((value) => value !== undefined) ? mean(around) / cost : undefined;
}

/**
 * @param {readonly number[]} values the same thing measured again and again
 * @returns {number} how far the highest lies above the lowest, as a part of their mean: 0 when nothing drifted
 */
export function driftOf(values) {
  return (Math.max(...values) - Math.min(...values)) / mean(values);
}

/**
 * How a page's script stands against the empty page's. At most 1.1 times as much and 15 kB (of 1000 bytes) are wanted.
 *
 * @param {number} bytes gzip, of the page
 * @param {number} emptyBytes gzip, of the empty page
 * @returns {{ratio: number, more: number, limit: number, isWithin: boolean}} `more` and `limit` in bytes
 */
export function scriptFigures(bytes, emptyBytes) {
  const limit = emptyBytes * 1.1 + 15_000;
  return { ratio: bytes / emptyBytes, more: bytes - emptyBytes, limit, isWithin: bytes <= limit };
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
