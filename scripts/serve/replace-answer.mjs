import { gunzipSync } from "node:zlib";
import { isForm } from "./body.mjs";
import { logFailure } from "./exchange.mjs";
import { isMalformed } from "./malformed.mjs";
import { isWrite } from "./writes.mjs";

const REFUSALS = new Set([400, 401, 403, 404, 405, 409, 413, 415, 422, 429]);

/**
 * Replaces an answer of Next that no person should see: a fault, a page for a 404 that is empty without scripts, or a
 * bare line of text in answer to a form. Data keeps its own account of what happened.
 *
 * @param {import("./exchange.mjs").Exchange} exchange
 * @param {{ sendProblem: Function, sendMissing: Function }} site
 * @returns {boolean} whether the answer was taken over
 */
export function replaceIfUnfit(exchange, { sendProblem, sendMissing }) {
  const { response, request, context, isHtmlWanted } = exchange;
  const status = response.statusCode;
  if (status < 400) return false;
  const type = String(response.getHeader("Content-Type") ?? "");
  if (status >= 500) return replaceFault(exchange, status, type, sendProblem);
  // Next's page for a 404 of a dynamic page is empty without scripts, unless the page itself said by `status` what it
  // is and rendered well.
  const isOfNext = type.startsWith("text/html") && context.status === null;
  if (status === 404 && isHtmlWanted && isOfNext && !isWrite(request.method)) {
    sendMissing(exchange);
    return true;
  }
  const isBare = !type.startsWith("text/html") && !isData(type);
  if (REFUSALS.has(status) && isBare && isHtmlWanted && isForm(request.headers["content-type"])) {
    const encoding = response.getHeader("Content-Encoding");
    response.takeOver((body) => sendProblem(exchange, { status, message: readSentence(body, encoding) }));
    return true;
  }
  return false;
}

// A handler's own words are better than ours, as long as they are a sentence.
function readSentence(body, encoding) {
  try {
    const text = (encoding === "gzip" ? gunzipSync(body, { maxOutputLength: 4096 }) : body).toString().trim();
    return /^\P{C}{1,300}$/u.test(text) && (encoding === undefined || encoding === "gzip") ? text : undefined;
  } catch {
    return undefined;
  }
}

function replaceFault(exchange, status, type, sendProblem) {
  const { response, request, context } = exchange;
  if (isMalformed(request)) {
    sendProblem(exchange, { status: 400 });
    return true;
  }
  const shown = context.isDatabaseAway ? 503 : status;
  logFailure(exchange, shown);
  if (!isData(type)) {
    sendProblem(exchange, { status: shown });
    return true;
  }
  response.statusCode = shown;
  if (shown === 503 && !response.hasHeader("Retry-After")) response.setHeader("Retry-After", "5");
  return false;
}

// JSON of the API, and what Next's client reads: both carry their own, harmless, account of what happened.
function isData(type) {
  return /^(?:application\/(?:[\w.+-]+\+)?json|text\/x-component)/.test(type);
}
