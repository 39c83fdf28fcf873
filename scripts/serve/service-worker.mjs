import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../worker/", import.meta.url));
const PARTS = ["rules.mjs", "store.mjs", "answer.mjs", "main.mjs"];
export const WORKER_PATH = "/sw.js";

/**
 * Makes the answer for the service worker: its parts as one classic script, because not every browser takes modules
 * for one. Its text names the build, so that browsers notice a new one; builds with the same files are the same.
 *
 * @param {string} buildFolder the `.next` folder
 * @param {Record<string, string | number>} headers those of every answer, with a policy
 */
export function createServiceWorker(buildFolder, headers) {
  const build = nameOfBuild(join(buildFolder, "static"));
  const body = Buffer.from(`globalThis.RUNGS_BUILD = "${build}";\n${PARTS.map(readPart).join("\n")}`);
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const kept = { ...headers, "Cache-Control": "no-cache", ETag: etag };
  return {
    body,
    etag,
    kept,
    full: { ...kept, "Content-Type": "text/javascript; charset=utf-8", "Content-Length": body.length },
  };
}

function readPart(name) {
  return readFileSync(join(FOLDER, name), "utf8")
    .replace(/^import [^;]*;$/gm, "")
    .replace(/^export /gm, "");
}

// The names of the files hold a hash of their content; one folder is named for the run that built them.
function nameOfBuild(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/Manifest\.js$/.test(entry.name))
    .map((entry) => entry.name);
  return createHash("sha256").update(names.sort().join("\n")).digest("base64url").slice(0, 12);
}
