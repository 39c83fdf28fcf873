const LONGEST_TARGET = 4096;
const ODD_CHARACTER = /[^\x21-\x7e]|\\/;
const ODD_SEGMENT = /\/\/|[\\\0]|\/\.{1,2}(\/|$)|%[0-9a-f]{2}/i;

/**
 * Reads a request target (what stands between method and version in the request line).
 * Only plain paths pass: what proxies, routers and file systems read differently is refused, not mended.
 *
 * @param {string} target
 * @returns {{ raw: string, path: string, query: string } | null} `raw` is the path as sent, `path` the decoded one,
 *   `query` begins with "?" or is empty; null when the target is to be refused
 */
export function readAddress(target) {
  if (target.charCodeAt(0) !== 47 || target.length > LONGEST_TARGET || ODD_CHARACTER.test(target)) return null;
  const mark = target.indexOf("?");
  const raw = mark === -1 ? target : target.slice(0, mark);
  const path = raw.includes("%") ? decode(raw) : raw;
  // A path that still holds an escape after decoding was escaped twice: somebody wants it read differently later.
  if (path === null || ODD_SEGMENT.test(path) || raw.includes("#")) return null;
  return { raw, path, query: mark === -1 ? "" : target.slice(mark) };
}

function decode(raw) {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}

/**
 * Whether a query says anything to a page. `_rsc` is Next's own cache key.
 * @param {string} query "" or with its leading "?"
 */
export function hasParameters(query) {
  if (query.length < 2) return false;
  if (!query.includes("_rsc")) return true;
  return query
    .slice(1)
    .split("&")
    .some((pair) => pair !== "" && pair !== "_rsc" && !pair.startsWith("_rsc="));
}
