const READS = new Set(["GET", "HEAD", "OPTIONS"]);
const WRITES = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/** Whether a request with this method may change something. */
export function isWrite(method) {
  return !READS.has(method);
}

/**
 * Decides whether a request may be passed on as far as its origin and kind of body go.
 *
 * @param {{ method: string, headers: Record<string, string | undefined> }} request
 * @param {{ path: string, origin: string }} own the path asked for, and the only origin that may write
 * @returns {{ status: number, message: string } | null} why not, or null
 */
export function refusalOfWrite({ method, headers }, { path, origin }) {
  if (!isWrite(method)) return null;
  if (!WRITES.has(method)) return { status: 405, message: "This is not a way to ask for something here." };
  const site = headers["sec-fetch-site"];
  if (headers.origin !== origin || site === "cross-site" || site === "same-site") {
    return { status: 403, message: "This was not sent from one of our own pages, so nothing was done." };
  }
  return isKindOfBodyTaken(headers, path) ? null : { status: 415, message: "This kind of content is not taken here." };
}

// A foreign page can send text/plain without asking first, which makes it a favourite disguise. Next's own client
// uses it too, but only together with a header that no foreign page can set.
function isKindOfBodyTaken(headers, path) {
  const type = (headers["content-type"] ?? "").split(";", 1)[0].trim().toLowerCase();
  if (path.startsWith("/api/v1/") || path === "/api/v1") return hasBody(headers) ? type === "application/json" : true;
  return type !== "text/plain" || headers["next-action"] !== undefined;
}

/** Whether a body follows the headers. */
export function hasBody(headers) {
  return (
    headers["transfer-encoding"] !== undefined ||
    (headers["content-length"] !== undefined && headers["content-length"] !== "0")
  );
}
