import { IncomingMessage } from "node:http";
import { hasBody } from "./writes.mjs";

/**
 * A request that counts its body while it comes in, so that a limit holds whoever reads it, and can keep it, so that
 * a form that failed can be offered again. Nothing is copied, and Next reads the same bytes.
 */
export class CountedRequest extends IncomingMessage {
  limit = 0;
  length = 0;
  kept = null;
  isOver = false;
  onExcess = null;

  push(chunk, encoding) {
    if (chunk === null || this.limit === 0) return super.push(chunk, encoding);
    if (this.isOver) return true;
    this.length += chunk.length;
    if (this.length > this.limit) {
      this.isOver = true;
      this.kept = null;
      this.onExcess?.();
      return true;
    }
    this.kept?.push(chunk);
    return super.push(chunk, encoding);
  }
}

/**
 * Sets a request's limit, in bytes, before its body comes in.
 *
 * @param {CountedRequest} request
 * @param {number} limit
 * @param {() => void} onExcess called once, when a body grows beyond the limit
 * @returns {boolean} false when the request already says that its body is too large
 */
export function limitBody(request, limit, onExcess) {
  const { headers } = request;
  if (!hasBody(headers)) return true;
  if (Number(headers["content-length"]) > limit) return false;
  request.limit = limit;
  request.onExcess = onExcess;
  if (isForm(headers["content-type"]) || headers["next-action"] !== undefined) request.kept = [];
  return true;
}

/** Whether a body is what a browser sends for a form. */
export function isForm(contentType = "") {
  return contentType.startsWith("multipart/form-data") || contentType.startsWith("application/x-www-form-urlencoded");
}

/**
 * The fields of a form that came in completely; files are left out.
 * @param {CountedRequest} request
 * @returns {Promise<[string, string][] | null>} null when there is no such form
 */
export async function readForm(request) {
  if (request.kept === null || !request.complete || !isForm(request.headers["content-type"])) return null;
  try {
    const body = new Response(Buffer.concat(request.kept), {
      headers: { "content-type": request.headers["content-type"] },
    });
    return [...(await body.formData())].filter(([, value]) => typeof value === "string");
  } catch {
    return null;
  }
}
