import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, formatShortDay, formatTime, formatWeekday, isoDay, isTimeZone } from "./dates";

const LATE = Date.UTC(2027, 9, 29, 23, 30);

describe("a day", () => {
  test("is the learner's, not the server's", () => {
    expect(formatDay(LATE, "UTC")).toBe("29 Oct 2027");
    expect(formatDay(LATE, "Asia/Tokyo")).toBe("30 Oct 2027");
    expect(formatDay(LATE, "America/Los_Angeles")).toBe("29 Oct 2027");
    expect(isoDay(LATE, "Pacific/Kiritimati")).toBe("2027-10-30");
    expect(isoDay(LATE, "Pacific/Pago_Pago")).toBe("2027-10-29");
  });

  test("in September is written with three letters like the others", () => {
    expect(formatDay(Date.UTC(2027, 8, 1), "UTC")).toBe("1 Sep 2027");
  });

  test("of this year leaves the year out", () => {
    const now = Date.UTC(2027, 0, 1);
    expect(formatShortDay(LATE, now, "UTC")).toBe("29 Oct");
    expect(formatShortDay(Date.UTC(2026, 9, 29), now, "UTC")).toBe("29 Oct 2026");
  });

  test("near the turn of the year belongs to the learner's year", () => {
    const turn = Date.UTC(2026, 11, 31, 23, 30);
    expect(formatShortDay(turn, Date.UTC(2027, 0, 1, 12), "Europe/Berlin")).toBe("1 Jan");
    expect(formatShortDay(turn, Date.UTC(2027, 0, 1, 12), "UTC")).toBe("31 Dec 2026");
  });

  test("has its name", () => {
    expect(formatWeekday(Date.UTC(2026, 10, 20), "UTC")).toBe("Friday 20 November");
  });

  test("sorts as text as it sorts in time", () => {
    const times = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) });
    const zones = fc.constantFrom("UTC", "Asia/Kathmandu", "America/St_Johns", "Africa/Casablanca");
    fc.assert(
      fc.property(times, times, zones, (one, other, zone) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        expect(isoDay(first, zone) <= isoDay(second, zone)).toBe(true);
        expect(isoDay(first, zone)).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

test("a time has 24 hours, and midnight is 00", () => {
  expect(formatTime(Date.UTC(2027, 0, 1, 0, 5), "UTC")).toBe("00:05");
  expect(formatTime(Date.UTC(2027, 0, 1, 12, 10), "Europe/Berlin")).toBe("13:10");
});

test("a daylight saving change is followed", () => {
  expect(formatTime(Date.UTC(2027, 2, 28, 0, 59), "Europe/Berlin")).toBe("01:59");
  expect(formatTime(Date.UTC(2027, 2, 28, 1, 0), "Europe/Berlin")).toBe("03:00");
});

test("an unknown time zone is read as UTC instead of failing", () => {
  expect(formatDay(LATE, "Mars/Olympus")).toBe("29 Oct 2027");
  expect(formatTime(LATE, "")).toBe("23:30");
});

test("tells time zones from other words", () => {
  expect(["UTC", "Europe/Berlin", "America/Argentina/Ushuaia"].every(isTimeZone)).toBe(true);
  expect(["", "Mars/Olympus", "Europe/", "'; drop table"].some(isTimeZone)).toBe(false);
});
