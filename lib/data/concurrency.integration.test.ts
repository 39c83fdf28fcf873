// What is promised when many write at once and PostgreSQL is killed in the middle, on a server of this test's own.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startEmbeddedServer } from "@/prisma/embedded/start-server.mjs";
import { migrate } from "@/prisma/migrator/migrate.mjs";
import { backEndPath } from "../curriculum/back-end";
import { foldEvents } from "../learning/progress/fold-events";
import { pool } from "./client";
import { DatabaseAwayError } from "./errors";
import type { ActingUser } from "./learner";
import { loadLearner } from "./load-learner";
import { type IncomingEvent, recordEvents } from "./record-events";
import { hasLegalOrder, type Operation } from "./testing/legal-order";
import { makeLearner, PATH, setSkill } from "./testing/people";

type Server = Awaited<ReturnType<typeof startEmbeddedServer>>;
type Write = { user: ActingUser; events: IncomingEvent[]; answers: string[][]; refusals: unknown[] };

const dataDirectory = mkdtempSync(join(tmpdir(), "rungs-concurrency-"));
let server: Server;

beforeAll(async () => {
  chmodSync(dataDirectory, 0o711);
  server = await startEmbeddedServer({ dataDirectory });
  process.env.DATABASE_URL = server.databaseUrl;
  await migrate(server.databaseUrl);
}, 60_000);

afterAll(async () => {
  await pool().end();
  await server.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}, 30_000);

test("of 400 concurrent writes every acknowledged one survives a hard kill, none twice", async () => {
  const one = await makeLearner();
  const many = await Promise.all(Array.from({ length: 40 }, () => makeLearner()));
  // Half of them to one learner, half to forty; every fourth brings three events, which are kept together or not.
  const writes = Array.from({ length: 400 }, (_, number): Write => {
    const events = Array.from({ length: number % 4 === 0 ? 3 : 1 }, () => setSkill(skillAt(number)));
    return { user: number % 2 ? one : (many[(number / 2) % 40] ?? one), events, answers: [], refusals: [] };
  });

  const killed = killWhen(() => writes.filter(isAcknowledged).length >= 100);
  await Promise.all(writes.map(send));
  await killed;
  const acknowledged = writes.filter(isAcknowledged);
  expect(acknowledged.length).toBeGreaterThanOrEqual(100);
  expect(writes.length - acknowledged.length).toBeGreaterThanOrEqual(50);
  for (const { refusals } of writes) {
    for (const refusal of refusals) expect(refusal).toBeInstanceOf(DatabaseAwayError);
  }

  server = await startEmbeddedServer({ dataDirectory, port: server.port });
  const stored = await storedEvents([one, ...many]);
  for (const { user, events } of acknowledged) {
    for (const { id } of events) expect(stored.get(`${user.userId} ${id}`)).toBe(1);
  }
  for (const { user, events } of writes) {
    const kept = events.filter(({ id }) => stored.has(`${user.userId} ${id}`)).length;
    expect([0, events.length]).toContain(kept);
  }

  // Everybody whose answer was lost says it again, with the same ids; some of those had been stored unheard.
  await Promise.all(writes.filter((write) => !isAcknowledged(write)).map(send));
  expect(writes.filter(isAcknowledged)).toHaveLength(400);
  const complete = await storedEvents([one, ...many]);
  expect(complete.size).toBe(writes.reduce((sum, { events }) => sum + events.length, 0));
  expect(new Set(complete.values())).toEqual(new Set([1]));
  for (const { answers } of writes) {
    const told = answers.flat();
    expect(new Set(told).size).toBe(told.length);
  }
}, 90_000);

test("concurrent writes and reads of one skill could have happened one after another", async () => {
  const user = await makeLearner();
  const skill = skillAt(0);
  const states = ["learning", "done", "skipped", "not-started"] as const;
  const history: Operation<string>[] = [];
  const note = async (kind: "write" | "read", work: () => Promise<string>) => {
    const begin = performance.now();
    const value = await work();
    history.push({ kind, value, begin, end: performance.now() });
  };
  const writer = async (number: number) => {
    for (let round = 0; round < 4; round++) {
      const state = states[(number + round) % 4] ?? "done";
      await note("write", async () => {
        await recordEvents(user, PATH, [setSkill(skill, state)]);
        return state;
      });
    }
  };
  const reader = async () => {
    for (let round = 0; round < 6; round++) {
      await note("read", async () => {
        const events = (await loadLearner(user))?.events ?? [];
        return foldEvents(backEndPath, events).skills.get(skill)?.state ?? "not-started";
      });
    }
  };
  await Promise.all([writer(0), writer(1), writer(3), reader(), reader()]);
  expect(history).toHaveLength(24);
  expect(hasLegalOrder(history, "not-started")).toBe(true);
  // Somebody else's value in the middle, and no order is left: the check is not empty.
  const last = Math.max(...history.map(({ end }) => end));
  expect(hasLegalOrder([...history, { kind: "read", value: "nobody's", begin: last, end: last }], "")).toBe(false);
}, 30_000);

async function send(write: Write): Promise<void> {
  try {
    const answer = await recordEvents(write.user, PATH, write.events);
    if (answer) write.answers.push([...answer.recorded]);
  } catch (error) {
    write.refusals.push(error);
  }
}

function isAcknowledged({ answers }: Write): boolean {
  return answers.length > 0;
}

function skillAt(number: number): string {
  return backEndPath.skills[number % backEndPath.skills.length]?.id ?? "git";
}

/** Ends the server and all its sessions at once, as a power cut does, as soon as it is time. */
async function killWhen(isTime: () => boolean): Promise<void> {
  const limit = Date.now() + 20_000;
  while (!isTime() && Date.now() < limit) await wait(1);
  for (const pid of [server.pid, ...childrenOf(server.pid)]) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // A session that ended by itself in this very moment.
    }
  }
  await server.exited;
}

/** Where the system tells, the sessions are found and killed too; elsewhere they end by themselves soon after. */
function childrenOf(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, "utf8").split(" ").filter(Boolean).map(Number) : [];
}

/** How often each event is there, by learner and id, read past every key: from the table's own rows. */
async function storedEvents(users: ActingUser[]): Promise<Map<string, number>> {
  const { rows } = await pool().query<{ event: string; count: number }>(
    `SELECT user_id || ' ' || id AS event, count(*)::int AS count FROM progress_event
     WHERE user_id = ANY($1::uuid[]) GROUP BY 1`,
    [users.map(({ userId }) => userId)],
  );
  return new Map(rows.map(({ event, count }) => [event, count]));
}
