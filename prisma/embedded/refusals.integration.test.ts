import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { explainFailure } from "./cluster.mjs";
import { startEmbeddedServer } from "./start-server.mjs";

const isRoot = process.getuid?.() === 0;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rungs-refusals-"));
  chmodSync(folder, 0o711);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("another major version is named, and its data left alone", async () => {
  mkdirSync(join(folder, "postgres"));
  writeFileSync(join(folder, "postgres", "PG_VERSION"), "15\n");
  await expect(start(folder)).rejects.toThrow(/written by PostgreSQL 15.*brings 18.*Nothing was changed/);
  expect(readdirSync(join(folder, "postgres"))).toEqual(["PG_VERSION"]);
  expect(readFileSync(join(folder, "postgres", "PG_VERSION"), "utf8")).toBe("15\n");
});

test("a folder that holds something else is left alone", async () => {
  mkdirSync(join(folder, "postgres"));
  writeFileSync(join(folder, "postgres", "thesis.txt"), "irreplaceable");
  await expect(start(folder)).rejects.toThrow(/not empty and holds no PostgreSQL data/);
  expect(readFileSync(join(folder, "postgres", "thesis.txt"), "utf8")).toBe("irreplaceable");
});

test("a file in place of the data folder", async () => {
  const file = join(folder, "data");
  writeFileSync(file, "");
  await expect(start(file)).rejects.toThrow(/can't be used as a folder/);
  await expect(start(join(file, "below"))).rejects.toThrow(/can't be used as a folder/);
});

test.runIf(!isRoot)("a data folder that can't be written", async () => {
  chmodSync(folder, 0o500);
  await expect(start(join(folder, "data"))).rejects.toThrow(/can't be written by this user/);
});

test.runIf(isRoot)("as root, a folder that PostgreSQL's own user can't get into", async () => {
  chmodSync(folder, 0o700);
  await expect(start(join(folder, "data"))).rejects.toThrow(
    `PostgreSQL must not run as root, and the user it runs as instead can't enter ${folder}.`,
  );
});

test("a damaged secrets.json is not overwritten", async () => {
  writeFileSync(join(folder, "secrets.json"), '{"nextAuth');
  await expect(start(folder)).rejects.toThrow(/secrets\.json is damaged/);
  expect(readFileSync(join(folder, "secrets.json"), "utf8")).toBe('{"nextAuth');
});

test("what a killed initdb left is no data", async () => {
  mkdirSync(join(folder, "postgres.new"));
  writeFileSync(join(folder, "postgres.new", "PG_VERSION"), "18\n");
  const server = await start(folder);
  await server.stop();
  expect(readdirSync(folder).sort()).toEqual(["postgres", "postgres.log", "secrets.json"]);
});

test("a full disk is called a full disk", () => {
  const initdb = "creating configuration files ... ok\ninitdb: error: could not write to file: No space left on device";
  const server = '2026-01-01 [1] FATAL:  could not write lock file "postmaster.pid": No space left on device';
  for (const output of [initdb, server])
    expect(explainFailure(output, "/data").message).toMatch(/^The disk .* is full/);
});

test("any other reason of PostgreSQL is passed on in one sentence", () => {
  const { message } = explainFailure(
    '2026-01-01 [1] LOG:  x\n2026-01-01 [1] FATAL:  bogus data in lock file "a"\n',
    "/data",
  );
  expect(message).toContain('could not start on /data: bogus data in lock file "a".');
});

function start(dataDirectory: string) {
  return startEmbeddedServer({ dataDirectory, durable: false });
}
