import { isIP } from "node:net";

const HOST = /^(?:[a-z0-9_.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * Who calls, and under which address they reached us. X-Forwarded-* counts only as far as proxies of ours set it:
 * with n of them, the caller is the n-th entry from the right; what stands further left came from outside.
 *
 * @param {{ headers: Record<string, string | string[] | undefined>, socket: { remoteAddress?: string } }} request
 *   before forged headers are dropped
 * @param {{ trustedProxies: number, publicOrigin: string | null, publicHost: string | null, isHttps: boolean }} settings
 * @returns {{ address: string, host: string, origin: string, isHttps: boolean } | null} null for a Host header that
 *   is none
 */
export function readCaller(request, settings) {
  const { headers } = request;
  const isProxied = settings.trustedProxies > 0;
  const host = settings.publicHost || (isProxied && last(headers["x-forwarded-host"])) || headers.host;
  if (!host || !HOST.test(host)) return null;
  const isHttps = settings.publicOrigin
    ? settings.isHttps
    : isProxied && last(headers["x-forwarded-proto"]) === "https";
  const plain = host.toLowerCase();
  return {
    address: (isProxied && forwardedAddress(headers["x-forwarded-for"], settings.trustedProxies)) || peer(request),
    host: plain,
    origin: settings.publicOrigin ?? `${isHttps ? "https" : "http"}://${plain}`,
    isHttps,
  };
}

function peer(request) {
  const address = request.socket.remoteAddress ?? "";
  return address.startsWith("::ffff:") ? address.slice(7) : address;
}

function forwardedAddress(value, hops) {
  const entries = split(value);
  const entry = entries[Math.max(0, entries.length - hops)] ?? "";
  const address = entry.replace(/^\[(.*)\](?::\d+)?$/, "$1").replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
  return isIP(address) ? address : null;
}

function last(value) {
  return split(value).at(-1);
}

function split(value) {
  if (!value) return [];
  return String(value)
    .split(",")
    .map((entry) => entry.trim());
}
