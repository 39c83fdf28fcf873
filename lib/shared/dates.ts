// Days and times as people read them. The learner's time zone is always an argument.

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string, kind: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${kind} ${timeZone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", { timeZone: isTimeZone(timeZone) ? timeZone : "UTC", ...options });
    formats.set(key, format);
  }
  return format;
}

/** "29 Oct 2027". Takes milliseconds since 1970 and an IANA time zone. */
export function formatDay(at: number, timeZone: string): string {
  return formatFor(timeZone, "day", { day: "numeric", month: "short", year: "numeric" })
    .format(at)
    .replace("Sept", "Sep");
}

/** "29 Oct" within the year of `now`, else "29 Oct 2027". */
export function formatShortDay(at: number, now: number, timeZone: string): string {
  const day = formatDay(at, timeZone);
  const year = formatDay(now, timeZone).slice(-5);
  return day.endsWith(year) ? day.slice(0, -5) : day;
}

/** "Friday 20 November". */
export function formatWeekday(at: number, timeZone: string): string {
  return formatFor(timeZone, "weekday", { weekday: "long", day: "numeric", month: "long" }).format(at).replace(",", "");
}

/** "14:10". */
export function formatTime(at: number, timeZone: string): string {
  return formatFor(timeZone, "time", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
}

/** The day as a value that sorts and compares: "2027-10-29". */
export function isoDay(at: number, timeZone: string): string {
  const parts = formatFor(timeZone, "iso", { year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** Whether the runtime knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
