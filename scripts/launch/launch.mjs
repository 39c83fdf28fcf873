import { existsSync } from "node:fs";
import { dataDirectoryOf, makeDataDirectory, projectDirectory } from "../../prisma/embedded/data-directory.mjs";
import { readSecrets } from "../../prisma/embedded/secrets.mjs";
import { buildIfChanged } from "./build.mjs";
import { generateSources } from "./generate.mjs";
import { installDependencies } from "./install.mjs";
import { runLifetime } from "./lifetime.mjs";
import { takeDataDirectory } from "./lock.mjs";
import { checkPort, portOf } from "./port.mjs";
import { say } from "./terminal.mjs";

/**
 * Brings Rungs up from whatever is there, and keeps it up until it is told to stop. What can be found wrong at once is
 * found before the long steps. Imports nothing that has to be installed first.
 *
 * @param {{dev: boolean}} options dev: hot reload instead of a build
 */
export function launch({ dev }) {
  process.chdir(projectDirectory);
  if (existsSync(".env")) process.loadEnvFile(".env");
  runLifetime((lifetime) => start(lifetime, dev));
}

async function start({ step, atEnd, signal }, dev) {
  const port = portOf(process.env);
  const host = process.env.HOST || undefined;
  const address = process.env.PUBLIC_URL || `http://localhost:${port}`;
  const dataDirectory = dataDirectoryOf(process.env);

  await step(() => makeDataDirectory(dataDirectory));
  atEnd(await step(() => takeDataDirectory(dataDirectory, address)));
  await step(() => checkPort(port, host));
  await step(() => installDependencies());
  const secrets = await step(() => readSecrets(dataDirectory));
  const databaseUrl = process.env.DATABASE_URL || (await step(() => startDatabase(dataDirectory, atEnd, signal)));
  await step(() => migrateDatabase(databaseUrl));
  await step(() => generateSources());

  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secrets.nextAuthSecret,
    NEXTAUTH_URL: address,
    PORT: String(port),
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  if (!dev) await step(() => buildIfChanged(process.env));
  const server = await step(() => serveApp({ dev, port, hostname: host }));
  atEnd(() => server.close());
  say(`Rungs is ready at ${address}`);
}

async function startDatabase(dataDirectory, atEnd, signal) {
  say("Starting PostgreSQL ...");
  const { keepEmbeddedServer } = await import("../../prisma/embedded/keep-server.mjs");
  const server = await keepEmbeddedServer({ dataDirectory, say, signal });
  // The app before it may have taken eight of the ten seconds that a stop has; nothing is lost by being short.
  atEnd(() => server.stop(1));
  return server.databaseUrl;
}

async function migrateDatabase(databaseUrl) {
  const { migrate } = await import("../../prisma/migrator/migrate.mjs");
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) say(`Applied to the database: ${applied.join(", ")}.`);
}

async function serveApp(options) {
  const { serve } = await import("../serve/index.mjs");
  return serve(options);
}
