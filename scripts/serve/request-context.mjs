import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

// The app is bundled and can't import this file, so the two sides meet at a name.
const PLACE = Symbol.for("rungs.request");

/**
 * What the app may read and say about the request it is answering.
 * @typedef {{ reference: string, caller: string, isDatabaseAway: boolean, cookies: string[],
 *   status: number | null, headers: [string, string][] }} RequestContext
 *   `reference` is shown to people and logged; `caller` is the caller's address; the app sets `isDatabaseAway` when
 *   PostgreSQL does not answer, and adds Set-Cookie values that a page can't set while it renders to `cookies`;
 *   `status` is what a page answers that renders well, but for which Next would say 200; `headers` take the
 *   place of those that stand on every answer, which a handler of Next can't replace
 */

/**
 * Publishes the context of requests for the app, once per process.
 * @returns {AsyncLocalStorage<RequestContext>}
 */
export function publishRequestContext() {
  globalThis[PLACE] ??= new AsyncLocalStorage();
  return globalThis[PLACE];
}

/**
 * @param {string} caller
 * @returns {RequestContext}
 */
export function createRequestContext(caller) {
  return { reference: randomUUID().slice(-12), caller, isDatabaseAway: false, cookies: [], status: null, headers: [] };
}
