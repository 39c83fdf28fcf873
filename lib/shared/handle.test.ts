import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { handleProblem, isHandle, tidyHandle } from "./handle";

test.each(["abc", "noor", "noor-haddad", "a1-b2-c3", "007", "a".repeat(30)])("takes %s", (handle) => {
  expect(handleProblem(handle)).toBeNull();
  expect(isHandle(handle)).toBe(true);
});

test.each([
  ["", /Choose a handle/],
  ["a", /1 character so far: add 2 more/],
  ["ab", /2 characters so far: add 1 more/],
  ["a".repeat(31), /31 characters; 30 fit/],
  ["-abc", /hyphen/],
  ["abc-", /hyphen/],
  ["a--b", /hyphen/],
  ["---", /hyphen/],
  ["noor haddad", /Letters a to z/],
  ["nöör", /Letters a to z/],
  ["noor_h", /Letters a to z/],
  ["noor.svg", /Letters a to z/],
  ["../etc", /Letters a to z/],
  ["abc\n", /Letters a to z/],
  ["аdmin", /Letters a to z/],
  ["admin", /kept for pages/],
  ["rungs", /kept for pages/],
])("refuses %j", (handle, problem) => {
  expect(handleProblem(handle)).toMatch(problem);
});

test("what is typed is tidied first", () => {
  expect(tidyHandle("  Noor-Haddad ")).toBe("noor-haddad");
});

test("no page of the app can be taken for a learner's", () => {
  const folders = (path: string): string[] =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "styles")
      .flatMap(({ name }) => (/^\(/.test(name) ? folders(`${path}/${name}`) : [name]));
  const taken = folders("app").filter((name) => isHandle(name));
  expect(taken.length).toBeGreaterThan(15);
  expect(taken.filter((name) => handleProblem(name) === null)).toEqual([]);
});
