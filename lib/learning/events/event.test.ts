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

  test("takes a plan's, a placement's and a review's events", () => {
    expect(parses({ kind: "skill.pinned", skill: "a", pinned: true, suggested: "b" })).toBe(true);
    expect(parses({ kind: "time.logged", skill: "a", minutes: 45, on: "2026-11-28" })).toBe(true);
    expect(parses({ kind: "week.paused", week: "2026-11-30", paused: true })).toBe(true);
    expect(parses({ kind: "placement.answered", run: eventId(1), skill: "a", answer: "unknown" })).toBe(true);
    expect(parses({ kind: "placement.applied", run: eventId(1), skills: ["a"] })).toBe(true);
    expect(parses({ kind: "review.graded", skill: "a", grade: "hard" })).toBe(true);
  });

  test("refuses weeks that begin on no Monday, times out of range, and placements of nothing or of too much", () => {
    for (const week of ["2026-12-01", "2026-02-30", "next week", 7])
      expect(parses({ kind: "week.paused", week, paused: true })).toBe(false);
    for (const minutes of [0, -1, 1441, 1e9, 1.5, Number.NaN, "30"])
      expect(parses({ kind: "time.logged", skill: "a", minutes })).toBe(false);
    expect(parses({ kind: "time.logged", skill: "a", minutes: 5, on: "yesterday" })).toBe(false);
    expect(parses({ kind: "placement.applied", run: eventId(1), skills: [] })).toBe(false);
    expect(parses({ kind: "placement.applied", run: eventId(1), skills: new Array(501).fill("a") })).toBe(false);
    expect(parses({ kind: "placement.answered", run: "1", skill: "a", answer: "yes" })).toBe(false);
    expect(parses({ kind: "placement.answered", run: eventId(1), skill: "a", answer: "maybe" })).toBe(false);
    expect(parses({ kind: "review.graded", skill: "a", grade: "perfect" })).toBe(false);
    expect(parses({ kind: "skill.set", skill: "a", state: "done", suggested: "__proto__" })).toBe(false);
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
