import { ServerResponse } from "node:http";

const LONGEST_HEARD = 4096;

/**
 * A response whose head passes through `beforeHead` exactly once, whoever writes it and through whatever wraps it,
 * and which can be taken over: then all that Next still says is dropped, and `replace` sends another answer.
 */
export class GuardedResponse extends ServerResponse {
  /** @type {((response: GuardedResponse) => void) | null} may change status and headers, or take the answer over */
  beforeHead = null;
  isTakenOver = false;
  listener = null;

  /**
   * From here on nothing that is written gets out, except by `replace`.
   * @param {((body: Buffer) => void) | null} listener is told what would have been the body, if it is a short one
   */
  takeOver(listener = null) {
    this.isTakenOver = true;
    this.beforeHead = null;
    this.listener = listener && { chunks: [], length: 0, tell: listener };
  }

  /**
   * Sends another answer in place of one that was taken over.
   * @param {number} status
   * @param {[string, string | number][]} headers all there will be
   * @param {string | Buffer} body
   */
  replace(status, headers, body) {
    if (this.headersSent || this.destroyed) return;
    for (const name of super.getHeaderNames()) {
      if (name !== "connection") super.removeHeader(name);
    }
    for (const [name, value] of headers) super.setHeader(name, value);
    super.setHeader("Content-Length", Buffer.byteLength(body));
    super.writeHead(status);
    super.end(body);
  }

  writeHead(status, reason, headers) {
    if (this.isTakenOver) return this;
    if (this.beforeHead === null) return super.writeHead(status, reason, headers);
    const beforeHead = this.beforeHead;
    this.beforeHead = null;
    this.statusCode = status;
    const given = typeof reason === "string" ? headers : reason;
    for (const [name, value] of toPairs(given)) super.setHeader(name, value);
    beforeHead(this);
    return this.isTakenOver ? this : super.writeHead(this.statusCode);
  }

  write(chunk, encoding, callback) {
    if (!this.isTakenOver) return super.write(chunk, encoding, callback);
    this.#listen(chunk);
    const done = typeof encoding === "function" ? encoding : callback;
    if (done) process.nextTick(done);
    return true;
  }

  end(chunk, encoding, callback) {
    if (!this.isTakenOver) return super.end(chunk, encoding, callback);
    const done = [chunk, encoding, callback].find((argument) => typeof argument === "function");
    if (done) this.once("finish", done);
    if (chunk && typeof chunk !== "function") this.#listen(chunk);
    const { listener } = this;
    this.listener = null;
    listener?.tell(Buffer.concat(listener.chunks));
    return this;
  }

  #listen(chunk) {
    if (this.listener === null || this.listener.length > LONGEST_HEARD) return;
    this.listener.length += chunk.length;
    this.listener.chunks.push(Buffer.from(chunk));
  }

  setHeader(name, value) {
    return this.isTakenOver ? this : super.setHeader(name, value);
  }

  removeHeader(name) {
    if (!this.isTakenOver) super.removeHeader(name);
  }

  appendHeader(name, value) {
    return this.isTakenOver ? this : super.appendHeader(name, value);
  }

  flushHeaders() {
    if (!this.isTakenOver) super.flushHeaders();
  }
}

function toPairs(headers) {
  if (!headers) return [];
  if (!Array.isArray(headers)) return Object.entries(headers).filter(([, value]) => value !== undefined);
  return Array.isArray(headers[0])
    ? headers
    : headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1]]] : []));
}
