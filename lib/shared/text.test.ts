import { describe, expect, test } from "vitest";
import { capitalised, characterCount, count, isStorableText, listOf } from "./text";

describe("isStorableText", () => {
  test.each(["", "plain", "מימין לשמאל", "👩🏽‍💻", "a\u202eb", "line\nline\ttab", "é"])("takes %j", (text) => {
    expect(isStorableText(text)).toBe(true);
  });

  test.each([
    ["a NUL, which PostgreSQL can't keep", "a\0b"],
    ["a high surrogate alone", "a\ud83d"],
    ["a low surrogate alone", "\udc69b"],
    ["surrogates the wrong way round", "\udc69\ud83d"],
  ])("refuses %s", (_, text) => {
    expect(isStorableText(text)).toBe(false);
  });
});

test("characters are counted as whole code points", () => {
  expect(characterCount("")).toBe(0);
  expect(characterCount("abc")).toBe(3);
  expect(characterCount("💾💾")).toBe(2);
});

test("a count agrees with its noun", () => {
  expect([0, 1, 2, 1234].map((amount) => count(amount, "skill"))).toEqual([
    "0 skills",
    "1 skill",
    "2 skills",
    "1,234 skills",
  ]);
  expect(count(2, "day left", "days left")).toBe("2 days left");
});

test("a list is joined as one says it", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((parts) => listOf(parts))).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
  expect(listOf(["a", "b"], "or")).toBe("a or b");
});

test("a first letter becomes a capital, whatever the machine's language", () => {
  expect(capitalised("index")).toBe("Index");
  expect(capitalised("")).toBe("");
  expect(capitalised("élan")).toBe("Élan");
});
