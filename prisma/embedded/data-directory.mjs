import { chmodSync, mkdirSync, rmdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { explainFileError } from "../../scripts/launch/plain-error.mjs";

/** The top of the project, absolute. */
export const projectDirectory = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Says where everything is kept that is not in a database of one's own.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {string} RUNGS_DATA_DIR, else .rungs at the top of the project; absolute
 */
export function dataDirectoryOf(environment) {
  return resolve(projectDirectory, environment.RUNGS_DATA_DIR || ".rungs");
}

/**
 * Makes the data folder unless it is there. It is closed to others, but root leaves it passable: PostgreSQL refuses
 * to run as root, and its user must get through to the folder of its own inside.
 *
 * @param {string} dataDirectory
 * @throws {PlainError} when it can't be made or written
 */
export function makeDataDirectory(dataDirectory) {
  const isRoot = process.getuid?.() === 0;
  try {
    mkdirSync(dataDirectory, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
    const { mode, uid } = statSync(dataDirectory);
    if (isRoot && uid === 0 && (mode & 0o001) === 0) chmodSync(dataDirectory, mode | 0o011);
    const probe = join(dataDirectory, `.probe-${process.pid}`);
    mkdirSync(probe);
    rmdirSync(probe);
  } catch (error) {
    throw explainFileError(error, dataDirectory);
  }
}
