import { expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "@/lib/learning/plan/days";
import { readRange, startOf } from "./progress-range";

test("whatever an address asks for is a range", () => {
  expect(readRange("3-months")).toBe("3-months");
  expect(readRange(["year", "month"])).toBe("year");
  for (const odd of [undefined, "", "century", "__proto__", []]) expect(readRange(odd)).toBe("all");
});

test("a range begins on a day of the calendar, and never before the climb", () => {
  const start = (range: Parameters<typeof startOf>[0], today: string, first = "2020-01-01") =>
    isoOfDay(startOf(range, dayOfIso(today), dayOfIso(first)));
  expect(start("month", "2026-11-20")).toBe("2026-11-01");
  expect(start("3-months", "2026-05-31")).toBe("2026-02-28");
  expect(start("3-months", "2026-02-10")).toBe("2025-11-10");
  expect(start("year", "2028-02-29")).toBe("2027-02-28");
  expect(start("all", "2026-11-20")).toBe("2020-01-01");
  for (const range of ["month", "3-months", "year"] as const) {
    expect(start(range, "2026-11-20", "2026-11-18")).toBe("2026-11-18");
  }
});
