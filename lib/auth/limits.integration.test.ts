import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { pool } from "../data/client";
import { countTry, forgetTries, secondsToWait, waitSentence } from "./limits";

type Limits = typeof import("./limits");

const LIMIT = { name: "sign-in-account", points: 3, seconds: 60 } as const;
let key: string;

beforeEach(() => {
  key = `${randomUUID()}@example.org 127.0.0.1`;
});

/** Another process, as far as the limits can tell: code loaded anew, with a pool of its own. */
async function anotherProcess(): Promise<{ limits: Limits; close: () => Promise<void> }> {
  const holder = globalThis as { rungsDatabase?: unknown };
  const mine = holder.rungsDatabase;
  holder.rungsDatabase = undefined;
  vi.resetModules();
  const { pool: openPool } = await import("../data/client");
  const limits = await import("./limits");
  const other = openPool();
  await limits.secondsToWait(LIMIT, "nobody");
  holder.rungsDatabase = mine;
  return { limits, close: () => other.end() };
}

describe("a limit", () => {
  test("lets as many through as it says, then names the seconds to wait", async () => {
    for (let tries = 0; tries < 3; tries++) {
      expect(await secondsToWait(LIMIT, key)).toBe(0);
      expect(await countTry(LIMIT, key)).toBe(0);
    }
    expect(await countTry(LIMIT, key)).toBeGreaterThan(50);
    const wait = await secondsToWait(LIMIT, key);
    expect(wait).toBeGreaterThan(50);
    expect(wait).toBeLessThanOrEqual(60);
  });

  test("counts each key by itself", async () => {
    for (let tries = 0; tries < 4; tries++) await countTry(LIMIT, key);
    expect(await countTry(LIMIT, `${key}2`)).toBe(0);
    expect(await countTry({ ...LIMIT, name: "sign-up-taken" }, key)).toBe(0);
  });

  test("asking counts nothing", async () => {
    for (let tries = 0; tries < 10; tries++) expect(await secondsToWait(LIMIT, key)).toBe(0);
    expect(await countTry(LIMIT, key)).toBe(0);
  });

  test("is over when its tries are forgotten, or its time has passed", async () => {
    for (let tries = 0; tries < 4; tries++) await countTry(LIMIT, key);
    await forgetTries(LIMIT, key);
    expect(await countTry(LIMIT, key)).toBe(0);
    for (let tries = 0; tries < 4; tries++) await countTry(LIMIT, key);
    await pool().query("UPDATE rate_limit SET expire = 1 WHERE expire > 1");
    expect(await countTry(LIMIT, key)).toBe(0);
  });

  test("holds across processes, and after a restart", async () => {
    const [one, other] = [await anotherProcess(), await anotherProcess()];
    expect(await one.limits.countTry(LIMIT, key)).toBe(0);
    expect(await other.limits.countTry(LIMIT, key)).toBe(0);
    expect(await one.limits.countTry(LIMIT, key)).toBe(0);
    expect(await other.limits.countTry(LIMIT, key)).toBeGreaterThan(0);
    await one.close();
    await other.close();
    const restarted = await anotherProcess();
    expect(await restarted.limits.secondsToWait(LIMIT, key)).toBeGreaterThan(0);
    expect(await restarted.limits.countTry(LIMIT, key)).toBeGreaterThan(0);
    await restarted.close();
  });

  test("of thirty tries at once, over two processes, lets through as many as it says", async () => {
    const [one, other] = [await anotherProcess(), await anotherProcess()];
    const tries = Array.from({ length: 30 }, (_, number) => (number % 2 ? one : other).limits.countTry(LIMIT, key));
    expect((await Promise.all(tries)).filter((wait) => wait === 0)).toHaveLength(3);
    await one.close();
    await other.close();
  });

  test("keeps no address and no caller in the table", async () => {
    await countTry(LIMIT, key);
    const { rows } = await pool().query("SELECT key FROM rate_limit");
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/@|example|127\.0/);
  });

  test("says that the database is away when it is, and does not let through", async () => {
    const other = await anotherProcess();
    await other.close();
    await expect(other.limits.countTry(LIMIT, key)).rejects.toThrow("The database is not answering.");
    await expect(other.limits.secondsToWait(LIMIT, key)).rejects.toMatchObject({ name: "DatabaseAwayError" });
  });
});

test("the wait is said in whole minutes", async () => {
  expect([1, 60, 61, 900].map(waitSentence)).toEqual([
    "Try again in a minute.",
    "Try again in a minute.",
    "Try again in 2 minutes.",
    "Try again in 15 minutes.",
  ]);
});
