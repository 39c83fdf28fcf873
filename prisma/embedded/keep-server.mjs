import { setTimeout as wait } from "node:timers/promises";
import { PlainError } from "../../scripts/launch/plain-error.mjs";
import { startEmbeddedServer } from "./start-server.mjs";

const LONGEST_WAIT_SECONDS = 30;

/**
 * Starts the embedded PostgreSQL and keeps it up: one that ends without being asked to is started again, on the same
 * folder and port, so that the app goes on by itself.
 *
 * @param {{dataDirectory: string, say: (line: string) => void, durable?: boolean, signal?: AbortSignal}} options
 *   signal: gives the first start up
 * @returns {Promise<{databaseUrl: string, administratorUrl: string, stop: (seconds?: number) => Promise<void>}>}
 * @throws {PlainError} when the first start fails
 */
export async function keepEmbeddedServer(options) {
  let server = await startEmbeddedServer(options);
  const { port, databaseUrl, administratorUrl } = server;
  const stopping = new AbortController();
  const watching = watch();

  async function watch() {
    for (;;) {
      await server.exited;
      if (stopping.signal.aborted) return;
      options.say("PostgreSQL ended unexpectedly. Starting it again ...");
      const next = await startAgain({ ...options, port, signal: stopping.signal });
      if (!next) return;
      server = next;
      if (stopping.signal.aborted) return server.stop();
      options.say("PostgreSQL is back.");
    }
  }

  return {
    databaseUrl,
    administratorUrl,
    async stop(seconds) {
      stopping.abort();
      await server.stop(seconds);
      // A restart under way ends with a stop of its own, so that nothing is left running that nobody knows of.
      await watching;
    },
  };
}

/** Tries until it works, less and less often. Gives undefined when stopped meanwhile. */
async function startAgain(options) {
  const { signal } = options;
  for (let seconds = 0.2; ; seconds = Math.min(seconds * 2, LONGEST_WAIT_SECONDS)) {
    if (signal.aborted) return undefined;
    try {
      const server = await startEmbeddedServer(options);
      if (!signal.aborted) return server;
      await server.stop();
      return undefined;
    } catch (error) {
      if (seconds >= 1) options.say(error instanceof PlainError ? error.message : `PostgreSQL: ${error.message}`);
    }
    await wait(seconds * 1000, undefined, { signal }).catch(() => {});
  }
}
