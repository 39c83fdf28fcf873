import { isForm } from "./body.mjs";
import { logFailure } from "./exchange.mjs";
import { TWIN_PREFIX } from "./routes.mjs";
import { isWrite } from "./writes.mjs";

const REFUSALS = new Set([400, 401, 403, 405, 413, 415, 429]);

/**
 * Makes the last check of an answer of Next before its head goes out: cookies, caching, redirects, and whether the
 * answer may be shown at all.
 *
 * @param {{ isDevelopment: boolean, nextOrigin: string, sendProblem: Function, sendMissing: Function }} site
 *   `nextOrigin` is the origin that Next believes to run at
 */
export function createFinishHead(site) {
  return (exchange) => {
    const { response, context } = exchange;
    response.removeHeader("X-Powered-By");
    if (context.cookies.length > 0) addCookies(response, context.cookies);
    if (response.statusCode >= 300 && response.statusCode < 400) mendLocation(exchange, site.nextOrigin);
    if (!site.isDevelopment && isReplaced(exchange, site)) return;
    setCaching(exchange);
  };
}

// What the app sets itself comes later and wins: a sign-out beats the renewal of the session it ends.
function addCookies(response, cookies) {
  const own = response.getHeader("Set-Cookie") ?? [];
  response.setHeader("Set-Cookie", [...cookies, ...(Array.isArray(own) ? own : [String(own)])]);
}

// Redirects to ourselves go without host and never show the address of a twin.
function mendLocation({ response }, nextOrigin) {
  const location = response.getHeader("Location");
  if (typeof location !== "string") return;
  let mended = location.startsWith(`${nextOrigin}/`) ? location.slice(nextOrigin.length) : location;
  if (mended === TWIN_PREFIX) mended = "/";
  else if (mended.startsWith(`${TWIN_PREFIX}/`)) mended = mended.slice(TWIN_PREFIX.length);
  else if (mended.startsWith(`${TWIN_PREFIX}?`)) mended = `/${mended.slice(TWIN_PREFIX.length)}`;
  if (mended !== location) response.setHeader("Location", mended);
}

function isReplaced(exchange, { sendProblem, sendMissing }) {
  const { response, request, isHtmlWanted, hasSession } = exchange;
  const status = response.statusCode;
  if (status < 400) return false;
  const type = String(response.getHeader("Content-Type") ?? "");
  if (status >= 500) return replaceFault(exchange, status, type, sendProblem);
  const isOwnPage = type.startsWith("text/html") && response.getHeader("x-nextjs-prerender") === undefined;
  if (status === 404 && isHtmlWanted && !isWrite(request.method) && !isData(type) && !(hasSession && isOwnPage)) {
    if (type === "" || type.startsWith("text/html")) {
      sendMissing(exchange);
      return true;
    }
  }
  const isBare = !type.startsWith("text/html") && !isData(type);
  if (REFUSALS.has(status) && isBare && isHtmlWanted && isForm(request.headers["content-type"])) {
    sendProblem(exchange, { status });
    return true;
  }
  return false;
}

function replaceFault(exchange, status, type, sendProblem) {
  const { response, context } = exchange;
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

function setCaching({ response, hasSession, isTwin }) {
  const caching = String(response.getHeader("Cache-Control") ?? "");
  const isPrivate = hasSession || isTwin ? !caching.includes("public") : false;
  const type = response.getHeader("Content-Type");
  if (isPrivate || /no-store/.test(caching)) response.setHeader("Cache-Control", "private, no-store");
  else if (caching.includes("s-maxage")) {
    // The same address answers differently with a session, so a shared cache has to ask and to look at the cookie.
    response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
    response.appendHeader("Vary", "Cookie");
  } else if (caching === "" && typeof type === "string" && type.startsWith("text/html")) {
    response.setHeader("Cache-Control", "private, no-store");
  }
}
