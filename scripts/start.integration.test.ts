import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createTestDatabase } from "@/lib/data/testing/test-database";
import { findFreePort } from "@/prisma/embedded/port.mjs";
import { findSurvivor } from "@/prisma/embedded/survivor.mjs";
import { migrate } from "@/prisma/migrator/migrate.mjs";
import { readMigrations } from "@/prisma/migrator/read-migrations.mjs";
import { takeDataDirectory } from "./launch/lock.mjs";

let folder: string;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rungs-start-"));
  port = await findFreePort();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an address where no database server is", async () => {
  const { code, output } = await start({ DATABASE_URL: "postgresql://ada:s3cret@127.0.0.1:1/rungs" });
  expect(output).toBe(
    "The database server at 127.0.0.1:1 (DATABASE_URL) can't be reached. Start it or correct the address; without DATABASE_URL, Rungs brings its own PostgreSQL.",
  );
  expect(code).toBe(1);
  expect(readdirSync(folder)).not.toContain("running.json");
});

test("a password that the server refuses is not repeated", async () => {
  const url = new URL(inject("testServer").databaseUrl);
  url.password = "s3cret";
  const { code, output } = await start({ DATABASE_URL: url.href });
  expect(output).toBe(
    `The database server at ${url.host} refused the user "rungs" or the password. Correct them in DATABASE_URL.`,
  );
  expect(code).toBe(1);
});

test("a database that does not exist", async () => {
  const url = new URL(inject("testServer").databaseUrl);
  url.pathname = "/nowhere";
  const { code, output } = await start({ DATABASE_URL: url.href });
  expect(output).toMatch(/^There is no database "nowhere" on the server at .*createdb nowhere.*$/);
  expect(code).toBe(1);
});

test("no address of a database at all", async () => {
  const { code, output } = await start({ DATABASE_URL: "mysql://ada:s3cret@localhost/rungs" });
  expect(output).toMatch(/^DATABASE_URL is not the address of a PostgreSQL database\..*$/);
  expect(output).not.toContain("s3cret");
  expect(code).toBe(1);
});

test("a schema that is newer than the code", async () => {
  const { databaseUrl } = await createTestDatabase({ isMigrated: false });
  const newer = { name: "29990101000000_later", checksum: "0".repeat(64), script: "SELECT 1" };
  await migrate(databaseUrl, [...readMigrations(), newer]);
  const { code, output } = await start({ DATABASE_URL: databaseUrl });
  expect(output).toMatch(/^The database was written by a newer version of Rungs .*29990101000000_later.*$/);
  expect(code).toBe(1);
});

test("a port that is taken is found before anything long", async () => {
  const server = createServer().listen(port);
  await once(server, "listening");
  const { code, output } = await start({});
  expect(output).toContain(`Port ${port} is taken`);
  expect(output).toContain(`PORT=${port + 1} npm start`);
  expect(code).toBe(1);
  server.close();
});

test("a second start on the same folder says where the first one runs", async () => {
  const giveBack = takeDataDirectory(folder, "http://localhost:4711");
  const { code, output } = await start({});
  expect(output).toContain(`Rungs already runs on ${folder}: http://localhost:4711 (process ${process.pid})`);
  expect(code).toBe(1);
  giveBack();
});

test("a file in place of the data folder", async () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  const { code, output } = await start({ RUNGS_DATA_DIR: file });
  expect(output).toMatch(/^.*file can't be used as a folder, because a file stands in its place\..*$/);
  expect(code).toBe(1);
});

test("Ctrl-C in the middle of a start ends it with nothing left behind", async () => {
  const { code, output } = await start({}, (printed) => printed.includes("Starting PostgreSQL"));
  expect(output).toContain("Stopping ...");
  expect(output).not.toContain("failed");
  expect(code).toBe(0);
  expect(readdirSync(folder)).not.toContain("running.json");
  expect(readdirSync(folder)).not.toContain("postgres.new");
  expect(findSurvivor(join(folder, "postgres"))).toBeUndefined();
});

/** Runs scripts/start.mjs to its end; asked to stop, twice as npm and the shell do, once its output is as wanted. */
async function start(settings: Record<string, string>, isTimeToStop = (_: string) => false) {
  const { DATABASE_URL, PUBLIC_URL, ...environment } = process.env;
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...environment, PORT: String(port), RUNGS_DATA_DIR: folder, ...settings } as NodeJS.ProcessEnv,
  });
  let output = "";
  const collect = (chunk: string) => {
    output += chunk;
    if (!isTimeToStop(output) || child.killed) return;
    child.kill("SIGINT");
    child.kill("SIGTERM");
  };
  child.stdout.setEncoding("utf8").on("data", collect);
  child.stderr.setEncoding("utf8").on("data", collect);
  const [code] = await once(child, "close");
  return { code, output: output.trim() };
}
