import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbeddedServer } from "@/prisma/embedded/start-server.mjs";
import { migrate } from "@/prisma/migrator/migrate.mjs";
import { createDatabase, TEMPLATE } from "./test-database";

declare module "vitest" {
  interface ProvidedContext {
    /** Addresses of the PostgreSQL that runs for these tests. */
    testServer: { administratorUrl: string; databaseUrl: string };
  }
}

/**
 * Before all integration tests: brings up a real PostgreSQL in a folder of its own, with a migrated database that the
 * others are copied from. Gives what takes it down again.
 */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = mkdtempSync(join(tmpdir(), "rungs-integration-"));
  chmodSync(dataDirectory, 0o711);
  const server = await startEmbeddedServer({ dataDirectory, durable: false });
  const { administratorUrl, databaseUrl } = server;
  await migrate(await createDatabase({ administratorUrl, databaseUrl }, TEMPLATE, "template0"));
  project.provide("testServer", { administratorUrl, databaseUrl });
  return async () => {
    await server.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
}
