import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { keepEmbeddedServer } from "./keep-server.mjs";
import { startEmbeddedServer } from "./start-server.mjs";
import { isAlive } from "./survivor.mjs";

let dataDirectory: string;
let running: Awaited<ReturnType<typeof startEmbeddedServer>> | undefined;

beforeAll(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), "rungs-embedded-"));
  chmodSync(dataDirectory, 0o711);
  await start();
  await query("CREATE TABLE note (text text)");
  await query("INSERT INTO note VALUES ('kept')");
  await running?.stop();
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

test("is durable, checks its pages, and is closed to others", async () => {
  await start();
  const settings = ["fsync", "synchronous_commit", "full_page_writes", "data_checksums", "listen_addresses"];
  const values = await Promise.all(settings.map(async (name) => (await query(`SHOW ${name}`))[0]?.[name]));
  expect(values).toEqual(["on", "on", "on", "on", "127.0.0.1"]);
  expect(
    await query("SELECT rolsuper OR rolcreatedb OR rolcreaterole AS mighty FROM pg_roles WHERE rolname = user"),
  ).toEqual([{ mighty: false }]);
  expect(statSync(join(dataDirectory, "secrets.json")).mode & 0o777).toBe(0o600);
  expect(statSync(join(dataDirectory, "postgres")).mode & 0o777).toBe(0o700);
});

test("refuses a wrong password", async () => {
  const { databaseUrl } = await start();
  const client = new Client({ connectionString: databaseUrl.replace(/:[^:@]+@/, ":wrong@") });
  await expect(client.connect()).rejects.toMatchObject({ code: "28P01" });
});

test("one that outlived its parent is stopped, and what it had acknowledged is there", async () => {
  const survivor = await startAndDie("INSERT INTO note VALUES ('acknowledged')");
  expect(isAlive(survivor)).toBe(true);
  const server = await start();
  expect(isAlive(survivor)).toBe(false);
  expect(server.pid).not.toBe(survivor);
  expect(await query("DELETE FROM note WHERE text = 'acknowledged' RETURNING text")).toEqual([
    { text: "acknowledged" },
  ]);
});

test("comes up after server and parent were both killed hard", async () => {
  const survivor = await startAndDie("INSERT INTO note VALUES ('both')");
  process.kill(survivor, "SIGKILL");
  expect(existsSync(join(dataDirectory, "postgres", "postmaster.pid"))).toBe(true);
  await start();
  expect(await query("DELETE FROM note WHERE text = 'both' RETURNING text")).toEqual([{ text: "both" }]);
});

test("sees through a stale postmaster.pid whose number now belongs to another process", async () => {
  const { uid, gid } = statSync(join(dataDirectory, "postgres"));
  const stranger = spawn("sleep", ["60"], { uid, gid, cwd: "/" });
  const file = join(dataDirectory, "postgres", "postmaster.pid");
  writeFileSync(file, `${stranger.pid}\n${dataDirectory}/postgres\n1\n5432\n\n127.0.0.1\n 1 1\nready\n`);
  await start();
  expect(await query("SELECT text FROM note")).toEqual([{ text: "kept" }]);
  expect(isAlive(stranger.pid ?? 0)).toBe(true);
  stranger.kill();
  await once(stranger, "exit");
});

test("takes another port when somebody has its own", async () => {
  const { port } = await start();
  await running?.stop();
  const stranger = spawn(process.execPath, [
    "-e",
    `require("node:net").createServer().listen(${port}, "127.0.0.1", () => console.log())`,
  ]);
  await once(stranger.stdout, "data");
  expect((await start()).port).not.toBe(port);
  stranger.kill();
  await once(stranger, "exit");
});

test("comes up with the data when its passwords were lost", async () => {
  rmSync(join(dataDirectory, "secrets.json"));
  await start();
  expect(await query("SELECT text FROM note")).toEqual([{ text: "kept" }]);
});

test("is started again on the same port when it is killed while in use", async () => {
  const lines: string[] = [];
  const kept = await keepEmbeddedServer({ dataDirectory, durable: false, say: (line: string) => lines.push(line) });
  const pid = Number.parseInt(readFileSync(join(dataDirectory, "postgres", "postmaster.pid"), "utf8"), 10);
  process.kill(pid, "SIGKILL");
  await expect.poll(() => lines.at(-1), { timeout: 15_000 }).toBe("PostgreSQL is back.");
  expect(await query("SELECT text FROM note", kept.databaseUrl)).toEqual([{ text: "kept" }]);
  await kept.stop();
  expect(readdirSync(join(dataDirectory, "postgres"))).not.toContain("postmaster.pid");
});

async function start() {
  running = await startEmbeddedServer({ dataDirectory, durable: true });
  return running;
}

/** Starts a server in a process that writes something and is then killed hard. Gives the server's process id. */
async function startAndDie(statement: string): Promise<number> {
  const script = `
    import pg from "pg";
    import { startEmbeddedServer } from "./prisma/embedded/start-server.mjs";
    const { databaseUrl, pid } = await startEmbeddedServer({ dataDirectory: process.env.FOLDER });
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(process.env.STATEMENT);
    process.stdout.write(String(pid), () => process.kill(process.pid, "SIGKILL"));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    env: { ...process.env, FOLDER: dataDirectory, STATEMENT: statement },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [pid] = await once(child.stdout, "data");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return Number(String(pid));
}

async function query(text: string, databaseUrl = running?.databaseUrl): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
