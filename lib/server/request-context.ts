// What the server in front of Next knows of a request, and what the app wants it to add to the answer.
import type { AsyncLocalStorage } from "node:async_hooks";

export type RequestContext = {
  /** Shown to the person with an error and written to the log. */
  reference: string;
  /** The caller's address; of the proxy's client where a proxy is trusted. */
  caller: string;
  /** Set by the data room: the answer becomes a 503. */
  isDatabaseAway: boolean;
  /** The status of a page that is made although there is nothing at its address; null leaves it as it is. */
  status: number | null;
  /** Set-Cookie lines to add. A page can't set cookies while it renders. */
  cookies: string[];
  /** Headers instead of those that the server in front puts on every answer. */
  headers: [name: string, value: string][];
};

const KEY = Symbol.for("rungs.request");

/** The context of the request being answered; an empty one outside the server in front (builds, tests). */
export function requestContext(): RequestContext {
  const storage = (globalThis as Record<symbol, unknown>)[KEY] as AsyncLocalStorage<RequestContext> | undefined;
  return storage?.getStore() ?? { ...NOBODY, cookies: [], headers: [] };
}

const NOBODY = { reference: "none", caller: "unknown", isDatabaseAway: false, status: null };
