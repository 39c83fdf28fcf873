import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOfIso } from "@/lib/learning/plan/days";
import { periodsOf } from "./periods";

const of = (range: "month" | "all", from: string, today: string) =>
  periodsOf({ range, from: dayOfIso(from), today: dayOfIso(today) }).map(({ name }) => name);

test("months of a long range, weeks of a short one", () => {
  expect(of("all", "2025-11-09", "2026-02-01")).toEqual(["Nov 2025", "Dec 2025", "Jan 2026", "Feb 2026"]);
  expect(of("month", "2026-11-01", "2026-11-16")).toEqual(["1 Nov 2026", "2 Nov 2026", "9 Nov 2026", "16 Nov 2026"]);
});

test("every day of a range is in one period", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("month" as const, "all" as const),
      fc.integer({ min: 15_000, max: 22_000 }),
      fc.nat(900),
      (range, from, length) => {
        const periods = periodsOf({ range, from, today: from + length });
        expect(periods[0]?.first).toBe(from);
        expect(periods.at(-1)?.last).toBe(from + length);
        periods.forEach(({ first, last }, n) => {
          expect(last).toBeGreaterThanOrEqual(first);
          if (n > 0) expect(first).toBe((periods[n - 1]?.last ?? 0) + 1);
        });
      },
    ),
  );
});
