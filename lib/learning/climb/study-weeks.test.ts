import { expect, test } from "vitest";
import { dayOfIso, mondayOf } from "../plan/days";
import { studyWeeks } from "./study-weeks";

// A Friday.
const TODAY = dayOfIso("2026-11-20");
const MONDAY = mondayOf(TODAY);
const NO_PAUSE = new Set<number>();
const day = (week: number, weekday: number, minutes: number, things = 1) => ({
  day: MONDAY - 7 * week + weekday,
  minutes,
  things,
});
const of = (days: readonly ReturnType<typeof day>[], paused: ReadonlySet<number> = NO_PAUSE, from = 0) =>
  studyWeeks(days, { from, today: TODAY, paused });

test("says nothing before there are three full weeks", () => {
  expect(of([])).toEqual({ count: 0, medianMinutes: null, busiestWeekday: null });
  expect(of([day(2, 0, 60), day(1, 0, 60), day(0, 2, 60)])).toEqual({
    count: 2,
    medianMinutes: null,
    busiestWeekday: null,
  });
});

test("takes the middle of the full weeks, those without study among them and paused ones aside", () => {
  const days = [day(4, 0, 100), day(3, 1, 60), day(1, 5, 200), day(0, 0, 999)];
  expect(of(days)).toEqual({ count: 4, medianMinutes: 80, busiestWeekday: 0 });
  expect(of(days, new Set([MONDAY - 14]))).toMatchObject({ count: 3, medianMinutes: 100 });
});

test("begins with the first full week, and looks no farther back than it is asked to", () => {
  expect(of([day(4, 2, 500), day(3, 0, 10), day(2, 0, 20), day(1, 0, 30)])).toMatchObject({
    count: 3,
    medianMinutes: 20,
  });
  expect(of([day(9, 0, 1), day(2, 0, 1)], NO_PAUSE, MONDAY - 21).count).toBe(2);
});

test("without noted time there is no middle week, and the busiest day is the one with most things", () => {
  expect(of([day(3, 0, 0, 2), day(2, 6, 0, 5), day(1, 6, 0, 1)])).toEqual({
    count: 3,
    medianMinutes: null,
    busiestWeekday: 6,
  });
});
