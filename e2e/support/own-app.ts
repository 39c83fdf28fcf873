// For tests that restart the app, take its database away or need other settings: an app of one's own.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { addressesOf } from "@/prisma/embedded/connection.mjs";
import { findFreePort } from "@/prisma/embedded/port.mjs";
import { readSecrets } from "@/prisma/embedded/secrets.mjs";
import { type App, makeDataDirectory, startApp } from "./app";
import { test } from "./test";

type Environment = Readonly<Record<string, string>>;

export type OwnApp = Readonly<{
  url: string;
  /** The folder that keeps its database and its secrets. */
  dataDirectory: string;
  /** What signs the sessions of this app. */
  secret: () => string;
  /** The address of its database, as the app has it. */
  databaseUrl: () => string;
  /** The process id of its PostgreSQL, as of now. */
  postgresPid: () => number;
  /** Stops app and database, or kills both, and starts them again on the same folder and port. */
  restart: (how?: "stop" | "kill") => Promise<void>;
}>;

/** A test whose file has an app of its own; the file must run in one worker (`mode: "default"`). */
export function testWithOwnApp(environment: Environment = {}) {
  return test.extend<object, { ownApp: OwnApp }>({
    ownApp: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from this pattern
      async ({}, use) => {
        const { app, end } = await startOwnApp(environment);
        await use(app);
        await end();
      },
      { scope: "worker", timeout: 90_000 },
    ],
    baseURL: async ({ ownApp }, use) => use(ownApp.url),
  });
}

async function startOwnApp(environment: Environment): Promise<{ app: OwnApp; end: () => Promise<void> }> {
  const dataDirectory = makeDataDirectory();
  const place = { dataDirectory, port: await findFreePort() };
  let running: App = await startApp(place, environment);
  const postgresPid = () =>
    Number.parseInt(readFileSync(join(dataDirectory, "postgres", "postmaster.pid"), "utf8"), 10);
  const databaseUrl = () => addressesOf(readSecrets(dataDirectory).postgres).databaseUrl;
  const app: OwnApp = {
    url: running.url,
    dataDirectory,
    secret: () => readSecrets(dataDirectory).nextAuthSecret,
    databaseUrl,
    postgresPid,
    restart: async (how = "stop") => {
      if (how === "kill") {
        process.kill(postgresPid(), "SIGKILL");
        await running.kill();
      } else {
        await running.stop();
      }
      running = await startApp(place, environment);
    },
  };
  const end = async () => {
    await running.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  return { app, end };
}

/** A second process of the app, with other settings, on the database of the first. */
export async function startSecondProcess(
  first: OwnApp,
  environment: Environment = {},
): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const code = `import { serve } from "./scripts/serve/index.mjs"; await serve({ port: ${port} }); console.log("ready");`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: first.databaseUrl(),
      NEXTAUTH_SECRET: first.secret(),
      NEXTAUTH_URL: url,
      ...environment,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await firstLine(child);
  return {
    url,
    stop: async () => {
      if (child.kill("SIGKILL")) await once(child, "exit");
    },
  };
}

function firstLine(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.once("data", () => resolve());
    child.once("exit", (code) => reject(new Error(`The second process ended with ${code}.`)));
  });
}
