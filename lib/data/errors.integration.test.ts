import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RequestContext } from "../server/request-context";
import { pool, prisma } from "./client";
import { changePassword } from "./credentials/change-password";
import { createAccount } from "./credentials/create-account";
import { asking, DatabaseAwayError, isTaken } from "./errors";
import { PrismaClient } from "./generated/client";
import { makeLearner } from "./testing/people";

const requests = new AsyncLocalStorage<RequestContext>();
const KEY = Symbol.for("rungs.request");

beforeAll(() => {
  Object.assign(globalThis, { [KEY]: requests });
});
afterAll(() => {
  Object.assign(globalThis, { [KEY]: undefined });
});

/** Asks as a request does, and gives what came of it. */
async function ask(query: () => Promise<unknown>): Promise<{ error: unknown; isDatabaseAway: boolean }> {
  const context: RequestContext = {
    reference: "r",
    caller: "127.0.0.1",
    isDatabaseAway: false,
    status: null,
    cookies: [],
    headers: [],
  };
  const error = await requests
    .run(context, () => asking(query))
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  return { error, isDatabaseAway: context.isDatabaseAway };
}

/** Runs a query against an address where something is wrong, once through Prisma and once through the pool. */
async function askAt(databaseUrl: string, statement = "SELECT 1") {
  const other = new Pool({ connectionString: databaseUrl, connectionTimeoutMillis: 500, query_timeout: 700, max: 1 });
  other.on("error", () => {});
  const client = new PrismaClient({ adapter: new PrismaPg(other) });
  try {
    return [await ask(() => client.$queryRawUnsafe(statement)), await ask(() => other.query(statement))];
  } finally {
    await client.$disconnect();
    await other.end();
  }
}

const AWAY = { error: expect.any(DatabaseAwayError), isDatabaseAway: true };

describe("a database that is away", () => {
  test.each(["127.0.0.1", "localhost", "[::1]", "nowhere.invalid"])("because nobody listens on %s", async (host) => {
    expect(await askAt(`postgresql://rungs@${host}:${await closedPort()}/rungs`)).toEqual([AWAY, AWAY]);
  });

  test("because it takes calls and never answers", async () => {
    const { url, close } = await listen(() => {});
    expect(await askAt(url)).toEqual([AWAY, AWAY]);
    close();
  });

  test("because it hangs up", async () => {
    const { url, close } = await listen((socket) => socket.destroy());
    expect(await askAt(url)).toEqual([AWAY, AWAY]);
    close();
  });

  test("because a query takes too long", async () => {
    expect(await askAt(process.env.DATABASE_URL ?? "", "SELECT pg_sleep(3)::text")).toEqual([AWAY, AWAY]);
  });

  test.each(["57P01", "57P03", "57014", "53300", "53100", "55P03", "40001", "40P01", "25006", "08006"])(
    "because it says %s",
    async (state) => {
      const statement = `DO $$ BEGIN RAISE EXCEPTION 'not now' USING ERRCODE = '${state}'; END $$`;
      expect(await ask(() => prisma().$executeRawUnsafe(statement))).toEqual(AWAY);
      expect(await ask(() => pool().query(statement))).toEqual(AWAY);
    },
  );

  test("because the session was ended in the middle of a query, and the next query is fine", async () => {
    const ended = ask(() => prisma().$queryRaw`SELECT pg_sleep(2)::text`);
    let count = 0;
    for (let tries = 0; count === 0 && tries < 60; tries++) {
      await wait(25);
      const { rows } = await pool().query(
        `SELECT count(pg_terminate_backend(pid))::int AS count FROM pg_stat_activity
         WHERE query LIKE 'SELECT pg_sleep%' AND state = 'active' AND datname = current_database()`,
      );
      count = rows[0].count;
    }
    expect(await ended).toEqual(AWAY);
    expect(await ask(() => prisma().$queryRaw`SELECT 1`)).toEqual({ error: undefined, isDatabaseAway: false });
  });

  test("because every address of its name refuses", async () => {
    const refusal = Object.assign(new AggregateError([new Error("::1"), new Error("127.0.0.1")]), {
      code: "ECONNREFUSED",
    });
    expect(await ask(() => Promise.reject(refusal))).toEqual(AWAY);
  });

  test("because the password no longer fits, or the database is gone", async () => {
    const address = new URL(process.env.DATABASE_URL ?? "");
    address.password = "another";
    expect(await askAt(address.href)).toEqual([AWAY, AWAY]);
    const elsewhere = new URL(process.env.DATABASE_URL ?? "");
    elsewhere.pathname = "/nothing_of_this_name";
    expect(await askAt(elsewhere.href)).toEqual([AWAY, AWAY]);
  });

  test("because others have every connection, for queries and transactions alike", async () => {
    const user = await makeLearner();
    const taken = await Promise.all(Array.from({ length: pool().options.max }, () => pool().connect()));
    const context = {
      reference: "r",
      caller: "127.0.0.1",
      isDatabaseAway: false,
      status: null,
      cookies: [],
      headers: [],
    };
    const change = requests.run(context, () => changePassword(user, "$argon2id$x", true));
    const answers = Promise.all([
      ask(() => prisma().$queryRaw`SELECT 1`),
      ask(() => change),
      ask(() => pool().query("SELECT 1")),
    ]);
    const results = await answers;
    for (const client of taken) client.release();
    expect(results.map(({ error }) => (error as Error | undefined)?.name)).toEqual(Array(3).fill("DatabaseAwayError"));
    expect(context.isDatabaseAway).toBe(true);
    expect(await changePassword(user, "$argon2id$x", true)).toEqual({ ...user, sessionEpoch: 2 });
  });

  test("tells a person nothing about the server, and the log what it was", async () => {
    const [{ error } = { error: null }] = await askAt(
      `postgresql://rungs:secret@127.0.0.1:${await closedPort()}/rungs`,
    );
    expect((error as Error).message).toBe("The database is not answering.");
    expect((error as Error).cause).toBeDefined();
  });
});

