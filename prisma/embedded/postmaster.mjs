import { spawn } from "node:child_process";
import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync, statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { explainFileError } from "../../scripts/launch/plain-error.mjs";
import { cleanEnvironment, runProgram } from "./programs.mjs";
import { isAlive } from "./survivor.mjs";

const LOG_LIMIT = 5_000_000;

/**
 * Starts a PostgreSQL process. It leads a session of its own, so that Ctrl-C in the terminal reaches the app first
 * and PostgreSQL is stopped after it.
 *
 * @param {{postgres: string, clusterDirectory: string, logFile: string, port: number, durable: boolean,
 *   user?: {uid: number, gid: number}}} options
 * @returns {{pid: number, hasExited: () => boolean, exited: Promise<void>, lastWords: () => string}}
 */
export function spawnPostmaster({ postgres, clusterDirectory, logFile, port, durable, user }) {
  const log = openLog(logFile);
  const begin = fstatSync(log).size;
  let ended = false;
  const child = spawn(postgres, ["-D", clusterDirectory, ...settings(port, durable)], {
    ...user,
    cwd: clusterDirectory,
    detached: true,
    windowsHide: true,
    env: cleanEnvironment(),
    stdio: ["ignore", log, log],
  });
  const exited = new Promise((resolve) => {
    const end = () => {
      ended = true;
      resolve();
    };
    child.once("exit", end);
    child.once("error", end);
  });
  closeSync(log);
  // Waiting for it must not keep a process alive that has nothing else to do.
  child.unref();
  return { pid: child.pid ?? 0, hasExited: () => ended, exited, lastWords: () => readFrom(logFile, begin) };
}

/**
 * Stops a PostgreSQL: sessions are ended and everything is written; where that takes too long, at once, which loses
 * nothing either, since the next start replays the log.
 *
 * @param {{pg_ctl: string, clusterDirectory: string, pid: number, seconds: number, user?: {uid: number, gid: number}}} options
 * @returns {Promise<boolean>} whether it is gone
 */
export async function stopPostmaster({ pg_ctl, clusterDirectory, pid, seconds, user }) {
  // One that was halted with SIGSTOP could not hear that it is to stop.
  signal(pid, "SIGCONT");
  for (const [mode, limit] of [
    ["fast", seconds],
    ["immediate", 3],
  ]) {
    if (!isAlive(pid)) return true;
    const parameters = ["stop", "-D", clusterDirectory, "-m", mode, "-w", "-t", String(limit)];
    await runProgram(pg_ctl, parameters, { user, directory: clusterDirectory });
  }
  for (let tries = 0; isAlive(pid) && tries < 20; tries++) await wait(50);
  return !isAlive(pid);
}

/** What matters for keeping what was acknowledged is said here, so that no edit of postgresql.conf undoes it. */
function settings(port, durable) {
  const values = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    max_connections: 100,
    fsync: durable ? "on" : "off",
    synchronous_commit: durable ? "on" : "off",
    full_page_writes: durable ? "on" : "off",
    log_min_messages: "warning",
    log_checkpoints: "off",
    log_line_prefix: "%m [%p] ",
    lc_messages: "C",
    timezone: "UTC",
    log_timezone: "UTC",
    cluster_name: "rungs",
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** One older log is kept beside the current one. */
function openLog(file) {
  try {
    if (existsSync(file) && statSync(file).size > LOG_LIMIT) renameSync(file, `${file}.1`);
    return openSync(file, "a+", 0o600);
  } catch (error) {
    throw explainFileError(error, file);
  }
}

function readFrom(file, begin) {
  const descriptor = openSync(file, "r");
  try {
    const buffer = Buffer.alloc(Math.min(65_536, Math.max(0, fstatSync(descriptor).size - begin)));
    return buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, begin)).toString("utf8");
  } finally {
    closeSync(descriptor);
  }
}

function signal(pid, name) {
  if (process.platform === "win32") return;
  try {
    process.kill(pid, name);
  } catch {
    // It is gone, which is all that was wanted.
  }
}
