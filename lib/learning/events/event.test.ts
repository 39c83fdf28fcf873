import { describe, expect, test } from "vitest";
import { eventId } from "../testing/events";
import { payloadSchema } from "./event";

const parses = (payload: unknown) => payloadSchema.safeParse(payload).success;

describe("payloadSchema", () => {
  test("takes what the pages send", () => {
    expect(parses({ kind: "skill.set", skill: "http-basics", state: "done" })).toBe(true);
    expect(parses({ kind: "skill.snoozed", skill: "a", until: "2026-12-03T00:00:00Z" })).toBe(true);
    expect(parses({ kind: "goal.set", stage: "junior", hoursPerWeek: 6.5 })).toBe(true);
  });

  test("refuses ids that no path can have", () => {
    for (const skill of ["", "__proto__", "A", "a b", "a\u0000", "\ud800", "a".repeat(81), 7, null, ["a"]]) {
      expect(parses({ kind: "skill.set", skill, state: "done" })).toBe(false);
    }
  });

  test("refuses states, times and figures out of range", () => {
    expect(parses({ kind: "skill.set", skill: "a", state: "mastered" })).toBe(false);
    expect(parses({ kind: "skill.snoozed", skill: "a", until: "tomorrow" })).toBe(false);
    expect(parses({ kind: "skill.snoozed", skill: "a", until: "2026-02-30T00:00:00Z" })).toBe(false);
    for (const hoursPerWeek of [0, 81, Number.NaN, Number.POSITIVE_INFINITY, "6"]) {
      expect(parses({ kind: "goal.set", stage: "junior", hoursPerWeek })).toBe(false);
    }
    expect(parses({ kind: "undone", event: "1" })).toBe(false);
    expect(parses({ kind: "skill.deleted", skill: "a" })).toBe(false);
    expect(parses(null)).toBe(false);
  });

  test("reads an undo written in capitals as the id that the database gives back", () => {
    const id = eventId(0xabc);
    expect(payloadSchema.parse({ kind: "undone", event: id.toUpperCase() })).toEqual({ kind: "undone", event: id });
  });
});
