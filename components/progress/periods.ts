// The months or weeks of a range, for the tables.
import { type Day, dayOfIso, isoOfDay, mondayOf } from "@/lib/learning/plan/days";
import { dayWords } from "../plan/forecast-words";
import type { ProgressView } from "./progress-view";

type Period = Readonly<{
  name: string;
  first: Day;
  /** Never later than today. */
  last: Day;
}>;

/** Weeks of a short range, months of a long one; the earliest first. The first may be a part of its month or week. */
export function periodsOf({ range, from, today }: Pick<ProgressView, "range" | "from" | "today">): readonly Period[] {
  const isByWeek = range === "month" || range === "3-months";
  const periods: Period[] = [];
  for (let first = from; first <= today; ) {
    const next = isByWeek ? mondayOf(first) + 7 : nextMonth(first);
    const name = isByWeek ? dayWords(first) : dayWords(first).replace(/^\d+ /, "");
    periods.push({ name, first, last: Math.min(today, next - 1) });
    first = next;
  }
  return periods;
}

function nextMonth(day: Day): Day {
  const [year = 1970, month = 1] = isoOfDay(day).split("-").map(Number);
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return dayOfIso(`${nextYear}-${String(next).padStart(2, "0")}-01`);
}
