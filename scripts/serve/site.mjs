import { join } from "node:path";
import { themeOf } from "./cookies.mjs";
import { createDocuments } from "./documents.mjs";
import { logFailure } from "./exchange.mjs";
import { createFinishHead } from "./finish-head.mjs";
import { readBuild, readSources } from "./manifests.mjs";
import { createPolicy, securityHeaders } from "./policy.mjs";
import { createProblems } from "./problems.mjs";
import { publishRequestContext } from "./request-context.mjs";
import { createRoutes } from "./routes.mjs";
import { createServiceWorker } from "./service-worker.mjs";

/** How long, in milliseconds, what is still being sent to a refused request is read and thrown away. */
const LINGER = 2_000;

/**
 * Puts together what stays the same for all requests.
 *
 * @param {{ folder: string, settings: ReturnType<typeof import("./settings.mjs").readSettings>,
 *   timeLimits: typeof import("./settings.mjs").TIME_LIMITS, nextOrigin: string, ownOrigin: string }} options
 *   `ownOrigin` is the address that people reach the app under
 * @typedef {ReturnType<typeof createSite>} Site
 */
export function createSite({ folder, settings, timeLimits, nextOrigin, ownOrigin }) {
  const { isDevelopment } = settings;
  const build = isDevelopment ? null : readBuild(join(folder, ".next"));
  const routes = build && createRoutes(build);
  const commonHeaders = securityHeaders(settings.isHttps);
  const policy = createPolicy(settings);
  const documents = createDocuments(build?.documents ?? new Map(), policy, commonHeaders, ownOrigin);
  const sendProblem = createProblems({ documents, policy, commonHeaders });
  const site = {
    settings,
    isDevelopment,
    nextOrigin,
    isDraining: false,
    // In development pages come and go while the server runs.
    get routes() {
      return routes ?? createRoutes(readSources(join(folder, "app")));
    },
    documents,
    commonHeaders,
    plainHeaders: { ...Object.fromEntries(commonHeaders), "Content-Security-Policy": policy("") },
    policy,
    sendProblem,
    /** @type {(request: object, response: object) => Promise<void>} */
    nextHandler: async () => {},
  };
  site.serviceWorker = build && createServiceWorker(join(folder, ".next"), site.plainHeaders);
  site.sendMissing = (exchange) => sendMissing(site, exchange);
  site.refuse = (exchange, refusal) => {
    sendProblem(exchange, refusal);
    dropRest(exchange.request);
  };
  const finishHead = createFinishHead(site);
  const requests = publishRequestContext();
  site.askNext = (exchange) => askNext(site, exchange, { finishHead, requests, limit: timeLimits.answer });
  return site;
}

function askNext(site, exchange, { finishHead, requests, limit }) {
  const { request, response, context } = exchange;
  response.beforeHead = () => finishHead(exchange);
  const timer = setTimeout(() => giveUp(site, exchange), limit);
  response.once("close", () => clearTimeout(timer));
  requests.run(context, () => site.nextHandler(request, response)).catch(() => fail(site, exchange));
}

function giveUp(site, exchange) {
  const { request, response } = exchange;
  if (response.headersSent || response.isTakenOver) return;
  const status = request.complete ? 503 : 408;
  if (status === 503) logFailure(exchange, status);
  site.refuse(exchange, { status });
}

function fail(site, exchange) {
  const { response } = exchange;
  if (response.isTakenOver) return;
  logFailure(exchange, 500);
  if (response.headersSent) response.destroy();
  else site.sendProblem(exchange, { status: 500 });
}

function sendMissing(site, exchange) {
  const { request, response, path, isFlight } = exchange;
  const document = site.documents.get("/_not-found");
  if (isFlight || path === "/api" || path.startsWith("/api/") || document === null) {
    site.refuse(exchange, { status: 404 });
    return;
  }
  response.takeOver();
  Promise.resolve(document.answer(themeOf(request.headers.cookie), request.headers["accept-encoding"]))
    .then(({ body, full }) => {
      const headers = { ...full, "Cache-Control": "private, no-store" };
      response.replace(404, Object.entries(headers), body);
    })
    .catch(() => site.sendProblem(exchange, { status: 404 }));
  dropRest(request);
}

// Closing at once would reset the connection under a caller that is still sending, and the answer would be lost.
function dropRest(request) {
  if (request.complete) return;
  request.isOver = true;
  request.limit = 1;
  setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, LINGER).unref();
}
