import { spawn } from "node:child_process";
import { once } from "node:events";
import { projectDirectory } from "../../prisma/embedded/data-directory.mjs";
import { PlainError } from "../launch/plain-error.mjs";

/** How long, in milliseconds, a process may take to stop by itself: longer than the app gives itself. */
const STOP_LIMIT = 15_000;
/** How long, in milliseconds, one may take until it is ready: the app installs and builds before. */
const START_LIMIT = 15 * 60_000;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Starts a Node process and waits until it says that it is ready.
 *
 * @param {string[]} parameters for node
 * @param {{isReady: RegExp, environment?: Record<string, string>, directory?: string, onLine?: (line: string) => void}} options
 *   isReady: found in what it prints
 * @returns {Promise<number>} its process id
 * @throws {PlainError} with what it printed, when it ends or takes too long instead
 */
export async function startProcess(parameters, { isReady, environment = {}, directory = projectDirectory, onLine }) {
  const child = spawn(process.execPath, parameters, {
    cwd: directory,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let printed = "";
  const limit = setTimeout(() => child.kill("SIGKILL"), START_LIMIT);
  await new Promise((resolve, reject) => {
    const read = (chunk) => {
      printed = (printed + chunk).slice(-20_000);
      if (onLine) for (const line of chunk.split("\n").filter(Boolean)) onLine(line);
      if (isReady.test(printed)) resolve();
    };
    child.stdout.setEncoding("utf8").on("data", read);
    child.stderr.setEncoding("utf8").on("data", read);
    child.once("error", reject);
    child.once("exit", () => {
      const reason = onLine ? "." : `:\n${printed.trim()}`;
      reject(new PlainError(`node ${parameters.join(" ")} did not start${reason}`));
    });
  }).finally(() => clearTimeout(limit));
  return child.pid;
}

/** Asks every process that was started to stop, the last one first, and ends those that don't. */
export async function stopProcesses() {
  for (const child of [...running].reverse()) {
    const exited = once(child, "exit");
    child.kill("SIGTERM");
    const limit = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT);
    await exited;
    clearTimeout(limit);
  }
}
