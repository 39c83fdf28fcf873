import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import { PLACEMENT_ANSWERS } from "../progress/progress";
import { answersFromText, answersToText } from "./answers-text";

const ids = backEndPath.skills.map(({ id }) => id);
const answers = fc.uniqueArray(
  fc.record({ skill: fc.constantFrom(...ids), answer: fc.constantFrom(...PLACEMENT_ANSWERS) }),
  { selector: ({ skill }) => skill, maxLength: 60 },
);

test("answers come back as they were written, in their order", () => {
  fc.assert(fc.property(answers, (given) => void expect(answersFromText(answersToText(given))).toEqual(given)));
});

test("an address holds them unescaped, 25 in less than 1,000 characters", () => {
  const longest = [...ids].sort((a, b) => b.length - a.length).slice(0, 25);
  const text = answersToText(longest.map((skill) => ({ skill, answer: "unknown" })));
  expect(new URLSearchParams({ a: text }).toString()).toBe(`a=${text}`);
  expect(encodeURIComponent(text)).toBe(text);
  expect(text.length).toBeLessThan(1000);
});

describe("what can't be read is left out", () => {
  test.each([
    ["nothing", "", 0],
    ["separators alone", "___...___", 0],
    ["another letter", "transactions.x_indexes.yes_caching.", 0],
    ["an id that is none", "Transactions.y_trans actions.y_-a.y_a-.y_a--b.y", 0],
    ["names that objects have", "__proto__.y", 0],
    ["what stands beside it", "\u0000_transactions.y_\uD800.n_<script>.y_indexes.n", 2],
    ["an id longer than any", `${"a".repeat(81)}.y_${"b".repeat(80)}.n`, 1],
  ])("%s", (_, text, count) => {
    expect(answersFromText(text)).toHaveLength(count);
  });

  test("more than sixty answers", () => {
    const many = Array.from({ length: 500 }, (_, n) => `skill-${n}.y`).join("_");
    expect(answersFromText(many)).toHaveLength(60);
    const few = answersFromText(many);
    expect(answersToText([...few, ...few])).toBe(answersToText(few));
  });

  test("of two about one skill the earlier", () => {
    expect(answersFromText("indexes.y_caching.p_indexes.n")).toEqual([
      { skill: "caching", answer: "partly" },
      { skill: "indexes", answer: "no" },
    ]);
  });

  test("and neither is a name that every object has mistaken for one of ours", () => {
    expect(answersFromText("constructor.y")).toEqual([{ skill: "constructor", answer: "yes" }]);
    expect({}).not.toHaveProperty("y");
  });
});

test("a hundred kilobytes of anything are read at once", () => {
  const texts = ["a", "a-", "-", "_", ".", "a.y_", "\uD800", "\u0000"].map((piece) =>
    piece.repeat(100_000 / piece.length),
  );
  const start = performance.now();
  const counts = texts.map((text) => answersFromText(text).length);
  expect(performance.now() - start).toBeLessThan(200);
  expect(counts).toEqual([0, 0, 0, 0, 0, 1, 0, 0]);
});

test("no text is too strange", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => answersFromText(text).length <= 60));
});
