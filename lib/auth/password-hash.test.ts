import { hash } from "@node-rs/argon2";
import { describe, expect, test } from "vitest";
import { hashPassword, needsRehash, verifyPassword } from "./password-hash";

describe("a password's hash", () => {
  test("is argon2id with OWASP's parameters, and another each time", async () => {
    const [one, other] = await Promise.all([hashPassword("four words and more"), hashPassword("four words and more")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(one.length).toBeLessThanOrEqual(255);
  });

  test("fits its password and no other", async () => {
    const stored = await hashPassword("four words and more");
    expect(await verifyPassword(stored, "four words and more")).toBe(true);
    expect(await verifyPassword(stored, "Four words and more")).toBe(false);
    expect(await verifyPassword(stored, "four words and more ")).toBe(false);
    expect(await verifyPassword(stored, "")).toBe(false);
  });

  test("does not depend on how a keyboard composes its letters", async () => {
    const stored = await hashPassword("cr\u00e8me br\u00fbl\u00e9e");
    expect(await verifyPassword(stored, "cre\u0300me bru\u0302le\u0301e")).toBe(true);
  });

  test("counts all of a long password", async () => {
    const stored = await hashPassword(`${"a".repeat(120)}1`);
    expect(await verifyPassword(stored, `${"a".repeat(120)}2`)).toBe(false);
  });
});

test("without an account no password is right, the decoy's neither", async () => {
  expect(await verifyPassword(null, "nobody's password")).toBe(false);
  expect(await verifyPassword(null, "")).toBe(false);
});

test("a missing account costs as much time as a wrong password", async () => {
  const stored = await hashPassword("four words and more");
  const spend = async (known: string | null) => {
    const begin = process.hrtime.bigint();
    for (let round = 0; round < 5; round++) await verifyPassword(known, "a wrong password");
    return Number(process.hrtime.bigint() - begin);
  };
  await spend(null);
  const ratios = [];
  for (let round = 0; round < 5; round++) ratios.push((await spend(null)) / (await spend(stored)));
  const median = ratios.sort((a, b) => a - b)[2] ?? 0;
  expect(median).toBeGreaterThan(0.4);
  expect(median).toBeLessThan(2.5);
});

test("older hashes are to be made anew, today's are not", async () => {
  expect(needsRehash(await hashPassword("four words and more"))).toBe(false);
  expect(needsRehash(await hash("x", { algorithm: 2, memoryCost: 8_192, timeCost: 2, parallelism: 1 }))).toBe(true);
  expect(needsRehash(await hash("x", { algorithm: 1, memoryCost: 19_456, timeCost: 2, parallelism: 1 }))).toBe(true);
});
