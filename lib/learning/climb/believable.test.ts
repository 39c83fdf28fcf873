import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAt } from "../plan/days";
import { DAY, NOON } from "../testing/events";
import { believable, endOfDay, firstDayOf } from "./believable";

test("no time lies ahead of now, and none before anybody lived", () => {
  expect(believable(NOON + DAY, NOON)).toBe(NOON);
  expect(believable(NOON - DAY, NOON)).toBe(NOON - DAY);
  expect(believable(Date.UTC(1, 0, 1), NOON)).toBeGreaterThan(Date.UTC(1900, 0, 1));
});

test("a climb begins on its earliest day, but for those that lie years apart", () => {
  expect(firstDayOf([], 20_000)).toBe(20_000);
  expect(firstDayOf([19_500, 19_990, 19_000], 20_000)).toBe(19_000);
  expect(firstDayOf([0, 19_990], 20_000)).toBe(19_990);
  expect(firstDayOf([0], 20_000)).toBe(20_000);
});

test("a day ends where the learner's next one begins, also where clocks change", () => {
  expect(endOfDay(dayAt(Date.UTC(2026, 9, 25, 12), "Europe/Berlin"), "Europe/Berlin")).toBe(Date.UTC(2026, 9, 25, 23));
  const zones = [
    "UTC",
    "Europe/Berlin",
    "America/St_Johns",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Asia/Kathmandu",
  ];
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 21_500 }), fc.constantFrom(...zones), (day, zone) => {
      const end = endOfDay(day, zone);
      expect([dayAt(end - 1, zone), dayAt(end, zone)]).toEqual([day, day + 1]);
    }),
  );
});
