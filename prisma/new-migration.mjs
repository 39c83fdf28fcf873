import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PlainError } from "../scripts/launch/plain-error.mjs";
import { projectDirectory } from "./embedded/data-directory.mjs";
import { startEmbeddedServer } from "./embedded/start-server.mjs";
import { migrationsDirectory, readMigrations } from "./migrator/read-migrations.mjs";
import { openSchemaEngine } from "./migrator/schema-engine.mjs";

const SCHEMA = "prisma/schema.prisma";

/** Writes the migration from the schema of the last commit to the one in the working tree. */
async function main() {
  const name = process.argv
    .slice(2)
    .join("_")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
  if (!name) throw new PlainError("Name the migration: npm run migrate:new -- add_reviews");
  const before = readMigrations().length === 0 ? "" : committedSchema();
  const script = await diff(before, readFileSync(join(projectDirectory, SCHEMA), "utf8"));
  if (!script.trim() || script.includes("This is an empty migration")) {
    throw new PlainError(`${SCHEMA} is the same as in the last commit, so there is nothing to migrate.`);
  }
  const timestamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const directory = join(migrationsDirectory, `${timestamp}_${name}`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, "migration.sql"), script);
  const lock = join(migrationsDirectory, "migration_lock.toml");
  if (!existsSync(lock))
    writeFileSync(lock, '# Prisma reads here what the migrations are written for.\nprovider = "postgresql"\n');
  console.log(`Wrote prisma/migrations/${timestamp}_${name}/migration.sql. Read it, then commit it with the schema.`);
}

function committedSchema() {
  const { status, stdout } = spawnSync("git", ["show", `HEAD:${SCHEMA}`], { cwd: projectDirectory, encoding: "utf8" });
  if (status === 0) return stdout;
  throw new PlainError(`The committed ${SCHEMA} can't be read with git; it is what the new one is compared to.`);
}

/** The engine wants a server, though it compares two texts: one in a folder of its own, gone afterwards. */
async function diff(before, after) {
  const dataDirectory = mkdtempSync(join(tmpdir(), "rungs-migration-"));
  const server = await startEmbeddedServer({ dataDirectory, durable: false });
  try {
    const engine = await openSchemaEngine(server.databaseUrl);
    return await engine.diff(before, after);
  } finally {
    await server.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error instanceof PlainError ? error.message : error);
    process.exit(1);
  },
);
