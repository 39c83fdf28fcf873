import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readlinkSync, realpathSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Looks for a PostgreSQL that still runs on a folder, because whoever started it was killed.
 *
 * @param {string} clusterDirectory
 * @returns {number | undefined} its process id
 */
export function findSurvivor(clusterDirectory) {
  const pid = readPid(clusterDirectory);
  return pid && isServerOf(pid, clusterDirectory) ? pid : undefined;
}

/**
 * Defuses a postmaster.pid that names a process which is no PostgreSQL of this folder: after a crash the number may
 * belong to anybody, and PostgreSQL would refuse to start for as long as that process lives. The file is not removed:
 * the number is replaced by our own, which PostgreSQL, being our child, ignores. So its second check, for backends
 * that outlived their postmaster, still works.
 *
 * @param {string} clusterDirectory without a survivor
 */
export function defuseStalePid(clusterDirectory) {
  const file = join(clusterDirectory, "postmaster.pid");
  const pid = readPid(clusterDirectory);
  if (!pid || !isTaken(pid)) return;
  writeFileSync(file, readFileSync(file, "utf8").replace(/^-?\d+/, String(process.pid)));
}

/**
 * @param {number} pid
 * @returns {boolean} whether such a process runs, whoever owns it. One that has ended and was not yet collected by its
 *   parent does not run, though the system still knows its number; in containers that state can last.
 */
export function isAlive(pid) {
  if (!isTaken(pid)) return false;
  if (process.platform !== "linux") return true;
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

function isTaken(pid) {
  // Zero and below would mean a group of processes.
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function readPid(clusterDirectory) {
  const file = join(clusterDirectory, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const pid = Math.abs(Number.parseInt(readFileSync(file, "utf8"), 10));
  return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
}

/** A PostgreSQL server works in its folder, so on Linux where it stands says which one it is. */
function isServerOf(pid, clusterDirectory) {
  if (!isAlive(pid)) return false;
  if (process.platform === "linux") {
    try {
      const program = basename(readlinkSync(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, "");
      return program === "postgres" && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterDirectory);
    } catch {
      return false;
    }
  }
  if (process.platform === "win32") return false;
  const { stdout } = spawnSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.includes("postgres") && stdout.includes(clusterDirectory);
}
