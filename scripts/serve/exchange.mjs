import { createRequestContext } from "./request-context.mjs";

/**
 * One request and its answer, with what was found out about it.
 * @typedef {object} Exchange
 * @property {import("./body.mjs").CountedRequest} request
 * @property {import("./guarded-response.mjs").GuardedResponse} response
 * @property {string} path as asked for from outside, decoded
 * @property {string} target as asked for from outside, with its query
 * @property {boolean} isHtmlWanted a person looks at the answer
 * @property {boolean} isFlight Next's client asks for data
 * @property {boolean} hasSession
 * @property {boolean} isTwin
 * @property {number} startedAt
 * @property {import("./request-context.mjs").RequestContext} context
 */

/** @returns {Exchange} */
export function createExchange(request, response, { path, target, caller = "", isFlight = false, hasSession = false }) {
  return {
    request,
    response,
    path,
    target,
    isFlight,
    hasSession,
    isTwin: false,
    isHtmlWanted: !isFlight && isHtmlWanted(request.headers),
    startedAt: performance.now(),
    context: createRequestContext(caller),
  };
}

/** Whether Next's client asks, for the data of a page and not for a document. */
export function isFlightRequest(headers, query) {
  return (
    headers.rsc !== undefined ||
    headers["next-router-state-tree"] !== undefined ||
    headers["next-router-prefetch"] !== undefined ||
    headers["next-router-segment-prefetch"] !== undefined ||
    /[?&]_rsc(?:=|&|$)/.test(query)
  );
}

function isHtmlWanted(headers) {
  if (headers["next-action"] !== undefined) return false;
  const destination = headers["sec-fetch-dest"];
  if (destination !== undefined) return /^(?:document|i?frame)$/.test(destination);
  return headers.accept?.includes("text/html") ?? false;
}

/** Writes one line for a request that failed: enough to find it by its reference, nothing about the person. */
export function logFailure({ request, path, context, startedAt }, status) {
  const line = {
    time: new Date().toISOString(),
    level: "error",
    reference: context.reference,
    method: request.method,
    path,
    status,
    ms: Math.round(performance.now() - startedAt),
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
