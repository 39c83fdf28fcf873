import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { pool } from "../client";
import { loadLearner } from "../load-learner";
import { addressKey, createAccount, type NewAccount } from "./create-account";
import { findPassword } from "./find-password";

const newAccount = (email: string): NewAccount => ({
  name: "Ada",
  email,
  timeZone: "UTC",
  passwordHash: "$argon2id$x",
});

describe("createAccount", () => {
  test("makes an account whose password is found in any case of the address", async () => {
    const name = randomUUID();
    const created = await createAccount(newAccount(`${name}@Example.org`));
    if (!created.ok) throw new Error(created.message);
    expect(await findPassword(`${name.toUpperCase()}@EXAMPLE.ORG`)).toEqual({ ...created.value, hash: "$argon2id$x" });
    expect((await loadLearner(created.value))?.email).toBe(`${name}@Example.org`);
  });

  test("refuses an address that has an account, in any case and composition, and leaves that one alone", async () => {
    const name = randomUUID();
    await createAccount(newAccount(`${name}-\u00e9@example.org`));
    const before = await findPassword(`${name}-\u00e9@example.org`);
    for (const email of [`${name}-\u00e9@example.org`, `${name}-\u00c9@EXAMPLE.org`, `${name}-e\u0301@example.org`]) {
      const refused = await createAccount({ ...newAccount(email), passwordHash: "$argon2id$other" });
      expect(refused).toMatchObject({ ok: false, code: "taken" });
    }
    expect(await findPassword(`${name}-\u00e9@example.org`)).toEqual(before);
  });

  test("of several at once with one address in different cases, one wins and nothing is left of the others", async () => {
    const name = randomUUID();
    const spellings = [`${name}@example.org`, `${name.toUpperCase()}@example.org`, `${name}@EXAMPLE.ORG`];
    const results = await Promise.all([...spellings, ...spellings].map((email) => createAccount(newAccount(email))));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const { rows } = await pool().query("SELECT id FROM user_account WHERE lower(email) = $1", [`${name}@example.org`]);
    expect(rows).toHaveLength(1);
    expect((await findPassword(`${name}@example.org`))?.userId).toBe(rows[0].id);
  });

  test("a refused one leaves no account, password or provider behind", async () => {
    const email = `${randomUUID()}@example.org`;
    await createAccount(newAccount(email));
    const before = await counts();
    await createAccount({ ...newAccount(email), provider: { provider: "github", providerAccountId: randomUUID() } });
    expect(await counts()).toEqual(before);
  });
});

test("addresses that differ by more than case are two", () => {
  expect(addressKey("Ada+rungs@Example.org")).toBe("ada+rungs@example.org");
  expect(addressKey("a.b@example.org")).not.toBe(addressKey("ab@example.org"));
});

test("an address nobody has finds no password", async () => {
  expect(await findPassword(`${randomUUID()}@example.org`)).toBeNull();
  expect(await findPassword("' OR 1=1 --@example.org")).toBeNull();
});

async function counts(): Promise<unknown> {
  const { rows } = await pool().query(
    `SELECT (SELECT count(*) FROM user_account) AS users, (SELECT count(*) FROM password) AS passwords,
       (SELECT count(*) FROM provider_account) AS providers, (SELECT count(*) FROM email_address) AS addresses`,
  );
  return rows[0];
}
