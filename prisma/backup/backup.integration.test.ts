import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { Client } from "pg";
import { v7 } from "uuid";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase } from "@/lib/data/testing/test-database";
import { migrate } from "../migrator/migrate.mjs";
import { readMigrations } from "../migrator/read-migrations.mjs";
import { restoreBackup } from "./restore-backup.mjs";
import { tablesOf } from "./tables.mjs";
import { writeBackup } from "./write-backup.mjs";

type Database = Awaited<ReturnType<typeof createTestDatabase>>;
const NOW = Date.UTC(2027, 9, 29);
const ODD = 'Zoë "🪜" \\ \u2028 # {"table":1}\n\t محمد';

let folder: string;
let from: Database;
let to: Database;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "rungs-backup-test-"));
  [from, to] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await fillWith(from, 3);
});

afterEach(async () => {
  await Promise.all([from.drop(), to.drop()]);
  rmSync(folder, { recursive: true, force: true });
});

test("what was backed up is restored, every row as it was, and backs up to the same", async () => {
  const file = join(folder, "one");
  const { rows } = await writeBackup(from.databaseUrl, file, NOW);
  expect(rows).toBeGreaterThan(2_000);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await expect(restoreBackup(to.databaseUrl, file, { now: NOW })).resolves.toEqual({
    created: "2027-10-29T00:00:00.000Z",
    rows,
    replaced: false,
  });
  expect(await everythingIn(to)).toEqual(await everythingIn(from));
  await writeBackup(to.databaseUrl, join(folder, "two"), NOW);
  expect(gunzipSync(readFileSync(join(folder, "two")))).toEqual(gunzipSync(readFileSync(file)));
  expect(readdirSync(folder)).toEqual(["one", "two"]);
});

test("a backup is of one moment, while others write", async () => {
  const writing = Promise.all([1, 2, 3].map(() => fillWith(from, 20)));
  const file = join(folder, "meanwhile");
  await writeBackup(from.databaseUrl, file, NOW);
  await writing;
  // An event whose account came later would break the restore: it points to the account.
  await restoreBackup(to.databaseUrl, file, { now: NOW });
  const counts = await query(to, "SELECT count(*)::int AS events FROM progress_event GROUP BY user_id");
  expect(new Set(counts.map(({ events }) => events))).toEqual(new Set([700]));
});

test.each([
  ["cut in half", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), /cut short or altered/],
  ["without its last byte", (bytes: Buffer) => bytes.subarray(0, -1), /cut short or altered/],
  ["with one byte changed", flip, /cut short or altered/],
  [
    "with one letter changed and compressed again",
    (bytes: Buffer) => edit(bytes, "Ada", "Adb"),
    /cut short or altered/,
  ],
  ["with a row left out", (bytes: Buffer) => edit(bytes, /\n\{.*/, ""), /cut short or altered/],
  ["with more at its end", (bytes: Buffer) => edit(bytes, /$/, "{}\n"), /cut short or altered/],
  ["that is something else", () => Buffer.from("-- PostgreSQL database dump"), /is no backup of Rungs/],
  ["that is empty", () => Buffer.alloc(0), /is no backup of Rungs/],
  ["of a newer format", (bytes: Buffer) => edit(bytes, '"version":1', '"version":2'), /newer version of Rungs/],
])("a file %s is refused whole", async (_, spoil, message) => {
  const file = join(folder, "spoilt");
  await writeBackup(from.databaseUrl, file, NOW);
  writeFileSync(file, spoil(readFileSync(file)));
  const before = await everythingIn(to);
  await expect(restoreBackup(to.databaseUrl, file, { now: NOW })).rejects.toThrow(message);
  expect(await everythingIn(to)).toEqual(before);
});

test("a database that holds something is refused, unless told, and what it held is kept", async () => {
  const file = join(folder, "one");
  await writeBackup(from.databaseUrl, file, NOW);
  await fillWith(to, 1);
  const before = await everythingIn(to);
  await expect(restoreBackup(to.databaseUrl, file, { now: NOW })).rejects.toThrow(/holds something already/);
  expect(await everythingIn(to)).toEqual(before);
  const replacedFile = join(folder, "replaced");
  await restoreBackup(to.databaseUrl, file, { now: NOW, replacedFile });
  expect(await everythingIn(to)).toEqual(await everythingIn(from));
  await restoreBackup(to.databaseUrl, replacedFile, { now: NOW, replacedFile: join(folder, "again") });
  expect(await everythingIn(to)).toEqual(before);
});

