import { expect, test } from "vitest";
import type { Payload, ProgressEvent } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { DAY, event, eventId } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { paceOf } from "./pace";

const path = smallCurriculum({
  milestones: { "junior/one": ["a", "b", "c", "d", "e", "f"] },
  skills: { a: { hours: 14 }, b: { hours: 6 }, c: { hours: 6 }, d: { hours: 6 }, e: { hours: 6 }, f: { hours: 6 } },
});

const MONDAY = Date.UTC(2026, 5, 1, 12);
const on = (day: number, n: number, payload: Payload): ProgressEvent => event(n, payload, MONDAY + day * DAY);
const set = (skill: string, state: "learning" | "done" | "skipped"): Payload => ({ kind: "skill.set", skill, state });
const pace = (day: number, ...events: ProgressEvent[]) =>
  paceOf(path, foldEvents(path, events), MONDAY + day * DAY, "UTC");

test("nothing done is no pace", () => {
  expect(pace(100)).toEqual({ weeks: [], isKnown: false, hoursPerWeek: 0, deviation: 0 });
});

test("a skill earns its hours evenly over the days from when it was begun until it was done", () => {
  const events = [on(0, 1, set("a", "learning")), on(13, 2, set("a", "done"))];
  expect(pace(14, ...events).weeks).toEqual([7]);
  expect(pace(21, ...events).weeks).toEqual([7, 0]);
  expect(pace(28, ...events)).toMatchObject({ weeks: [7, 0, 0], isKnown: true, hoursPerWeek: 7 / 3 });
});

test("what is in progress earns the part that is done", () => {
  const met: Payload = { kind: "criterion.set", skill: "a", criterion: "first", met: true };
  expect(pace(14, on(0, 1, set("a", "learning")), on(9, 2, met)).weeks[0]).toBeCloseTo((7 * 7) / 15, 9);
});

test("the week in which the first work was done and the one that is not over do not count, nor do paused ones", () => {
  const events = [on(2, 1, set("b", "learning")), on(9, 2, set("b", "done"))];
  expect(pace(13, ...events).weeks).toEqual([]);
  expect(pace(16, ...events).weeks).toEqual([(6 * 3) / 8]);
  const paused: Payload = { kind: "week.paused", week: "2026-06-08", paused: true };
  expect(pace(16, ...events, on(9, 3, paused)).weeks).toEqual([]);
});

test("no more than the last twelve weeks count", () => {
  expect(pace(200, on(0, 1, set("a", "learning")), on(13, 2, set("a", "done"))).weeks).toEqual(new Array(12).fill(0));
});

test("what was known before earns nothing: ticked in a row, skipped, or concluded by a placement", () => {
  const ticked = ["b", "c", "d"].map((skill, n) => on(7.01 + n / 100, 10 + n, set(skill, "done")));
  const worked = on(0, 1, set("a", "learning"));
  const [before = 0] = pace(14, worked).weeks;
  expect(before).toBeGreaterThan(0);
  expect(pace(14, worked, ...ticked).weeks).toEqual([before]);
  expect(pace(14, worked, ...ticked.slice(0, 2)).weeks).toEqual([before + 12]);
  expect(pace(14, worked, on(8, 2, set("e", "skipped"))).weeks).toEqual([before]);
  const applied: Payload = { kind: "placement.applied", run: eventId(9), skills: ["e", "f"] };
  expect(pace(14, worked, on(8, 2, applied)).weeks).toEqual([before]);
});
