import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase } from "@/lib/data/testing/test-database";
import { migrate } from "./migrate.mjs";
import { readMigrations } from "./read-migrations.mjs";
import { openSchemaEngine } from "./schema-engine.mjs";

const migrations = readMigrations();
const names = migrations.map(({ name }) => name);
const broken = {
  name: "29990101000000_broken",
  checksum: "0".repeat(64),
  script: "CREATE TABLE half (id int); INSERT INTO half VALUES ('a;b'::text::int);",
};

let database: Awaited<ReturnType<typeof createTestDatabase>>;

beforeEach(async () => {
  database = await createTestDatabase({ isMigrated: false });
});

afterEach(() => database.drop());

test("applies every migration once", async () => {
  expect(await migrate(database.databaseUrl)).toEqual(names);
  const before = await snapshot();
  expect(await migrate(database.databaseUrl)).toEqual([]);
  expect(await snapshot()).toEqual(before);
});

test("two that start at once apply each migration once between them", async () => {
  const results = await Promise.all([1, 2, 3].map(() => migrate(database.databaseUrl)));
  expect(results.flat().sort()).toEqual(names);
});

test("leaves a table that Prisma's own engine reads as complete", async () => {
  await migrate(database.databaseUrl);
  const engine = await openSchemaEngine(database.databaseUrl);
  expect(await engine.diagnose()).toMatchObject({
    hasMigrationsTable: true,
    failedMigrationNames: [],
    editedMigrationNames: [],
    history: null,
  });
});

test("refuses a schema that is newer than the code, and changes nothing", async () => {
  const newer = { name: "29990101000000_from_the_future", checksum: "0".repeat(64), script: "SELECT 1" };
  await migrate(database.databaseUrl, [...migrations, newer]);
  const before = await snapshot();
  await expect(migrate(database.databaseUrl)).rejects.toThrow(/newer version of Rungs.*29990101000000_from_the_future/);
  expect(await snapshot()).toEqual(before);
});

test("a migration that fails leaves nothing behind, keeps the ones before it, and can be tried again", async () => {
  await expect(migrate(database.databaseUrl, [...migrations, broken])).rejects.toThrow(/29990101000000_broken failed/);
  expect(await query("SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
  expect(await query("SELECT migration_name FROM _prisma_migrations")).toHaveLength(names.length);
  const mended = { ...broken, script: "CREATE TABLE half (note text DEFAULT 'a;b')" };
  expect(await migrate(database.databaseUrl, [...migrations, mended])).toEqual([broken.name]);
});

test("tries again what Prisma's own tools left as failed", async () => {
  await migrate(database.databaseUrl, []);
  const [first] = migrations;
  await query("INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', $1, $2)", [
    first?.checksum,
    first?.name,
  ]);
  expect(await migrate(database.databaseUrl)).toEqual(names);
  const engine = await openSchemaEngine(database.databaseUrl);
  expect(await engine.diagnose()).toMatchObject({ failedMigrationNames: [], history: null });
});

/** Everything a migration could have touched: the catalogs' rows, and the entries. */
async function snapshot(): Promise<unknown> {
  return [
    await query(
      "SELECT relname, relkind, relnatts FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY 1",
    ),
    await query("SELECT migration_name, finished_at FROM _prisma_migrations ORDER BY 1"),
  ];
}

async function query(text: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new Client({ connectionString: database.databaseUrl });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}
