import { describe, expect, test } from "vitest";
import { findPath, readFindQuery } from "./find-query";

describe("readFindQuery", () => {
  test.each([
    [{}, "", null],
    [{ q: "  sql " }, "sql", null],
    [{ q: ["sql", "other"], kind: "resource" }, "sql", "resource"],
    [{ q: "sql", kind: "nonsense" }, "sql", null],
    [{ q: "a\u0000b" }, "", null],
    [{ q: "\ud800" }, "", null],
    [{ q: "👩‍💻" }, "👩‍💻", null],
  ])("of %j", (parameters, words, kind) => {
    expect(readFindQuery(parameters)).toEqual({ words, kind });
  });

  test("reads no more than the longest query, whole characters", () => {
    expect([...readFindQuery({ q: "😀".repeat(500) }).words]).toHaveLength(200);
  });
});

test("findPath leads back to the same query", () => {
  const query = { words: "c# & <b>", kind: "skill" } as const;
  const parameters = Object.fromEntries(new URL(findPath(query), "http://x").searchParams);
  expect(readFindQuery(parameters)).toEqual(query);
  expect(findPath({ words: "", kind: null })).toBe("/search");
});