test("a backup of an older schema is restored and brought to the newest", async () => {
  const old = await createTestDatabase({ isMigrated: false });
  await migrate(old.databaseUrl, readMigrations().slice(0, 1));
  await query(old, "INSERT INTO user_account (id, name, email) VALUES ($1, 'Ada', 'ada@example.org')", [v7()]);
  const file = join(folder, "old");
  await writeBackup(old.databaseUrl, file, NOW);
  await old.drop();
  await restoreBackup(to.databaseUrl, file, { now: NOW });
  expect(await query(to, "SELECT name FROM user_account")).toEqual([{ name: "Ada" }]);
  expect(await migrate(to.databaseUrl)).toEqual([]);
});

test("a backup with a migration that the code lacks is refused", async () => {
  const newer = { name: "29990101000000_newer", checksum: "0".repeat(64), script: "SELECT 1" };
  await migrate(from.databaseUrl, [...readMigrations(), newer]);
  const file = join(folder, "newer");
  await writeBackup(from.databaseUrl, file, NOW);
  await expect(restoreBackup(to.databaseUrl, file, { now: NOW })).rejects.toThrow(
    /newer version.*29990101000000_newer/,
  );
});

test("a database that the app is connected to is refused", async () => {
  const file = join(folder, "one");
  await writeBackup(from.databaseUrl, file, NOW);
  const app = new Client({ connectionString: to.databaseUrl });
  await app.connect();
  await expect(restoreBackup(to.databaseUrl, file, { now: NOW })).rejects.toThrow(/Stop the app first/);
  await app.end();
});

test("no file is written over, and a failed backup leaves none", async () => {
  const file = join(folder, "one");
  writeFileSync(file, "mine");
  await expect(writeBackup(from.databaseUrl, file, NOW)).rejects.toThrow(/is there already/);
  expect(readFileSync(file, "utf8")).toBe("mine");
  await query(from, "DROP TABLE _prisma_migrations");
  await expect(writeBackup(from.databaseUrl, join(folder, "two"), NOW)).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(["one"]);
});

/** Accounts with 700 events each, one of them with more digits than JavaScript keeps. */
async function fillWith(database: Database, accounts: number): Promise<void> {
  const client = new Client({ connectionString: database.databaseUrl });
  await client.connect();
  for (let account = 0; account < accounts; account += 1) {
    const id = v7();
    await client.query("BEGIN");
    await client.query(
      "INSERT INTO user_account (id, name, email, resource_kinds) VALUES ($1, $2, 'Ada@example.org', $3)",
      [id, ODD, ["book", 'a "quoted", one']],
    );
    await client.query(
      `INSERT INTO progress_event (user_id, id, path_id, kind, payload, occurred_at)
       SELECT $1, gen_random_uuid(), 'back-end', 'skill.set',
         jsonb_build_object('note', $2::text, 'digits', 12345678901234567890.123456789),
         '2027-10-29T10:00:00.123Z'::timestamptz + n * interval '1 second'
       FROM generate_series(1, 700) AS n`,
      [id, ODD],
    );
    await client.query("COMMIT");
  }
  await client.end();
}

async function everythingIn(database: Database): Promise<unknown> {
  const client = new Client({ connectionString: database.databaseUrl });
  await client.connect();
  const held: Record<string, unknown> = {};
  for (const { name } of await tablesOf(client)) {
    const { rows } = await client.query(`SELECT t::text AS row FROM ${name} t ORDER BY 1`);
    held[name] = rows;
  }
  await client.end();
  return held;
}

async function query(database: Database, text: string, values: unknown[] = []) {
  const client = new Client({ connectionString: database.databaseUrl });
  await client.connect();
  const { rows } = await client.query(text, values);
  await client.end();
  return rows;
}

function edit(bytes: Buffer, what: string | RegExp, by: string): Buffer {
  return gzipSync(gunzipSync(bytes).toString("utf8").replace(what, by));
}

function flip(bytes: Buffer): Buffer {
  const spoilt = Buffer.from(bytes);
  const middle = Math.floor(bytes.length / 2);
  spoilt[middle] = (spoilt[middle] ?? 0) ^ 1;
  return spoilt;
}
