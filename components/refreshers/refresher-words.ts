// When a done skill was shown, when it is due, and why it comes first, in words.
import type { SkillId } from "@/lib/curriculum/curriculum";
import { dayAt } from "@/lib/learning/plan/days";
import type { Instant } from "@/lib/learning/progress/progress";
import type { DueReview } from "@/lib/learning/review/due";
import type { Words } from "@/lib/learning/words";
import { formatShortDay } from "@/lib/shared/dates";
import type { Viewer } from "../viewer";

/** "Last shown 9 Mar", "By placement 9 Mar" or "Not any more on 9 Mar": the latest that is known of a done skill. */
export function lastShownWords({ progress, now, timeZone }: Viewer, skill: SkillId): string {
  const own = progress.skills.get(skill);
  const last = own?.reviews.at(-1);
  const day = formatShortDay(last?.at ?? own?.since ?? now, now, timeZone);
  if (last?.grade === "again") return `Not any more on ${day}`;
  return own?.isInferred ? `By placement ${day}` : `Last shown ${day}`;
}

/** "due since 5 Nov", "due today", or "comes up again about 3 Mar 2027". */
export function dueWords({ now, timeZone }: Viewer, dueAt: Instant): string {
  const day = formatShortDay(dueAt, now, timeZone);
  if (dueAt > now) return `comes up again about ${day}`;
  return dayAt(dueAt, timeZone) === dayAt(now, timeZone) ? "due today" : `due since ${day}`;
}

/** Why this skill comes before the others; null when nothing is about to be built on it. */
export function neededWords({ suggestions }: Viewer, { neededFor }: Pick<DueReview, "neededFor">): Words | null {
  const [skill] = neededFor;
  if (skill === undefined) return null;
  if (skill === suggestions.next?.skill) return ["You build on it next: ", { skill }, "."];
  return [
    suggestions.inHand.includes(skill) ? "You are building on it: " : "You could build on it next: ",
    { skill },
    ".",
  ];
}

const LONGEST_IN_DAYS = 60;
const DAYS_OF_A_MONTH = 365 / 12;

/** "tomorrow", "in 16 days", "in about 5 months", "in a year", "in 2 years": from now to a time that is still to come. */
export function inWords({ now, timeZone }: Viewer, at: Instant): string {
  const days = dayAt(at, timeZone) - dayAt(now, timeZone);
  if (days <= 1) return days === 1 ? "tomorrow" : "today";
  if (days <= LONGEST_IN_DAYS) return `in ${days} days`;
  const months = Math.round(days / DAYS_OF_A_MONTH);
  if (months % 12 !== 0) return `in about ${months} months`;
  return months === 12 ? "in a year" : `in ${months / 12} years`;
}
