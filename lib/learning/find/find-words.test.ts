import { describe, expect, test } from "vitest";
import { queryWordsOf, wordsOf } from "./find-words";

describe("wordsOf", () => {
  test.each([
    ["Tests, tested: testing", ["test", "test", "test"]],
    ["CI/CD", ["ci/cd", "ci", "cd"]],
    ["C++ and C#", ["c++", "and", "c#"]],
    ["node.js", ["node.js", "nod", "js"]],
    ["Résumés", ["resum"]],
    ["queries", ["query"]],
    ["process", ["process"]],
    ["“quoted” (and more).", ["quot", "and", "mor"]],
    ["👩‍💻 — …", []],
  ])("of %j are %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe("queryWordsOf", () => {
  test("leaves small words out, unless there is nothing else", () => {
    expect(queryWordsOf("how to write a test")).toEqual(["writ", "test"]);
    expect(queryWordsOf("the")).toEqual(["the"]);
  });

  test("reads at most ten words, each once", () => {
    expect(queryWordsOf("sql sql sql")).toEqual(["sql"]);
    expect(queryWordsOf(Array.from({ length: 40 }, (_, index) => `w${index}`).join(" "))).toHaveLength(10);
  });
});
