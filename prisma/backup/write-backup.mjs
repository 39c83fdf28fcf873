import pg from "pg";
import { explainDatabaseError } from "../migrator/explain-database-error.mjs";
import { writeBackupFile } from "./backup-file.mjs";
import { tablesOf } from "./tables.mjs";

const ROWS_AT_ONCE = 2000;

/**
 * Writes everything that a database keeps into a file, as of one moment, while the app goes on.
 *
 * @param {string} databaseUrl
 * @param {string} file must not be there yet
 * @param {number} now milliseconds since 1970
 * @returns {Promise<{rows: number, tables: number}>}
 * @throws {import("../../scripts/launch/plain-error.mjs").PlainError} when the database or the file can't be used
 */
export async function writeBackup(databaseUrl, file, now) {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  client.on("error", () => {});
  const sum = { rows: 0, tables: 0 };
  try {
    await client.connect();
    await client.query("SET TIME ZONE 'UTC'");
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await writeBackupFile(file, partsOf(client, new Date(now).toISOString(), sum));
    return sum;
  } catch (error) {
    throw explainDatabaseError(error, databaseUrl);
  } finally {
    await client.end().catch(() => {});
  }
}

/** In the order of the keys, so that two backups of the same rows are the same. */
async function* partsOf(client, created, sum) {
  yield { head: { created, migrations: await appliedMigrations(client) } };
  for (const { name, columns, key } of await tablesOf(client)) {
    yield { table: { name, columns } };
    sum.tables += 1;
    const list = (names) => names.map((column) => client.escapeIdentifier(column)).join(", ");
    await client.query(
      `DECLARE kept NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS row
       FROM (SELECT ${list(columns)} FROM ${client.escapeIdentifier(name)} ORDER BY ${list(key)}) t`,
    );
    for (;;) {
      const { rows } = await client.query(`FETCH ${ROWS_AT_ONCE} FROM kept`);
      yield* rows;
      sum.rows += rows.length;
      if (rows.length < ROWS_AT_ONCE) break;
    }
    await client.query("CLOSE kept");
  }
}

async function appliedMigrations(client) {
  const { rows } = await client.query(
    `SELECT migration_name AS name FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows.map(({ name }) => name);
}
