import pg from "pg";
import { PlainError } from "../../scripts/launch/plain-error.mjs";
import { explainDatabaseError } from "../migrator/explain-database-error.mjs";
import { inTransaction } from "../migrator/in-transaction.mjs";
import { migrate } from "../migrator/migrate.mjs";
import { readMigrations } from "../migrator/read-migrations.mjs";
import { readBackupFile } from "./backup-file.mjs";
import { namesOf, tablesOf } from "./tables.mjs";
import { writeBackup } from "./write-backup.mjs";

const ROWS_AT_ONCE = 500;

/**
 * Fills a database with what a backup holds, all of it or nothing, and brings it to the schema of the code. The file is
 * read to its end before anything is touched.
 *
 * @param {string} databaseUrl
 * @param {string} file
 * @param {{replacedFile?: string, now: number}} options replacedFile: what the database holds goes there first; without
 *   it, one that holds anything is refused
 * @returns {Promise<{created: string, rows: number, replaced: boolean}>}
 * @throws {PlainError} when the file is not whole, or of a newer version, or the database is in use or not empty
 */
export async function restoreBackup(databaseUrl, file, { replacedFile, now }) {
  const head = await checkBackup(file);
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await refuseIfInUse(client);
    const isFilled = await holdsAnything(client);
    if (isFilled && replacedFile === undefined) {
      throw new PlainError(
        "The database holds something already, and a restore would replace it. Nothing was changed. To replace it, add --replace: what is there is backed up first.",
      );
    }
    if (isFilled) await writeBackup(databaseUrl, replacedFile, now);
    await makeTables(client, databaseUrl, head);
    const rows = await inTransaction(client, () => fill(client, file));
    await migrate(databaseUrl);
    return { created: head.created, rows, replaced: isFilled };
  } catch (error) {
    throw explainDatabaseError(error, databaseUrl);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Reads all of a file, and gives what stands at its head. */
async function checkBackup(file) {
  let head;
  for await (const part of readBackupFile(file)) head ??= part.head;
  const known = new Set(readMigrations().map(({ name }) => name));
  const unknown = head.migrations.find((name) => !known.has(name));
  if (unknown === undefined) return head;
  throw new PlainError(
    `${file} comes from a newer version of Rungs (it has the migration ${unknown}). Restore it with that version or a newer one; nothing was changed.`,
  );
}

/** Only those of the same role can be seen, and the app is one of them. */
async function refuseIfInUse(client) {
  const { rows } = await client.query(
    `SELECT count(*)::int AS others FROM pg_stat_activity
     WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  );
  if (rows[0].others === 0) return;
  throw new PlainError(
    `Something is connected to the database (${rows[0].others} ${rows[0].others === 1 ? "session" : "sessions"}). Stop the app first; nothing was changed.`,
  );
}

async function holdsAnything(client) {
  for (const { name } of await tablesOf(client)) {
    const { rows } = await client.query(`SELECT EXISTS (SELECT FROM ${client.escapeIdentifier(name)}) AS filled`);
    if (rows[0].filled) return true;
  }
  return false;
}

/** The tables as they were when the backup was made: a later migration is for rows that are there. */
async function makeTables(client, databaseUrl, { migrations }) {
  const names = [...namesOf(readMigrations()), "_prisma_migrations"].map((name) => client.escapeIdentifier(name));
  await client.query(`DROP TABLE IF EXISTS ${names.join(", ")} CASCADE`);
  await migrate(
    databaseUrl,
    readMigrations().filter(({ name }) => migrations.includes(name)),
  );
}

async function fill(client, file) {
  let table;
  let rows = [];
  let count = 0;
  const insert = async () => {
    if (rows.length > 0) await insertRows(client, table, rows);
    count += rows.length;
    rows = [];
  };
  for await (const part of readBackupFile(file)) {
    if ("row" in part) rows.push(part.row);
    if ("table" in part || rows.length === ROWS_AT_ONCE) await insert();
    if ("table" in part) table = part.table;
  }
  await insert();
  return count;
}

async function insertRows(client, { name, columns }, rows) {
  const table = client.escapeIdentifier(name);
  const list = columns.map((column) => client.escapeIdentifier(column)).join(", ");
  await client.query(
    `INSERT INTO ${table} (${list}) SELECT ${list} FROM json_populate_recordset(NULL::${table}, $1::json)`,
    [`[${rows.join(",")}]`],
  );
}
