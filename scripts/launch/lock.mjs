import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "../../prisma/embedded/survivor.mjs";
import { explainFileError, PlainError } from "./plain-error.mjs";

/**
 * Takes a data folder for this process. Whoever was killed holds nothing: a lock counts only while its process runs.
 *
 * @param {string} dataDirectory
 * @param {string} address where this process will be found
 * @returns {() => void} gives the folder back
 * @throws {PlainError} saying where the one that has the folder runs
 */
export function takeDataDirectory(dataDirectory, address) {
  const file = join(dataDirectory, "running.json");
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, JSON.stringify({ pid: process.pid, began: beginOf(process.pid), address }), { mode: 0o600 });
    // A link, unlike a rename, fails when there is such a file: of two that start at once, one gets it.
    while (!tryLink(draft, file)) clearStaleLock(file, dataDirectory);
  } catch (error) {
    throw explainFileError(error, dataDirectory);
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (readLock(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

/** Whether an app, or a command, runs on a data folder now. */
export function isTaken(dataDirectory) {
  return isHeld(readLock(join(dataDirectory, "running.json")));
}

function tryLink(draft, file) {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** The stale file is moved aside before it goes, and looked at again: it could be one that was taken just now. */
function clearStaleLock(file, dataDirectory) {
  refuseIfRunning(readLock(file), dataDirectory);
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  const moved = readLock(aside);
  if (isHeld(moved)) tryLink(aside, file);
  rmSync(aside, { force: true });
  refuseIfRunning(moved, dataDirectory);
}

function refuseIfRunning(lock, dataDirectory) {
  if (!isHeld(lock)) return;
  throw new PlainError(
    `Rungs already runs on ${dataDirectory}: ${lock.address} (process ${lock.pid}). Use that one, stop it, or start another with its own folder and port: RUNGS_DATA_DIR=... PORT=... npm start`,
  );
}

function isHeld(lock) {
  return Boolean(lock?.pid) && isAlive(lock.pid) && lock.began === beginOf(lock.pid);
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** When a process began, in the system's own ticks, so that a reused number is told apart; "" where that is unknown. */
function beginOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
