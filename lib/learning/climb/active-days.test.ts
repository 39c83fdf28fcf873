import fc from "fast-check";
import { expect, test } from "vitest";
import type { Payload, ProgressEvent } from "../events/event";
import { ignoredEvents } from "../events/ignored-events";
import { dayAt, dayOfIso } from "../plan/days";
import { curricula, keptEvents } from "../testing/arbitraries";
import { DAY, event, eventId, NOON } from "../testing/events";
import { activeDays } from "./active-days";

const TODAY = dayOfIso("2026-11-20");
const of = (events: readonly ProgressEvent[], timeZone = "UTC") => activeDays(events, { now: NOON, timeZone });
const done: Payload = { kind: "skill.set", skill: "shell", state: "done" };
const time = (minutes: number, on?: string): Payload => ({ kind: "time.logged", skill: "shell", minutes, on });

test("nothing said is no day", () => {
  expect(of([])).toEqual([]);
});

test("what is study counts, and what only sets up, takes back or puts off does not", () => {
  const aside: Payload[] = [
    { kind: "skill.set", skill: "shell", state: "not-started" },
    { kind: "skill.set", skill: "shell", state: "skipped" },
    { kind: "criterion.set", skill: "shell", criterion: "first", met: false },
    { kind: "goal.set", stage: "junior", hoursPerWeek: 6 },
    { kind: "skill.snoozed", skill: "shell", until: null },
    { kind: "week.paused", week: "2026-11-16", paused: true },
    { kind: "milestone.proofShown", milestone: "one", evidence: null },
  ];
  expect(of(aside.map((payload, n) => event(n, payload, NOON - DAY)))).toEqual([]);
  expect(of([event(1, done, NOON - DAY), event(2, time(45), NOON - DAY)])).toEqual([
    { day: TODAY - 1, things: 2, minutes: 45 },
  ]);
});

test("time belongs to the day that was named with it, and never to one that is to come", () => {
  const events = [event(1, time(30, "2026-11-17")), event(2, time(20, "2031-01-01"), NOON - DAY)];
  expect(of(events)).toEqual([
    { day: TODAY - 3, things: 1, minutes: 30 },
    { day: TODAY - 1, things: 1, minutes: 20 },
  ]);
});

test("days are the learner's", () => {
  const late = [event(1, done, Date.UTC(2026, 10, 18, 23, 30))];
  expect(of(late, "Asia/Kathmandu").map(({ day }) => day)).toEqual([TODAY - 1]);
});

test("what was undone is left out, and comes back with the undo of the undo", () => {
  const undo = event(2, { kind: "undone", event: eventId(1) });
  expect(of([event(1, done), undo])).toEqual([]);
  expect(of([event(1, done), undo, event(3, { kind: "undone", event: eventId(2) })])).toHaveLength(1);
});

test("whatever the order and however often an event comes, every noted minute is on one day, today at the latest", () => {
  fc.assert(
    fc.property(
      curricula.chain((curriculum) => keptEvents(curriculum)),
      fc.integer({ min: -900, max: 900 }),
      (events, shift) => {
        const moved = events.map((each) => ({ ...each, occurredAt: each.occurredAt + shift * DAY }));
        const days = of(moved, "Pacific/Apia");
        expect(of([...moved, ...moved].reverse(), "Pacific/Apia")).toEqual(days);
        const ignored = ignoredEvents(moved);
        const noted = moved.reduce(
          (sum, { id, payload }) => sum + (payload.kind === "time.logged" && !ignored.has(id) ? payload.minutes : 0),
          0,
        );
        expect(days.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(noted);
        for (const { day, things } of days) {
          expect(day).toBeLessThanOrEqual(dayAt(NOON, "Pacific/Apia"));
          expect(things).toBeGreaterThan(0);
        }
      },
    ),
  );
});
