import { readFileSync } from "node:fs";
import { Client } from "pg";
import { expect, test } from "vitest";
import { createTestDatabase } from "@/lib/data/testing/test-database";
import { migrate } from "./migrator/migrate.mjs";
import { openSchemaEngine } from "./migrator/schema-engine.mjs";

const catalogQueries = [
  `SELECT table_name, column_name, udt_name, character_maximum_length, datetime_precision, is_nullable, column_default
   FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`,
  "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2",
  `SELECT conrelid::regclass::text AS "table", conname, pg_get_constraintdef(oid) AS definition
   FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`,
  "SELECT typname, typtype FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype = 'e' ORDER BY 1",
];

test("all migrations together are the schema", async () => {
  const [migrated, direct] = await Promise.all([makeEmpty(), makeEmpty()]);
  await migrate(migrated);
  const engine = await openSchemaEngine(direct);
  const script = await engine.diff("", readFileSync("prisma/schema.prisma", "utf8"));
  await run(direct, [script]);

  const expected = await run(direct, catalogQueries);
  expect(expected[0]?.length).toBeGreaterThan(20);
  expect(withoutEntries(await run(migrated, catalogQueries))).toEqual(expected);
});

async function makeEmpty(): Promise<string> {
  return (await createTestDatabase({ isMigrated: false })).databaseUrl;
}

async function run(databaseUrl: string, statements: string[]): Promise<Record<string, string>[][]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const results = [];
  for (const statement of statements) results.push((await client.query(statement)).rows);
  await client.end();
  return results;
}

/** Leaves out the migrator's own table, which no schema names. */
function withoutEntries(results: Record<string, string>[][]): Record<string, string>[][] {
  return results.map((rows) =>
    rows.filter((row) => !Object.values(row).some((value) => value === "_prisma_migrations")),
  );
}
