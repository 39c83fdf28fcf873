import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Payload, ProgressEvent } from "../events/event";
import { dayAt, dayOfIso } from "../plan/days";
import { foldEvents } from "../progress/fold-events";
import { standingOf } from "../standing/standing";
import { curricula, keptEvents } from "../testing/arbitraries";
import { DAY, event, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { climbOf, settledBy } from "./climb";

const path = smallCurriculum({
  milestones: { "junior/one": ["shell", "group:language", "extra"], "junior/two": ["sql"] },
  skills: {
    shell: {},
    python: { group: "language" },
    go: { group: "language" },
    extra: { elective: true },
    sql: {},
  },
});

const set = (skill: string, state: "done" | "skipped" | "not-started"): Payload => ({
  kind: "skill.set",
  skill,
  state,
});
const TODAY = dayOfIso("2026-11-20");

function climb(events: readonly ProgressEvent[], timeZone = "UTC") {
  const standing = standingOf(path, foldEvents(path, events), NOON);
  return climbOf(path, standing, { now: NOON, timeZone });
}

describe("the climb", () => {
  test("has no step before anything is settled", () => {
    expect(climb([])).toEqual([]);
    expect(settledBy([], TODAY)).toBe(0);
  });

  test("counts what the way requires: skipped skills, a choice once, and no elective", () => {
    const steps = climb([
      event(1, set("shell", "skipped"), NOON - 9 * DAY),
      event(2, set("python", "done"), NOON - 5 * DAY),
      event(3, set("go", "done"), NOON - 3 * DAY),
      event(4, set("extra", "done"), NOON - 2 * DAY),
    ]);
    expect(steps).toEqual([
      { day: TODAY - 9, settled: 1 },
      { day: TODAY - 5, settled: 2 },
    ]);
    expect([TODAY - 10, TODAY - 9, TODAY - 6, TODAY].map((day) => settledBy(steps, day))).toEqual([0, 1, 1, 2]);
  });

  test("has no step for what was reopened, and one for the last time it was settled", () => {
    const events = [
      event(1, set("shell", "done"), NOON - 9 * DAY),
      event(2, set("shell", "not-started"), NOON - 8 * DAY),
    ];
    expect(climb(events)).toEqual([]);
    expect(climb([...events, event(3, set("shell", "done"), NOON - DAY)])).toEqual([{ day: TODAY - 1, settled: 1 }]);
  });

  test("has one step for a day, and the days are the learner's", () => {
    const late = Date.UTC(2026, 10, 18, 23, 30);
    const events = [event(1, set("shell", "done"), late), event(2, set("sql", "done"), late + DAY / 4)];
    expect(climb(events)).toEqual([
      { day: TODAY - 2, settled: 1 },
      { day: TODAY - 1, settled: 2 },
    ]);
    expect(climb(events, "Europe/Berlin")).toEqual([{ day: TODAY - 1, settled: 2 }]);
  });

  test("takes what a clock dated ahead as of today, and what it dated to 1970 as it is", () => {
    const events = [event(1, set("shell", "done"), NOON + 900 * DAY), event(2, set("sql", "done"), 0)];
    expect(climb(events)).toEqual([
      { day: 0, settled: 1 },
      { day: TODAY, settled: 2 },
    ]);
  });
});

test("of any progress, it rises day by day to what the standing says", () => {
  fc.assert(
    fc.property(
      curricula.chain((curriculum) => fc.tuple(fc.constant(curriculum), keptEvents(curriculum))),
      fc.array(fc.integer({ min: -30_000, max: 4000 })),
      ([curriculum, events], shifts) => {
        const moved = events.map((each, n) => ({ ...each, occurredAt: each.occurredAt + (shifts[n] ?? 0) * DAY }));
        const standing = standingOf(curriculum, foldEvents(curriculum, moved), NOON);
        const steps = climbOf(curriculum, standing, { now: NOON, timeZone: "Pacific/Apia" });
        const today = dayAt(NOON, "Pacific/Apia");
        expect(steps.at(-1)?.settled ?? 0).toBe(standing.way.settled);
        expect(settledBy(steps, today)).toBe(standing.way.settled);
        steps.forEach(({ day, settled }, position) => {
          expect(day).toBeGreaterThan(steps[position - 1]?.day ?? Number.NEGATIVE_INFINITY);
          expect(settled).toBeGreaterThan(steps[position - 1]?.settled ?? 0);
        });
      },
    ),
    { numRuns: 300 },
  );
});
