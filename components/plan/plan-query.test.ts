import { describe, expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { HOURS_PROBLEM } from "@/lib/learning/hours-per-week";
import { readPlanQuery } from "./plan-query";

const read = (parameters: Record<string, string | string[]>) => readPlanQuery(backEndPath, parameters);

describe("readPlanQuery", () => {
  test("asks nothing without a query, and what it says with one", () => {
    expect(read({})).toEqual({
      hoursPerWeek: undefined,
      stage: undefined,
      typedHours: undefined,
      hoursError: undefined,
    });
    expect(read({ hours: "8,5", goal: "staff" })).toMatchObject({ hoursPerWeek: 8.5, stage: "staff" });
  });

  test.each(["0", "-1", "81", "169", "1e9", "NaN", "six", "8.55", "٣", "8 9", "\u0000", "0x10"])(
    "says what is wrong with %j hours, and keeps what was typed",
    (hours) => {
      expect(read({ hours })).toMatchObject({ hoursPerWeek: undefined, typedHours: hours, hoursError: HOURS_PROBLEM });
    },
  );

  test("takes an empty field for no question, and reads no further than a number can be", () => {
    expect(read({ hours: "  " })).toMatchObject({ typedHours: undefined, hoursError: undefined });
    expect(read({ hours: "9".repeat(100_000) }).typedHours).toHaveLength(20);
    expect(read({ hours: ["7", "8"] }).hoursPerWeek).toBe(7);
  });

  test("leaves out goals that the path does not have", () => {
    for (const goal of ["", "astronaut", "__proto__", "constructor"]) expect(read({ goal }).stage).toBe(undefined);
  });
});
