import { setTimeout as wait } from "node:timers/promises";
import { PlainError } from "./plain-error.mjs";
import { endCommands } from "./run-command.mjs";
import { say } from "./terminal.mjs";

/** After this long a stop is given up, and what still runs is left to the next start. */
const STOP_SECONDS = 9.5;

/** Thrown between two steps of a start that was told to stop. */
class StopRequested extends Error {}

/**
 * Runs a start, step by step, and sees to it that everything that was brought up is taken down again, last one first:
 * on Ctrl-C and SIGTERM (npm and the shell may both pass it on, so twice is normal), when the terminal or npm goes
 * away, after a fatal fault, and when a step fails. Ends the process: 0 when asked to stop, 1 after a fault.
 *
 * @param {(lifetime: {step: <T>(work: () => T) => Promise<Awaited<T>>, atEnd: (work: () => unknown) => void, signal: AbortSignal}) => Promise<void>} start
 *   step runs one step, unless a stop was asked for; atEnd names what takes it down again; signal is aborted by a stop
 * @param {{endsByItself?: boolean}} [options] endsByItself: nothing is kept up once the start is through
 */
export function runLifetime(start, { endsByItself = false } = {}) {
  const endings = [];
  const abort = new AbortController();
  let stopping;

  async function takeDown(exitCode) {
    abort.abort();
    endCommands();
    await started;
    for (const end of endings.reverse()) await Promise.resolve(end()).catch((error) => complain(error));
    process.exit(exitCode);
  }

  function stop(exitCode) {
    stopping ??= Promise.race([takeDown(exitCode), wait(STOP_SECONDS * 1000).then(() => process.exit(1))]);
  }

  const lifetime = {
    async step(work) {
      if (stopping) throw new StopRequested();
      const result = await work();
      return result;
    },
    atEnd: (work) => endings.push(work),
    signal: abort.signal,
  };

  listen(stop, () => Boolean(stopping));
  const started = start(lifetime).catch((error) => {
    if (!stopping) complain(error);
    stop(1);
  });
  if (endsByItself) started.then(() => stop(0));
}

function listen(stop, isStopping) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (!isStopping()) say("Stopping ...");
      stop(0);
    });
  }
  process.on("uncaughtException", (error) => {
    complain(error);
    stop(1);
  });
  // Next leaves some promises alone, for example of answers that nobody waits for any more: no reason to end.
  process.on("unhandledRejection", complain);
  if (process.env.npm_lifecycle_event) stopWithParent(() => stop(0));
}

/** A signal to npm alone may end npm and its shell and never get here: then our parent changes. */
function stopWithParent(stop) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}

function complain(error) {
  console.error(error instanceof PlainError ? error.message : error);
}
