import { replaceIfUnfit } from "./replace-answer.mjs";
import { TWIN_PREFIX } from "./routes.mjs";

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
    if (site.isDraining) response.setHeader("Connection", "close");
    if (context.status !== null && response.statusCode === 200) response.statusCode = context.status;
    for (const [name, value] of context.headers) response.setHeader(name, value);
    if (context.cookies.length > 0) addCookies(response, context.cookies);
    if (response.statusCode >= 300 && response.statusCode < 400) mendLocation(exchange, site.nextOrigin);
    if (!site.isDevelopment && replaceIfUnfit(exchange, site)) return;
    setCaching(exchange);
    openPictures(response);
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

// Pictures for everybody are shown by other sites: where a page is shared, or in a README.
function openPictures(response) {
  const isPicture = String(response.getHeader("Content-Type") ?? "").startsWith("image/");
  const isForEverybody = String(response.getHeader("Cache-Control") ?? "").includes("public");
  if (isPicture && isForEverybody) response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
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