describe("a bug", () => {
  test.each(["SELECT nothing_of_this_name", "SELECT FROM nowhere_at_all", "SELECT 1/0", "SELECT 'x'::uuid"])(
    "in %s passes through and is no excuse",
    async (statement) => {
      for (const query of [() => prisma().$queryRawUnsafe(statement), () => pool().query(statement)]) {
        const { error, isDatabaseAway } = await ask(query);
        expect(error).toBeInstanceOf(Error);
        expect(error).not.toBeInstanceOf(DatabaseAwayError);
        expect(isDatabaseAway).toBe(false);
      }
    },
  );

  test("of ours passes through as it is", async () => {
    const bug = new TypeError("undefined is not a function");
    expect(await ask(() => Promise.reject(bug))).toEqual({ error: bug, isDatabaseAway: false });
  });
});

describe("isTaken", () => {
  test("tells a taken key, of Prisma's queries, raw ones and the pool's", async () => {
    const email = `${randomUUID()}@example.org`;
    const { userId } = await makeLearner(email);
    const data = { address: email, userId };
    const statement = `INSERT INTO email_address (address, user_id) VALUES ('${email}', '${userId}')`;
    for (const insert of [
      () => prisma().emailAddress.create({ data }),
      () => prisma().$executeRawUnsafe(statement),
      () => pool().query(statement),
    ]) {
      expect(isTaken((await ask(insert)).error)).toBe(true);
    }
    expect((await createAccount({ name: "", email, timeZone: "UTC" })).ok).toBe(false);
  });

  test("takes nothing else for one", async () => {
    const orphan = { address: `${randomUUID()}@example.org`, userId: randomUUID() };
    expect(isTaken((await ask(() => prisma().emailAddress.create({ data: orphan }))).error)).toBe(false);
    for (const other of [null, undefined, "23505", new Error("23505"), { code: 23_505 }])
      expect(isTaken(other)).toBe(false);
    const circle: { cause?: unknown } = {};
    circle.cause = circle;
    expect(isTaken(circle)).toBe(false);
  });
});

async function closedPort(): Promise<number> {
  const { port, close } = await listen(() => {});
  await close();
  return port;
}

async function listen(answer: (socket: Socket) => void) {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on("error", () => {}));
    answer(socket);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  };
  return { port, url: `postgresql://rungs@127.0.0.1:${port}/rungs`, close };
}
