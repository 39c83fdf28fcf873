import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { loadLearner } from "../load-learner";
import { recordEvents } from "../record-events";
import { makeLearner, PATH, setSkill } from "../testing/people";
import { changePassword } from "./change-password";
import { findPassword } from "./find-password";

test("ends every session but the one that goes on with the new epoch", async () => {
  const user = await makeLearner();
  const next = await changePassword(user, "$argon2id$new", true);
  expect(next).toEqual({ userId: user.userId, sessionEpoch: 2 });
  expect(await loadLearner(user)).toBeNull();
  expect(await recordEvents(user, PATH, [setSkill("git")])).toBeNull();
  expect(next && (await loadLearner(next))?.sessionEpoch).toBe(2);
});

test("without an end of sessions the epoch stays: a hash made anew signs nobody out", async () => {
  const user = await makeLearner();
  expect(await changePassword(user, "$argon2id$new", false)).toEqual(user);
  expect(await loadLearner(user)).not.toBeNull();
});

test("gives an account without a password one, and replaces an older one", async () => {
  const email = `${randomUUID()}@example.org`;
  const user = await makeLearner(email);
  expect(await findPassword(email)).toBeNull();
  await changePassword(user, "$argon2id$first", false);
  await changePassword(user, "$argon2id$second", false);
  expect((await findPassword(email))?.hash).toBe("$argon2id$second");
});

test("an ended session changes nothing", async () => {
  const email = `${randomUUID()}@example.org`;
  const user = await makeLearner(email);
  expect(await changePassword({ ...user, sessionEpoch: 9 }, "$argon2id$new", true)).toBeNull();
  expect(await findPassword(email)).toBeNull();
  expect(await loadLearner(user)).not.toBeNull();
});

test("of two at once, one wins and the other's session has ended", async () => {
  const email = `${randomUUID()}@example.org`;
  const user = await makeLearner(email);
  const hashes = ["$argon2id$one", "$argon2id$other"];
  const results = await Promise.all(hashes.map((hash) => changePassword(user, hash, true)));
  const winner = results.findIndex((result) => result !== null);
  expect(results.filter((result) => result !== null)).toEqual([{ ...user, sessionEpoch: 2 }]);
  expect((await findPassword(email))?.hash).toBe(hashes[winner]);
});

test("somebody else's password stays", async () => {
  const email = `${randomUUID()}@example.org`;
  const other = await makeLearner(email);
  await changePassword(other, "$argon2id$theirs", false);
  await changePassword(await makeLearner(), "$argon2id$mine", true);
  expect(await findPassword(email)).toEqual({ ...other, hash: "$argon2id$theirs" });
});
