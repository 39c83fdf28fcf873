import { randomUUID } from "node:crypto";
import { readAddress } from "./address.mjs";
import { limitBody } from "./body.mjs";
import { readCaller } from "./caller.mjs";
import { hasSession, themeOf } from "./cookies.mjs";
import { decide } from "./decide.mjs";
import { sendAnswer } from "./documents.mjs";
import { createExchange, isFlightRequest, logFailure } from "./exchange.mjs";
import { dropForgedHeaders } from "./forged-headers.mjs";
import { twinOf } from "./routes.mjs";
import { WORKER_PATH } from "./service-worker.mjs";
import { BODY_LIMIT } from "./settings.mjs";
import { refusalOfWrite } from "./writes.mjs";

const ODD_ADDRESS = { status: 400, message: "This address can't be read." };

/**
 * Makes the one function through which every request goes: refuse, answer from memory, or hand on to Next.
 * @param {import("./site.mjs").Site} site
 */
export function createHandle(site) {
  const { settings } = site;
  return function handle(request, response) {
    const { headers } = request;
    if (site.isDraining) response.setHeader("Connection", "close");
    const address = readAddress(request.url);
    const caller = readCaller(request, settings);
    if (address === null || caller === null || headers.upgrade?.toLowerCase() === "websocket") {
      // Whoever speaks another language than we do is not listened to any longer on this connection.
      response.setHeader("Connection", "close");
      site.refuse(createExchange(request, response, { path: "", target: "" }), ODD_ADDRESS);
      return;
    }
    dropForgedHeaders(headers, settings.isDevelopment);
    const facts = {
      path: address.path,
      query: address.query,
      target: request.url,
      caller: caller.address,
      isRead: request.method === "GET" || request.method === "HEAD",
      isFlight: isFlightRequest(headers, address.query),
      hasSession: hasSession(headers.cookie),
    };
    const refusal = refusalOfWrite(request, { path: facts.path, origin: caller.origin });
    if (refusal !== null) site.refuse(createExchange(request, response, facts), refusal);
    else if (facts.path.length > 1 && facts.path.endsWith("/")) redirectWithoutSlash(site, response, address);
    else if (facts.path === WORKER_PATH && facts.isRead && site.serviceWorker) {
      sendAnswer(request, response, site.serviceWorker);
    } else answer(site, request, response, { ...facts, raw: address.raw }, caller);
  };
}

function answer(site, request, response, facts, caller) {
  const decision = decide(facts, site);
  if (decision.by === "document") {
    sendDocument(site, request, response, facts.path);
    return;
  }
  const exchange = createExchange(request, response, facts);
  if (decision.by === "nobody") {
    site.sendMissing(exchange);
    return;
  }
  exchange.isTwin = decision.isTwin;
  if (!limitBody(request, BODY_LIMIT, () => site.refuse(exchange, { status: 413 }))) {
    site.refuse(exchange, { status: 413 });
    return;
  }
  prepareForNext(site, exchange, facts, caller);
  site.askNext(exchange);
}

// Only the first time somebody has to wait for the disk.
function sendDocument(site, request, response, path) {
  const ready = site.documents.get(path).answer(themeOf(request.headers.cookie), request.headers["accept-encoding"]);
  if (!(ready instanceof Promise)) {
    sendAnswer(request, response, ready);
    return;
  }
  ready
    .then((prepared) => sendAnswer(request, response, prepared))
    .catch(() => {
      const exchange = createExchange(request, response, { path, target: path });
      logFailure(exchange, 500);
      site.sendProblem(exchange, { status: 500 });
    });
}

function redirectWithoutSlash(site, response, { raw, query }) {
  response.writeHead(308, { ...site.plainHeaders, Location: raw.slice(0, -1) + query, "Content-Length": 0 });
  response.end();
}

function prepareForNext(site, { request, response, isTwin, isFlight }, { raw }, caller) {
  const { headers } = request;
  // Next prints the nonce that it finds in the policy of the request.
  const nonce = `'nonce-${randomUUID()}'`;
  headers["content-security-policy"] = `script-src ${nonce}`;
  headers.host = caller.host;
  headers["x-forwarded-host"] = caller.host;
  headers["x-forwarded-proto"] = caller.isHttps ? "https" : "http";
  headers["x-forwarded-for"] = caller.address;
  for (const [name, value] of site.commonHeaders) response.setHeader(name, value);
  response.setHeader("Content-Security-Policy", site.policy(nonce));
  if (!isTwin) return;
  const twin = twinOf(raw);
  request.url = twin + request.url.slice(raw.length);
  if (isFlight) response.setHeader("x-nextjs-rewritten-path", twin);
}
