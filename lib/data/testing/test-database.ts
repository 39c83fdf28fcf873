import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";

/** The migrated database that the others are copied from. */
export const TEMPLATE = "rungs_template";

type Server = { administratorUrl: string; databaseUrl: string };

/**
 * Makes a database of its own for a test: migrated, without a row, with the rights the app has.
 *
 * @param options isMigrated: false gives an empty one
 * @returns its address and what removes it, which ends every session on it first
 */
export async function createTestDatabase({ isMigrated = true } = {}): Promise<{
  databaseUrl: string;
  drop: () => Promise<void>;
}> {
  const server = inject("testServer");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const databaseUrl = await createDatabase(server, name, isMigrated ? TEMPLATE : "template0");
  return { databaseUrl, drop: () => administrate(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** Makes a database as a copy of another one, and gives its address. */
export async function createDatabase(server: Server, name: string, template: string): Promise<string> {
  const address = new URL(server.databaseUrl);
  await administrate(server, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${address.username}`);
  address.pathname = `/${name}`;
  return address.href;
}

async function administrate(server: Server, statement: string): Promise<void> {
  const client = new Client({ connectionString: server.administratorUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
