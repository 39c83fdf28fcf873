import { expect, test } from "vitest";
import { wordsOf } from "@/lib/learning/find/find-words";
import { marked } from "./marked";

const mark = (text: string, words: string) => marked(text, new Set(wordsOf(words))).html;

test("marks whole words and leaves what stands around them", () => {
  expect(mark("Test, (tests) and contests", "testing")).toBe("<mark>Test</mark>, (<mark>tests</mark>) and contests");
  expect(mark("C++ or C#", "c++")).toBe("<mark>C++</mark> or C#");
});

test("escapes everything", () => {
  expect(mark("<b>sql</b> & <sql>", "sql")).not.toMatch(/<(?!\/?mark>)/);
});
