import { expect, test } from "vitest";
import { payloadSchema } from "./events/event";
import { HOURS_PROBLEM, readHoursPerWeek } from "./hours-per-week";

test.each([
  ["6", 6],
  ["7.5", 7.5],
  ["7,5", 7.5],
  ["1", 1],
  ["80", 80],
  ["80.0", 80],
])("reads %s", (typed, hours) => {
  expect(readHoursPerWeek(typed)).toBe(hours);
  expect(payloadSchema.safeParse({ kind: "goal.set", stage: "mid", hoursPerWeek: hours }).success).toBe(true);
});

test.each([
  "",
  " ",
  "0",
  "0.9",
  "80.1",
  "81",
  "-1",
  "1e1",
  "1e9",
  "0x10",
  "NaN",
  "Infinity",
  "six",
  "6 h",
  "6.55",
  "6\0",
])("refuses “%s”", (typed) => {
  expect(readHoursPerWeek(typed)).toBeNull();
});

test("refuses an endless number at once", () => {
  expect(readHoursPerWeek("9".repeat(100_000))).toBeNull();
});

test("says what it takes", () => {
  expect(HOURS_PROBLEM).toBe("A number between 1 and 80, with one decimal at most.");
});
