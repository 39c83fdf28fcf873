import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Reads from what `next build` wrote which routes there are and which documents it prerendered.
 *
 * @param {string} buildFolder the `.next` folder
 * @returns {{ pages: string[], handlers: string[], closed: string[], documents: Map<string, string> }} `documents`
 *   gives the file for each address that never changes until the next build
 */
export function readBuild(buildFolder) {
  const routes = Object.entries(readJson(join(buildFolder, "app-path-routes-manifest.json")));
  const prerendered = readJson(join(buildFolder, "prerender-manifest.json"));
  const served = routes.filter(([, pattern]) => !pattern.startsWith("/_"));
  const documents = new Map();
  for (const [path, entry] of Object.entries(prerendered.routes)) {
    const file = join(buildFolder, "server", "app", `${path === "/" ? "index" : path}.html`);
    if (entry.initialRevalidateSeconds === false && existsSync(file)) documents.set(path, file);
  }
  return {
    pages: served.filter(([file]) => file.endsWith("/page")).map(([, pattern]) => pattern),
    handlers: served.filter(([file]) => file.endsWith("/route")).map(([, pattern]) => pattern),
    closed: Object.entries(prerendered.dynamicRoutes)
      .filter(([, entry]) => entry.fallback === false)
      .map(([pattern]) => pattern),
    documents,
  };
}

/**
 * Reads the routes from the sources, for development, where nothing is built ahead and routes come and go.
 *
 * @param {string} appFolder the `app` folder
 * @returns {{ pages: string[], handlers: string[] }}
 */
export function readSources(appFolder) {
  const found = { pages: [], handlers: [] };
  collect(appFolder, "", found);
  return found;
}

function collect(folder, pattern, found) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      if (entry.name.startsWith("_")) continue;
      // A folder in parentheses groups files and is no part of the address.
      const isGroup = entry.name.startsWith("(");
      collect(join(folder, entry.name), isGroup ? pattern : `${pattern}/${entry.name}`, found);
    } else if (/^page\.[jt]sx?$/.test(entry.name)) found.pages.push(pattern || "/");
    else if (/^route\.[jt]s$/.test(entry.name)) found.handlers.push(pattern || "/");
  }
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
