import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressByBrotli = promisify(brotliCompress);
const compressByGzip = promisify(gzip);

/**
 * The best encoding a caller takes.
 * @param {string | undefined} accepted an Accept-Encoding header
 * @returns {"br" | "gzip" | "identity"}
 */
export function chooseEncoding(accepted) {
  if (!accepted) return "identity";
  if (takes(accepted, "br")) return "br";
  return takes(accepted, "gzip") ? "gzip" : "identity";
}

/**
 * Compresses once what is sent many times: slowly and well, outside the event loop.
 * @param {Buffer} body
 * @param {"br" | "gzip" | "identity"} encoding
 */
export async function compress(body, encoding) {
  if (encoding === "br") return compressByBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  if (encoding === "gzip") return compressByGzip(body, { level: 9 });
  return body;
}

function takes(accepted, encoding) {
  const at = accepted.indexOf(encoding);
  if (at === -1) return false;
  const rest = accepted.slice(at + encoding.length).split(",", 1)[0];
  return rest === "" || (rest.trimStart().startsWith(";") && !/;\s*q=0(\.0*)?\s*$/.test(rest)) || rest.trim() === "";
}
