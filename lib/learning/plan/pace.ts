// How fast a learner really is: hours of the path that were earned in the weeks behind.
import type { Curriculum, Skill } from "../../curriculum/curriculum";
import type { Instant, Progress, SkillProgress } from "../progress/progress";
import { remainingHours } from "../standing/remaining-hours";
import { type Day, dayAt, mondayOf } from "./days";
import { pausedMondays } from "./study-time";

export type Pace = Readonly<{
  /** Likely hours of the path earned in each of the weeks that count, the oldest first. */
  weeks: readonly number[];
  /** Whether these are enough to go by: three weeks. */
  isKnown: boolean;
  /** Their mean and their standard deviation; 0 where there are none. */
  hoursPerWeek: number;
  deviation: number;
}>;

const LEAST_WEEKS = 3;
const MOST_WEEKS = 12;
const HOUR = 60 * 60 * 1000;
/** Of a skill in progress so much is done, as far as nothing says more: on average one is in the midst of it. */
const UNKNOWN_SHARE = 0.5;
/** So many skills marked done within an hour were not learned in it: somebody ticks what they knew. */
const BURST = 3;

/**
 * The pace of the last twelve full weeks, paused ones aside, from the week after the first work on.
 *
 * A skill earns its likely hours (one in progress, the part that is done, or half of it), spread evenly over the days
 * from when it was begun until it was done. What a placement concluded earns nothing, nor does what was ticked in a row.
 * This is earned value, as in project management: what is done counts as the estimates say, so that it shows how well
 * they fit.
 */
export function paceOf(curriculum: Curriculum, progress: Progress, now: Instant, timeZone: string): Pace {
  const spans = workSpans(curriculum, progress, now).map(
    ({ from, to, hours }): DaySpan => ({ from: dayAt(from, timeZone), to: dayAt(to, timeZone), hours }),
  );
  const today = dayAt(now, timeZone);
  const first = spans.reduce((earliest, { from }) => Math.min(earliest, from), today);
  const mondays: Day[] = [];
  const paused = pausedMondays(progress);
  for (let monday = mondayOf(today) - 7; monday > first && mondays.length < MOST_WEEKS; monday -= 7) {
    if (!paused.has(monday)) mondays.unshift(monday);
  }
  return summaryOf(mondays.map((monday) => spans.reduce((sum, span) => sum + earnedIn(span, monday), 0)));
}

function summaryOf(weeks: readonly number[]): Pace {
  const mean = weeks.length === 0 ? 0 : weeks.reduce((sum, hours) => sum + hours, 0) / weeks.length;
  const squares = weeks.reduce((sum, hours) => sum + (hours - mean) ** 2, 0);
  const deviation = weeks.length < 2 ? 0 : Math.sqrt(squares / (weeks.length - 1));
  return { weeks, isKnown: weeks.length >= LEAST_WEEKS, hoursPerWeek: mean, deviation };
}

/** From the first to the last day, both included. */
type DaySpan = Readonly<{ from: Day; to: Day; hours: number }>;

function earnedIn({ from, to, hours }: DaySpan, monday: Day): number {
  const days = Math.min(to, monday + 6) - Math.max(from, monday) + 1;
  return days <= 0 ? 0 : (hours * days) / (to - from + 1);
}

type Span = Readonly<{ from: Instant; to: Instant; hours: number }>;

function workSpans(curriculum: Curriculum, progress: Progress, now: Instant): readonly Span[] {
  const isTicked = ticksInARow(progress);
  return curriculum.skills.flatMap((skill) => {
    const own = progress.skills.get(skill.id);
    return own === undefined || isTicked(own) ? [] : spanOf(skill, own, now);
  });
}

function spanOf(skill: Skill, own: SkillProgress, now: Instant): Span[] {
  const earned = skill.hours[1] - remainingHours(skill, own);
  if (own.state === "learning" && own.begunAt !== null) {
    return [{ from: own.begunAt, to: now, hours: Math.max(earned, UNKNOWN_SHARE * skill.hours[1]) }];
  }
  if (own.state !== "done" || own.since === null || own.isInferred) return [];
  return [{ from: Math.min(own.begunAt ?? own.since, own.since), to: own.since, hours: earned }];
}

/** Whether a skill was marked done, without any work noted before, together with several others. */
function ticksInARow(progress: Progress): (own: SkillProgress) => boolean {
  const isBare = ({ state, since, begunAt }: SkillProgress): boolean =>
    state === "done" && since !== null && (begunAt === null || since - begunAt < HOUR);
  const times = [...progress.skills.values()].filter(isBare).map(({ since }) => since ?? 0);
  times.sort((a, b) => a - b);
  return (own) => {
    if (!isBare(own)) return false;
    const at = own.since ?? 0;
    return times.filter((time) => Math.abs(time - at) < HOUR).length >= BURST;
  };
}
