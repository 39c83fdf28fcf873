import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, parse } from "node:path";
import { PlainError } from "../../scripts/launch/plain-error.mjs";

const USER = "postgres";

/**
 * Says as whom PostgreSQL runs: as ourselves, or, since it refuses to run as root, as the owner of the folder it
 * keeps its data in, else as the user `postgres`, who is made when missing.
 *
 * @param {string} clusterDirectory where the data is or will be
 * @returns {{uid: number, gid: number} | undefined} undefined: as ourselves
 * @throws {PlainError} when there is no such user and none can be made
 */
export function userOfPostgres(clusterDirectory) {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(clusterDirectory)) {
    const { uid, gid } = statSync(clusterDirectory);
    if (uid !== 0) return { uid, gid };
  }
  const found = lookUpUser();
  if (found) return found;
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", USER]);
  const made = lookUpUser();
  if (made) return made;
  throw new PlainError(
    `PostgreSQL must not run as root, and a user "${USER}" for it could not be made. Start Rungs as an ordinary user, make that user, or set DATABASE_URL.`,
  );
}

/**
 * Checks that the user PostgreSQL runs as gets to its programs and to its data.
 *
 * @param {{uid: number, gid: number} | undefined} user
 * @param {string[]} folders absolute paths
 * @throws {PlainError} naming the first folder that is closed to that user
 */
export function checkReach(user, folders) {
  if (!user) return;
  for (const folder of folders) {
    if (canEnter(user, folder)) continue;
    const closed = ancestorsOf(folder).find((ancestor) => !canEnter(user, ancestor)) ?? folder;
    throw new PlainError(
      `PostgreSQL must not run as root, and the user it runs as instead can't enter ${closed}. Start Rungs as an ordinary user, or move it to a folder that everybody may enter${closed === folder ? "" : ` (or: chmod o+x ${closed})`}, or set DATABASE_URL.`,
    );
  }
}

function lookUpUser() {
  const uid = askId("-u");
  const gid = askId("-g");
  return uid && gid ? { uid, gid } : undefined;
}

function askId(flag) {
  const { status, stdout } = spawnSync("id", [flag, USER], { encoding: "utf8" });
  return status === 0 ? Number(stdout.trim()) : undefined;
}

/** Asks the system itself by entering the folder as that user: access lists and mounts count, not modes alone. */
function canEnter(user, folder) {
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...user, cwd: "/" }).status === 0;
}

function ancestorsOf(folder) {
  const { root } = parse(folder);
  return folder === root ? [root] : [...ancestorsOf(dirname(folder)), folder];
}
