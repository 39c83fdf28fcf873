import { expect, test } from "vitest";
import { hasLegalOrder, type Operation } from "./legal-order";

const write = (value: string, begin: number, end: number): Operation<string> => ({ kind: "write", value, begin, end });
const read = (value: string, begin: number, end: number): Operation<string> => ({ kind: "read", value, begin, end });

test.each([
  ["nothing at all", []],
  ["one after another", [write("a", 1, 2), read("a", 3, 4), write("b", 5, 6), read("b", 7, 8)]],
  ["a read beside a write sees either", [write("a", 1, 10), read("none", 2, 3), read("a", 4, 5)]],
  ["two writes at once may take either order", [write("a", 1, 9), write("b", 2, 8), read("a", 10, 11)]],
])("is legal: %s", (_, operations) => {
  expect(hasLegalOrder(operations, "none")).toBe(true);
});

test.each([
  ["an acknowledged write is not seen", [write("a", 1, 2), read("none", 3, 4)]],
  ["a read goes back", [write("a", 1, 10), read("a", 2, 3), read("none", 4, 5)]],
  ["a value that nobody wrote", [write("a", 1, 2), read("b", 3, 4)]],
  ["an older write wins over an acknowledged one", [write("a", 1, 2), write("b", 3, 4), read("a", 5, 6)]],
  [
    "two readers see two writes in two orders",
    [...[write("a", 1, 9), write("b", 1, 9)], ...[read("a", 10, 11), read("b", 12, 13), read("a", 14, 15)]],
  ],
] as [string, Operation<string>[]][])("is not legal: %s", (_, operations) => {
  expect(hasLegalOrder(operations, "none")).toBe(false);
});
