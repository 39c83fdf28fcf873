import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { pool } from "../client";
import { loadLearner } from "../load-learner";
import { makeLearner } from "../testing/people";
import { findOrCreateProviderAccount } from "./find-or-create-provider-account";
import { findPassword } from "./find-password";

const person = () => ({
  provider: "github",
  providerAccountId: randomUUID(),
  name: "Grace",
  email: `${randomUUID()}@example.org`,
});

test("makes an account at the first time and finds it from then on, whatever address the provider says later", async () => {
  const grace = person();
  const first = await findOrCreateProviderAccount(grace);
  if (!first.ok) throw new Error(first.message);
  const later = await findOrCreateProviderAccount({ ...grace, email: "new@example.org", name: "Other" });
  expect(later).toEqual(first);
  expect(await loadLearner(first.value)).toMatchObject({ name: "Grace", email: grace.email });
  expect(await findPassword(grace.email)).toBeNull();
});

test("never takes over an account that has the address, in any case", async () => {
  const grace = person();
  const owner = await makeLearner(grace.email.toUpperCase());
  expect(await findOrCreateProviderAccount(grace)).toMatchObject({ ok: false, code: "taken" });
  const { rows } = await pool().query("SELECT 1 FROM provider_account WHERE user_id = $1", [owner.userId]);
  expect(rows).toEqual([]);
});

test("the same number at two providers is two people", async () => {
  const grace = person();
  const [github, google] = [
    await findOrCreateProviderAccount(grace),
    await findOrCreateProviderAccount({ ...grace, provider: "google", email: `${randomUUID()}@example.org` }),
  ];
  expect(github.ok && google.ok && github.value.userId !== google.value.userId).toBe(true);
});

test("coming in twice at once for the first time makes one account", async () => {
  const grace = person();
  const results = await Promise.all(Array.from({ length: 5 }, () => findOrCreateProviderAccount(grace)));
  const users = new Set(results.flatMap((result) => (result.ok ? [result.value.userId] : [])));
  expect(users.size).toBe(1);
  expect(results.every((result) => result.ok)).toBe(true);
});

test("somebody whose password changed comes in with the epoch of now", async () => {
  const grace = person();
  const first = await findOrCreateProviderAccount(grace);
  if (!first.ok) throw new Error(first.message);
  await pool().query("UPDATE user_account SET session_epoch = 7 WHERE id = $1", [first.value.userId]);
  expect(await findOrCreateProviderAccount(grace)).toEqual({
    ok: true,
    value: { userId: first.value.userId, sessionEpoch: 7 },
  });
});
