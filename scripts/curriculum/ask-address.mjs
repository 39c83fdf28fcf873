// Asks one address whether it still answers, by HEAD and, where that is refused, by GET, along its redirects.
import { setTimeout as wait } from "node:timers/promises";

const MAX_REDIRECTS = 10;
const PERMANENT = new Set([301, 308]);
const REDIRECT = new Set([301, 302, 303, 307, 308]);
// Many sites answer these to every program. It takes a person with a browser to see whether the page is there.
const UNCLEAR = new Set([401, 403, 407, 429, 999]);
const HEADERS = { "user-agent": "Mozilla/5.0 (compatible; Rungs link check)", accept: "text/html,*/*;q=0.8" };

/**
 * Gives {state: "alive" | "unclear" | "dead", cause, movedTo, isUnreached}. `movedTo` is where permanent redirects
 * lead; a temporary one keeps the address right. `isUnreached` when no server answered at all. `run(host, work)` says when a request may be made; times are in milliseconds.
 */
export async function askAddress(url, { run, timeout, pause }) {
  const first = await follow(url, run, (hop) => askByHead(hop, timeout));
  if (!first.mayPass) return first;
  await wait(pause);
  return follow(url, run, (hop) => request(hop, "GET", timeout));
}

async function follow(start, run, ask) {
  let url = start;
  let movedTo = null;
  let isPermanentSoFar = true;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const answer = await run(new URL(url).host, () => ask(url));
    if (answer.error) return { ...dead(answer.error), mayPass: true, isUnreached: true };
    if (!REDIRECT.has(answer.status) || !answer.location) return { ...judge(answer.status), movedTo };
    const next = nextAddress(answer.location, url);
    if (!next) return dead(`redirects to "${answer.location}", which is no web address`);
    isPermanentSoFar &&= PERMANENT.has(answer.status);
    if (isPermanentSoFar) movedTo = next;
    url = next;
  }
  return dead(`redirects more than ${MAX_REDIRECTS} times`);
}

function dead(cause) {
  return { state: "dead", cause, movedTo: null, mayPass: false };
}

function judge(status) {
  if (status < 400) return { state: "alive", cause: null, mayPass: false };
  const state = UNCLEAR.has(status) ? "unclear" : "dead";
  return { state, cause: `answers ${status}`, mayPass: status === 429 || status >= 500 };
}

function nextAddress(location, from) {
  if (!URL.canParse(location, from)) return null;
  const next = new URL(location, from);
  if (!/^https?:$/.test(next.protocol)) return null;
  if (!next.hash) next.hash = new URL(from).hash;
  return next.href;
}

// A server may refuse HEAD with any status, so only GET proves that a page is gone. One that hangs up on HEAD is asked
// by GET the second time.
async function askByHead(url, timeout) {
  const head = await request(url, "HEAD", timeout);
  return head.status >= 400 ? request(url, "GET", timeout) : head;
}

async function request(url, method, timeout) {
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { method, headers: HEADERS, redirect: "manual", signal });
    await response.body?.cancel();
    return { status: response.status, location: response.headers.get("location") };
  } catch (error) {
    return { error: describeError(error, timeout) };
  }
}

function describeError(error, timeout) {
  if (error.name === "TimeoutError") return `no answer within ${timeout / 1000} s`;
  const code = error.cause?.code ?? error.cause?.errors?.[0]?.code;
  const words = {
    ENOTFOUND: "there is no such host",
    EAI_AGAIN: "the host's name can't be looked up",
    ECONNREFUSED: "the connection is refused",
    ECONNRESET: "the connection is cut",
    CERT_HAS_EXPIRED: "its certificate has expired",
  };
  return words[code] ?? `can't be reached (${code ?? error.cause?.message ?? error.message})`;
}
