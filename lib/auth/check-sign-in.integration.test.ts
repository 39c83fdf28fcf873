import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { hash } from "@node-rs/argon2";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changePassword } from "../data/credentials/change-password";
import { createAccount } from "../data/credentials/create-account";
import { findPassword } from "../data/credentials/find-password";
import { loadLearner } from "../data/load-learner";
import type { RequestContext } from "../server/request-context";
import { checkPasswordOf } from "./check-password-of";
import { checkSignIn, WRONG_PAIR } from "./check-sign-in";
import { PER_ACCOUNT, PER_CALLER } from "./limits";
import { hashPassword } from "./password-hash";
import { signUp } from "./sign-up";

const PASSWORD = "four words and more";
const requests = new AsyncLocalStorage<RequestContext>();
let passwordHash: string;
let caller: string;

beforeAll(async () => {
  Object.assign(globalThis, { [Symbol.for("rungs.request")]: requests });
  passwordHash = await hashPassword(PASSWORD);
});
beforeEach(() => {
  caller = randomUUID();
});

/** Does something as a request from this caller. */
function as<Value>(from: string, work: () => Promise<Value>): Promise<Value> {
  return requests.run(
    { reference: "r", caller: from, isDatabaseAway: false, status: null, cookies: [], headers: [] },
    work,
  );
}
const tryIn = (email: string, password: string, from = caller) => as(from, () => checkSignIn(email, password));

async function makeAccount(hashed = passwordHash) {
  const email = `${randomUUID()}@example.org`;
  const created = await createAccount({ name: "", email, timeZone: "UTC", passwordHash: hashed });
  if (!created.ok) throw new Error(created.message);
  return { email, user: created.value };
}

describe("checkSignIn", () => {
  test("lets in with the right pair, in any case of the address", async () => {
    const { email, user } = await makeAccount();
    expect(await tryIn(email.toUpperCase(), PASSWORD)).toEqual({ ok: true, value: user });
  });

  test("says the same of a wrong password, an unknown address and an account without a password", async () => {
    const { email } = await makeAccount();
    const withoutPassword = `${randomUUID()}@example.org`;
    await createAccount({ name: "", email: withoutPassword, timeZone: "UTC" });
    for (const address of [email, `${randomUUID()}@example.org`, withoutPassword]) {
      expect(await tryIn(address, "a wrong password")).toEqual({ ok: false, code: "wrong", message: WRONG_PAIR });
    }
  });

  test("limits the tries for one account, known or not, and keeps the owner elsewhere in", async () => {
    const { email, user } = await makeAccount();
    for (const address of [email, `${randomUUID()}@example.org`]) {
      const answers = [];
      for (let tries = 0; tries <= PER_ACCOUNT.points; tries++) answers.push(await tryIn(address, "a wrong password"));
      expect(answers.map((answer) => !answer.ok && answer.code)).toEqual([
        ...Array(PER_ACCOUNT.points).fill("wrong"),
        "limited",
      ]);
    }
    expect(await tryIn(email, PASSWORD)).toMatchObject({ ok: false, code: "limited" });
    expect(await tryIn(email, PASSWORD, "another caller")).toEqual({ ok: true, value: user });
  });

  test("limits the tries of one caller over many accounts", async () => {
    for (let tries = 0; tries < PER_CALLER.points; tries++) {
      expect(await tryIn(`${randomUUID()}@example.org`, "a wrong password")).toMatchObject({ code: "wrong" });
    }
    const { email } = await makeAccount();
    expect(await tryIn(email, PASSWORD)).toMatchObject({ ok: false, code: "limited" });
    expect(await tryIn(email, PASSWORD, randomUUID())).toMatchObject({ ok: true });
  });

  test("a right password forgets the wrong ones before it", async () => {
    const { email } = await makeAccount();
    for (let rounds = 0; rounds < 2; rounds++) {
      for (let tries = 0; tries < PER_ACCOUNT.points - 1; tries++) await tryIn(email, "a wrong password");
      expect(await tryIn(email, PASSWORD)).toMatchObject({ ok: true });
    }
  });

  test("makes a weaker hash anew, and ends no session for it", async () => {
    const weak = await hash(PASSWORD, { algorithm: 2, memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    const { email, user } = await makeAccount(weak);
    expect(await tryIn(email, PASSWORD)).toEqual({ ok: true, value: user });
    expect((await findPassword(email))?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await tryIn(email, PASSWORD)).toEqual({ ok: true, value: user });
  });
});

describe("signUp", () => {
  const person = () => ({ name: "Ada", email: `${randomUUID()}@example.org`, password: PASSWORD, timeZone: "UTC" });

  test("makes an account one can sign in to", async () => {
    const ada = person();
    const created = await as(caller, () => signUp(ada));
    expect(created.ok).toBe(true);
    expect(await tryIn(ada.email, PASSWORD)).toEqual(created);
  });

  test("tells of a taken address five times an hour, and then nothing at all", async () => {
    const ada = person();
    await as(caller, () => signUp(ada));
    const codes = [];
    for (let tries = 0; tries < 6; tries++) {
      const answer = await as(caller, () => signUp(ada));
      codes.push(answer.ok ? "ok" : answer.code);
    }
    expect(codes).toEqual([...Array(5).fill("taken"), "limited"]);
    expect(await as(caller, () => signUp(person()))).toMatchObject({ code: "limited" });
    expect((await as(randomUUID(), () => signUp(person()))).ok).toBe(true);
  });
});

describe("checkPasswordOf", () => {
  test("knows the password, within the same limits", async () => {
    const { user } = await makeAccount();
    const learner = await loadLearner(user);
    if (!learner) throw new Error("the account is gone");
    const check = (password: string) => as(caller, () => checkPasswordOf(learner, password));
    expect(await check(PASSWORD)).toEqual({ ok: true, value: null });
    for (let tries = 0; tries < PER_ACCOUNT.points; tries++) {
      expect(await check("a wrong password")).toMatchObject({ message: "This is not your current password." });
    }
    expect(await check(PASSWORD)).toMatchObject({ ok: false, message: expect.stringContaining("Too many attempts") });
  });

  test("has nothing to check where there is no password, until there is one", async () => {
    const created = await createAccount({ name: "", email: `${randomUUID()}@example.org`, timeZone: "UTC" });
    const learner = created.ok ? await loadLearner(created.value) : null;
    if (!learner) throw new Error("the account is gone");
    expect((await as(caller, () => checkPasswordOf(learner, ""))).ok).toBe(true);
    await changePassword(learner, passwordHash, false);
    expect((await as(caller, () => checkPasswordOf(learner, ""))).ok).toBe(false);
  });
});
