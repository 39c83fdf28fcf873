import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectDirectory } from "../embedded/data-directory.mjs";

export const migrationsDirectory = join(projectDirectory, "prisma", "migrations");

/**
 * Reads the migrations of the code, oldest first.
 *
 * @param {string} [directory]
 * @returns {{name: string, script: string, checksum: string}[]} the checksum is Prisma's: SHA-256 of the file, hex
 */
export function readMigrations(directory = migrationsDirectory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const script = readFileSync(join(directory, name, "migration.sql"), "utf8");
      return { name, script, checksum: createHash("sha256").update(script).digest("hex") };
    });
}
