import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { PlainError } from "../../scripts/launch/plain-error.mjs";
import { checkDatabaseUrl, explainDatabaseError } from "./explain-database-error.mjs";
import { inTransaction } from "./in-transaction.mjs";
import { readMigrations } from "./read-migrations.mjs";

/** The number under which Prisma's own tools lock a database that they migrate. */
const LOCK = 72707369;
const OLDEST_SERVER = 15;
const PATIENCE_SECONDS = 30;

/** Prisma's own table, column for column: `prisma migrate status` and `deploy` read and continue it. */
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Brings a database to the schema of the code. Each migration and its entry are one transaction, so one that fails or
 * is interrupted leaves nothing behind and is simply tried again; two that start at once wait for each other.
 *
 * @param {string} databaseUrl
 * @param {{name: string, script: string, checksum: string}[]} [migrations] those of the code unless given
 * @returns {Promise<string[]>} the names of the migrations that were applied now
 * @throws {PlainError} when the database can't be used, or its schema is newer than the code
 */
export async function migrate(databaseUrl, migrations = readMigrations()) {
  checkDatabaseUrl(databaseUrl);
  const client = await connect(databaseUrl);
  try {
    await checkServerVersion(client);
    const applied = [];
    for (;;) {
      const name = await inTransaction(client, () => applyNext(client, migrations));
      if (!name) return applied;
      applied.push(name);
    }
  } catch (error) {
    throw explainDatabaseError(error, databaseUrl);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Waits for a server that is starting; anything else that is wrong is said at once. */
async function connect(databaseUrl) {
  for (const begin = Date.now(); ; await wait(250)) {
    const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
    client.on("error", () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => {});
      if (error.code !== "57P03" || Date.now() - begin > PATIENCE_SECONDS * 1000) {
        throw explainDatabaseError(error, databaseUrl);
      }
    }
  }
}

async function checkServerVersion(client) {
  const { rows } = await client.query("SHOW server_version_num");
  const major = Math.floor(Number(rows[0].server_version_num) / 10_000);
  if (major >= OLDEST_SERVER) return;
  throw new PlainError(`The database server is PostgreSQL ${major}; Rungs needs ${OLDEST_SERVER} or newer.`);
}

/** Applies the first migration that the database lacks, looked up under the lock. */
async function applyNext(client, migrations) {
  await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
  const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists");
  if (!rows[0].exists) await client.query(TABLE);
  const entries = await readEntries(client);
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = entries.find(({ migration_name, finished_at }) => finished_at && !known.has(migration_name));
  if (unknown) {
    throw new PlainError(
      `The database was written by a newer version of Rungs (it has the migration ${unknown.migration_name}). Start that version or a newer one; nothing was changed.`,
    );
  }
  const finished = new Set(entries.filter(({ finished_at }) => finished_at).map((entry) => entry.migration_name));
  const next = migrations.find(({ name }) => !finished.has(name));
  if (next) await apply(client, next);
  return next?.name;
}

async function readEntries(client) {
  const { rows } = await client.query(
    "SELECT migration_name, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at",
  );
  return rows;
}

/** An attempt of Prisma's tools that failed before is closed first, as `prisma migrate resolve` does. */
async function apply(client, { name, script, checksum }) {
  await client.query(
    "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = $1 AND finished_at IS NULL AND rolled_back_at IS NULL",
    [name],
  );
  try {
    await client.query(script);
  } catch (error) {
    if (!error.severity) throw error;
    throw new PlainError(
      `The migration ${name} failed and was taken back whole: ${error.message}. Mend the cause and start again.`,
      { cause: error },
    );
  }
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  );
}
