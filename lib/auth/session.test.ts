import { createHmac } from "node:crypto";
import { encode } from "next-auth/jwt";
import { beforeAll, describe, expect, test, vi } from "vitest";

const SECRET = "a secret of these tests, long enough";
const USER = { userId: "01900000-0000-7000-8000-000000000001", sessionEpoch: 3 };
const DAY = 24 * 60 * 60;

let session: typeof import("./session");

beforeAll(async () => {
  process.env.DATABASE_URL = "postgresql://nobody@127.0.0.1:1/nothing";
  process.env.NEXTAUTH_SECRET = SECRET;
  process.env.NEXTAUTH_URL = "https://rungs.example";
  session = await import("./session");
});

describe("a session token", () => {
  test("says who acts, with the epoch, and when it was made", async () => {
    const read = await session.readSessionToken(await session.sessionToken(USER));
    expect(read).toMatchObject(USER);
    expect(Math.abs((read?.issuedAt ?? 0) - Date.now() / 1000)).toBeLessThan(5);
  });

  test("can't be read by whoever has it", async () => {
    const token = await session.sessionToken(USER);
    const readable = token.split(".").map((part) => Buffer.from(part, "base64url").toString("latin1"));
    expect(readable.join(" ")).not.toContain(USER.userId);
  });

  test("with any byte changed is nobody's", async () => {
    const token = await session.sessionToken(USER);
    for (let place = 0; place < token.length; place += 3) {
      const other = token[place] === "A" ? "B" : "A";
      const changed = token.slice(0, place) + other + token.slice(place + 1);
      // The last letter of a part may hold bits that mean nothing; then it is still the same token.
      if (partsOf(changed).equals(partsOf(token))) continue;
      expect(await session.readSessionToken(changed), `place ${place}`).toBeNull();
    }
  });

  test("of another secret is nobody's", async () => {
    const forged = await encode({ token: { sub: USER.userId, epoch: 3 }, secret: `${SECRET}.` });
    expect(await session.readSessionToken(forged)).toBeNull();
  });

  test("that is only signed, or not even that, is nobody's", async () => {
    const claims = part({ sub: USER.userId, epoch: 3, exp: Date.now() / 1000 + DAY });
    const signed = `${part({ alg: "HS256", typ: "JWT" })}.${claims}`;
    const tokens = [
      `${part({ alg: "none" })}.${claims}.`,
      `${part({ alg: "none", enc: "none" })}...${claims}.`,
      `${signed}.${createHmac("sha256", SECRET).update(signed).digest("base64url")}`,
      `${part({ alg: "dir", enc: "A256GCM" })}....`,
    ];
    for (const token of tokens) expect(await session.readSessionToken(token)).toBeNull();
  });

  test("that has expired is nobody's", async () => {
    const expired = await encode({ token: { sub: USER.userId, epoch: 3 }, secret: SECRET, maxAge: -60 });
    expect(await session.readSessionToken(expired)).toBeNull();
  });

  test("lasts thirty days", async () => {
    const token = await session.sessionToken(USER);
    try {
      vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + (30 * DAY - 60) * 1000 });
      expect(await session.readSessionToken(token)).toMatchObject(USER);
      vi.setSystemTime(Date.now() + 2 * 60 * 1000);
      expect(await session.readSessionToken(token)).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([
    ["no user", { epoch: 3 }],
    ["a user that is no id", { sub: "1 OR 1=1", epoch: 3 }],
    ["no epoch", { sub: USER.userId }],
    ["an epoch in words", { sub: USER.userId, epoch: "3" }],
  ])("with %s is nobody's, though it is ours", async (_, claims) => {
    expect(await session.readSessionToken(await encode({ token: claims, secret: SECRET }))).toBeNull();
  });

  test.each([undefined, "", ".", "....", "a.b.c.d.e", "null"])("that reads %j is nobody's", async (token) => {
    expect(await session.readSessionToken(token)).toBeNull();
  });
});

test("the cookie under https is bound to the host and hidden from scripts", async () => {
  expect(session.sessionCookieName()).toBe("__Host-rungs-session");
  expect(session.sessionCookieOptions()).toEqual({ httpOnly: true, sameSite: "lax", secure: true, path: "/" });
  const line = await session.sessionCookieLine(USER);
  expect(line).toMatch(/^__Host-rungs-session=[\w.-]+; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure$/);
  const token = /=([^;]+)/.exec(line)?.[1];
  expect(await session.readSessionToken(token)).toMatchObject(USER);
});

test("a session is renewed once it is a day old", () => {
  const now = Date.now() / 1000;
  expect(session.shouldRoll({ ...USER, issuedAt: now - DAY + 60 }, now)).toBe(false);
  expect(session.shouldRoll({ ...USER, issuedAt: now - DAY - 60 }, now)).toBe(true);
  // A token without its time is taken for an old one.
  expect(session.shouldRoll({ ...USER, issuedAt: 0 }, now)).toBe(true);
});

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function partsOf(token: string): Buffer {
  return Buffer.concat(token.split(".").flatMap((text) => [Buffer.from(text, "base64url"), Buffer.from([0])]));
}
