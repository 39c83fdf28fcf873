// What Next's own client sends. Everything else that begins with "next-" steers Next from inside.
const NEXT_CLIENT = new Set([
  "next-action",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
]);
const NEXT_DEVELOPMENT = new Set(["next-hmr-refresh", "x-nextjs-request-id", "x-nextjs-html-request-id"]);
const STEERING = new Set(["forwarded", "content-security-policy", "content-security-policy-report-only"]);

/**
 * Removes from a request every header that only a proxy or Next itself may set: all that begin with "x-" (forwarded
 * addresses, middleware, cache and route steering), and what tells Next which nonce to print. An allow list, because
 * the list of headers that steer Next grows with every version.
 *
 * @param {Record<string, string | string[] | undefined>} headers changed in place
 * @param {boolean} isDevelopment lets through what hot reload sends
 */
export function dropForgedHeaders(headers, isDevelopment = false) {
  for (const name in headers) {
    if (isForged(name) && !(isDevelopment && NEXT_DEVELOPMENT.has(name))) delete headers[name];
  }
}

function isForged(name) {
  switch (name.charCodeAt(0)) {
    case 120: // x
      return name.charCodeAt(1) === 45;
    case 110: // n
      return name.startsWith("next-") && !NEXT_CLIENT.has(name);
    case 99: // c
    case 102: // f
      return STEERING.has(name);
    default:
      return false;
  }
}
