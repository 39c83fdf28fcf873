import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { chooseEncoding, compress } from "./encoding.mjs";
import { inlineScriptSources, needsNoScripts, withoutScripts, withTheme } from "./html.mjs";
import { withOrigin } from "./origin.mjs";

/**
 * The prerendered documents, each read and hashed when it is first asked for and then kept, with one ready answer
 * for every theme and encoding that was asked for.
 *
 * @param {Map<string, string>} files address to file
 * @param {(scriptSources: string) => string} policy
 * @param {[string, string][]} commonHeaders
 * @param {string} origin the address that people reach the app under
 */
export function createDocuments(files, policy, commonHeaders, origin) {
  const documents = new Map(
    [...files].map(([path, file]) => [path, createDocument(file, policy, commonHeaders, origin)]),
  );
  return {
    has: (path) => documents.has(path),
    get: (path) => documents.get(path) ?? null,
  };
}

function createDocument(file, policy, commonHeaders, origin) {
  const answers = new Map();
  let reading = null;
  let plain = null;
  const read = () => {
    reading ??= readFile(file, "utf8").then((built) => {
      const html = withOrigin(needsNoScripts(built) ? withoutScripts(built) : built, origin);
      return { html, sources: inlineScriptSources(html) };
    });
    return reading;
  };
  const prepare = async (key, theme, encoding) => {
    const { html, sources } = await read();
    const body = await compress(Buffer.from(withTheme(html, theme)), encoding);
    const answer = toAnswer(body, encoding, [...commonHeaders, ["Content-Security-Policy", policy(sources)]]);
    answers.set(key, answer);
    return answer;
  };
  return {
    /** The ready answer, or a promise of it the first time. */
    answer: (theme, accepted) => {
      const encoding = chooseEncoding(accepted);
      const key = theme === null ? encoding : `${theme} ${encoding}`;
      return answers.get(key) ?? prepare(key, theme, encoding);
    },
    /** The document as text, without scripts. */
    text: () => {
      plain ??= read().then(({ html }) => withoutScripts(html));
      return plain;
    },
  };
}

function toAnswer(body, encoding, headers) {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const kept = Object.fromEntries([
    ...headers,
    ["Cache-Control", "public, max-age=0, must-revalidate"],
    ["Vary", "Cookie, Accept-Encoding"],
    ["ETag", etag],
  ]);
  const full = { ...kept, "Content-Type": "text/html; charset=utf-8", "Content-Length": body.length };
  if (encoding !== "identity") full["Content-Encoding"] = encoding;
  return { body, etag, kept, full };
}

/**
 * Sends a ready answer: 304 when the caller has it, else the document.
 *
 * @param {{ headers: Record<string, string | undefined>, method: string }} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ body: Buffer, etag: string, kept: object, full: object }} answer
 */
export function sendAnswer(request, response, answer) {
  const known = request.headers["if-none-match"];
  if (known !== undefined && isKnown(known, answer.etag)) {
    response.writeHead(304, answer.kept).end();
    return;
  }
  response.writeHead(200, answer.full);
  response.end(request.method === "HEAD" ? undefined : answer.body);
}

function isKnown(known, etag) {
  return (
    known === etag || known.trim() === "*" || known.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag)
  );
}
