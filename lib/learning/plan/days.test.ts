import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAt, dayOfIso, isoOfDay, manyDays, mondayOf } from "./days";
import { createStudyTime } from "./study-time";

test("a day is the learner's: it begins at their midnight, also where clocks change", () => {
  const evening = Date.UTC(2026, 10, 28, 23, 30);
  expect(isoOfDay(dayAt(evening, "UTC"))).toBe("2026-11-28");
  expect(isoOfDay(dayAt(evening, "Europe/Berlin"))).toBe("2026-11-29");
  expect(isoOfDay(dayAt(evening, "Pacific/Kiritimati"))).toBe("2026-11-29");
  expect(isoOfDay(dayAt(Date.UTC(2026, 9, 25, 0, 30), "Europe/Berlin"))).toBe("2026-10-25");
  expect(isoOfDay(dayAt(evening, "Nowhere/At-All"))).toBe("2026-11-28");
});

test("many days are the same days", () => {
  const zones = ["UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Apia", "Africa/Casablanca", "Nowhere/At-All"];
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.array(fc.integer({ min: 1e12, max: 2e12 })), (zone, times) => {
      const dayOf = manyDays(zone);
      for (const at of times) expect(dayOf(at)).toBe(dayAt(at, zone));
    }),
  );
  // Samoa left out a day, and Berlin an hour.
  const around = [Date.UTC(2011, 11, 30), Date.UTC(2026, 2, 29), Date.UTC(2026, 9, 25)];
  for (const zone of zones) {
    const dayOf = manyDays(zone);
    for (const middle of around) {
      for (let hour = -60; hour <= 60; hour++) {
        const at = middle + hour * 3_600_000;
        expect(dayOf(at)).toBe(dayAt(at, zone));
      }
    }
  }
});

test("a week begins on Monday", () => {
  expect(isoOfDay(mondayOf(dayOfIso("2026-11-28")))).toBe("2026-11-23");
  expect(isoOfDay(mondayOf(dayOfIso("2026-11-23")))).toBe("2026-11-23");
  expect(isoOfDay(mondayOf(dayOfIso("1969-12-31")))).toBe("1969-12-29");
});

test("weeks of study leave paused weeks out, there and back", () => {
  const today = dayOfIso("2026-11-25");
  const time = createStudyTime(today, new Set(["2026-12-07", "2026-01-05"].map(dayOfIso)));
  expect(time.weeksUntil(dayOfIso("2026-12-01"))).toBe(1);
  expect(time.weeksUntil(dayOfIso("2026-12-20"))).toBeCloseTo(19 / 7, 9);
  expect(isoOfDay(time.dayAfter(1))).toBe("2026-12-01");
  expect(isoOfDay(time.dayAfter(2))).toBe("2026-12-15");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.array(fc.integer({ min: 0, max: 60 })), (days, paused) => {
      const monday = mondayOf(today);
      const some = createStudyTime(today, new Set(paused.map((week) => monday + 7 * week)));
      const day = some.dayAfter(days / 7);
      expect(some.weeksUntil(day)).toBeCloseTo(Math.max(1, days) / 7, 6);
    }),
  );
});
