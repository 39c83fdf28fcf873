import { formatDay } from "@/lib/shared/dates";

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** The date of a source as far as it is known: "2022", "October 2022", "26 Apr 2024", or that there is none. */
export function sourceDate(date: string | undefined): string {
  if (date === undefined) return "not dated";
  if (/^\d{4}$/.test(date)) return date;
  return date.length === "2022-10".length ? MONTH.format(Date.parse(`${date}-01`)) : formatDay(Date.parse(date), "UTC");
}
