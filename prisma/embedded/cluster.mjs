import {
  chownSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { diskFull, explainFileError, PlainError } from "../../scripts/launch/plain-error.mjs";
import { runProgram } from "./programs.mjs";

export const ADMINISTRATOR = "postgres";

/**
 * Says whether a folder holds PostgreSQL's data already.
 *
 * @param {string} clusterDirectory
 * @param {string} programsMajor the major version of the programs at hand, for example "18"
 * @returns {boolean}
 * @throws {PlainError} when what is there can't be used: another major version, another owner, or something else
 */
export function hasCluster(clusterDirectory, programsMajor) {
  let files;
  try {
    files = readdirSync(clusterDirectory);
  } catch (error) {
    if (error.code === "ENOENT") return false;
    if (error.code === "EACCES") {
      throw new PlainError(
        `The data in ${clusterDirectory} belongs to another user. Start Rungs as that user (or as root, if that is how it was started before).`,
      );
    }
    throw explainFileError(error, clusterDirectory);
  }
  if (files.length === 0) return false;
  if (!files.includes("PG_VERSION")) {
    throw new PlainError(
      `${clusterDirectory} is not empty and holds no PostgreSQL data. Move its content away, or choose another folder with RUNGS_DATA_DIR.`,
    );
  }
  const major = readFileSync(join(clusterDirectory, "PG_VERSION"), "utf8").trim();
  if (major === programsMajor) return true;
  throw new PlainError(
    `The data in ${clusterDirectory} was written by PostgreSQL ${major}, and this version of Rungs brings ${programsMajor}. Start the version of Rungs that wrote it, or choose another folder with RUNGS_DATA_DIR. Nothing was changed.`,
  );
}

/**
 * Makes PostgreSQL's folder. It is filled aside and renamed when complete, so a start that is killed in the middle
 * leaves nothing that could be taken for data, and nothing that holds data is ever removed.
 *
 * @param {{clusterDirectory: string, initdb: string, user?: {uid: number, gid: number}, password: string,
 *   signal?: AbortSignal}} options
 * @throws {PlainError} when the disk is full, or initdb says no
 */
export async function makeCluster({ clusterDirectory, initdb, user, password, signal }) {
  const draft = `${clusterDirectory}.new`;
  const passwordFile = `${clusterDirectory}.password`;
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
    const { status, output } = await runProgram(initdb, initdbParameters(draft, passwordFile), {
      user,
      directory: draft,
      signal,
    });
    if (status !== 0) throw explainFailure(output, clusterDirectory);
    renameSync(draft, clusterDirectory);
    flushDirectory(join(clusterDirectory, ".."));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw explainFileError(error, clusterDirectory);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** The locale is PostgreSQL's own: it sorts alike on every machine, whatever the system's libraries say. */
function initdbParameters(directory, passwordFile) {
  return [
    `--pgdata=${directory}`,
    `--username=${ADMINISTRATOR}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
  ];
}

/**
 * @param {string} output the last words of one of PostgreSQL's programs
 * @param {string} clusterDirectory
 * @returns {PlainError}
 */
export function explainFailure(output, clusterDirectory) {
  if (/No space left on device|Disk quota exceeded/.test(output)) return diskFull(clusterDirectory);
  if (/Permission denied|Read-only file system|Operation not permitted/.test(output)) {
    return new PlainError(
      `PostgreSQL can't write its folder ${clusterDirectory}. Give back the rights on it to the user it belongs to, or choose another folder with RUNGS_DATA_DIR.`,
    );
  }
  const reasons = output.split("\n").filter((line) => /\b(FATAL|PANIC|ERROR|error|could not)\b/.test(line));
  const reason = (reasons.at(-1) ?? output.trim().split("\n").at(-1) ?? "").replace(
    /^.*?(FATAL|PANIC|ERROR|error):\s*/,
    "",
  );
  return new PlainError(
    `PostgreSQL could not start on ${clusterDirectory}: ${reason || "it gave no reason"}. Nothing was removed; set DATABASE_URL to use another server.`,
  );
}

/** Makes the rename itself survive a power cut. Windows can't open folders, and needs no such thing. */
function flushDirectory(directory) {
  if (process.platform === "win32") return;
  const descriptor = openSync(directory, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}
