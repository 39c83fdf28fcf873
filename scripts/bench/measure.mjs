import autocannon from "autocannon";
import { PlainError } from "../launch/plain-error.mjs";
import { percentile } from "./figures.mjs";
import { processorTime } from "./processor-time.mjs";

const CONNECTIONS = 16;

/**
 * @typedef {object} Asked
 * @property {string} url
 * @property {number} pid of the process that answers
 * @property {Record<string, string>} [headers]
 * @property {(request: object) => object} [setupRequest] makes each request anew
 * @property {string} [holds] what an answer must hold, looked for in one before the measuring
 */

/**
 * Loads one address for a while and counts the answers. The load comes from this process, on the machine it measures,
 * for references and targets alike.
 *
 * @param {Asked} asked
 * @param {{warmUp: number, seconds: number}} durations in seconds
 * @returns {Promise<{perSecond: number, p95: number, cpu?: number}>} p95 in milliseconds; cpu: milliseconds of the
 *   processors for each answer, of the process and its children (PostgreSQL is one of the app's), where that is told
 * @throws {PlainError} when an answer is not the one wanted: figures of refusals would look splendid
 */
export async function measure(asked, { warmUp, seconds }) {
  await checkAnswer(asked);
  if (warmUp > 0) await load(asked, warmUp);
  const before = processorTime(asked.pid);
  const { perSecond, times } = await load(asked, seconds);
  const after = processorTime(asked.pid);
  return {
    perSecond,
    p95: percentile(times, 0.95),
    ...(before !== undefined && after !== undefined && { cpu: (after - before) / times.length }),
  };
}

async function load({ url, headers, setupRequest }, seconds) {
  const times = [];
  const run = autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [{ headers, ...(setupRequest && { setupRequest }) }],
  });
  run.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const { non2xx, errors, timeouts, requests, duration } = await run;
  if (non2xx + errors + timeouts > 0) {
    throw new PlainError(`${url}: ${non2xx} answers other than 2xx, ${errors} errors, ${timeouts} timeouts.`);
  }
  return { perSecond: requests.total / duration, times };
}

async function checkAnswer({ url, headers, setupRequest, holds }) {
  const request = setupRequest?.({ headers }) ?? { headers };
  const answer = await fetch(url, { ...request, redirect: "manual" });
  const text = await answer.text();
  if (answer.status !== 200 || (holds && !text.includes(holds))) {
    throw new PlainError(`${url} is not what was to be measured: ${answer.status}, without ${holds ?? "anything"}.`);
  }
}
