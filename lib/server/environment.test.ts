import { describe, expect, test } from "vitest";
import { parseEnvironment } from "./environment";

const FINE = {
  DATABASE_URL: "postgresql://rungs@127.0.0.1:5432/rungs",
  NEXTAUTH_SECRET: "thirty-two characters, or more, here",
  NEXTAUTH_URL: "https://rungs.example",
};

describe("parseEnvironment", () => {
  test("takes what is needed, and a pool of ten where nothing is said", () => {
    expect(parseEnvironment({ ...FINE, UNRELATED: "x" })).toEqual({ ...FINE, DATABASE_POOL: 10 });
    expect(parseEnvironment({ ...FINE, DATABASE_POOL: "25" }).DATABASE_POOL).toBe(25);
  });

  test("takes an empty setting for one that is not there", () => {
    expect(parseEnvironment({ ...FINE, GITHUB_ID: "", GITHUB_SECRET: "", DATABASE_POOL: "" }).DATABASE_POOL).toBe(10);
    expect(() => parseEnvironment({ ...FINE, DATABASE_URL: "" })).toThrow(/DATABASE_URL/);
  });

  test.each([
    ["DATABASE_URL", "mysql://rungs@127.0.0.1/rungs"],
    ["DATABASE_URL", undefined],
    ["NEXTAUTH_SECRET", "short"],
    ["NEXTAUTH_SECRET", undefined],
    ["NEXTAUTH_URL", "rungs.example"],
    ["NEXTAUTH_URL", "ftp://rungs.example"],
    ["DATABASE_POOL", "0"],
    ["DATABASE_POOL", "101"],
    ["DATABASE_POOL", "many"],
  ])("names %s when it is %j", (name, value) => {
    expect(() => parseEnvironment({ ...FINE, [name]: value })).toThrow(new RegExp(`^${name} `));
  });

  test("never repeats a secret", () => {
    const secret = "too short, secret";
    expect(() => parseEnvironment({ ...FINE, NEXTAUTH_SECRET: secret })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(secret) }),
    );
  });

  test("wants both keys of a provider or none", () => {
    expect(() => parseEnvironment({ ...FINE, GITHUB_ID: "a" })).toThrow(/GITHUB_ID and GITHUB_SECRET/);
    expect(() => parseEnvironment({ ...FINE, GOOGLE_CLIENT_SECRET: "a" })).toThrow(/GOOGLE_CLIENT_ID/);
    expect(parseEnvironment({ ...FINE, GITHUB_ID: "a", GITHUB_SECRET: "b" })).toMatchObject({ GITHUB_SECRET: "b" });
  });
});
