import { existsSync } from "node:fs";
import { join } from "node:path";
import { dataDirectoryOf, makeDataDirectory, projectDirectory } from "../../prisma/embedded/data-directory.mjs";
import { readSecrets } from "../../prisma/embedded/secrets.mjs";
import { installDependencies } from "../launch/install.mjs";
import { runLifetime } from "../launch/lifetime.mjs";
import { isTaken, takeDataDirectory } from "../launch/lock.mjs";
import { PlainError } from "../launch/plain-error.mjs";
import { say } from "../launch/terminal.mjs";

/**
 * Runs a command on the database of the settings, and ends the process. The embedded one is started for it where it
 * does not run.
 *
 * @param {{mayRun: boolean, mustExist: boolean}} options mayRun: the app may have the embedded database; mustExist: an
 *   embedded one that was never made is not made now
 * @param {(databaseUrl: string) => Promise<void>} work
 */
export function withDatabase({ mayRun, mustExist }, work) {
  process.chdir(projectDirectory);
  if (existsSync(".env")) process.loadEnvFile(".env");
  const dataDirectory = dataDirectoryOf(process.env);
  runLifetime(
    async ({ step, atEnd, signal }) => {
      await step(() => installDependencies());
      if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL);
      if (mustExist && !existsSync(join(dataDirectory, "postgres"))) {
        throw new PlainError(`There is no database in ${dataDirectory}.`);
      }
      await step(() => makeDataDirectory(dataDirectory));
      const { postgres } = readSecrets(dataDirectory);
      if (mayRun && isTaken(dataDirectory)) {
        const { addressesOf } = await import("../../prisma/embedded/connection.mjs");
        return work(addressesOf(postgres).databaseUrl);
      }
      atEnd(await step(() => takeDataDirectory(dataDirectory, "a backup or a restore")));
      const { startEmbeddedServer } = await import("../../prisma/embedded/start-server.mjs");
      const server = await step(() => startEmbeddedServer({ dataDirectory, say, signal }));
      atEnd(() => server.stop());
      await work(server.databaseUrl);
    },
    { endsByItself: true },
  );
}
