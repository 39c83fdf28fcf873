// The plan as a calendar that other programs read (iCalendar, RFC 5545).
import ical, { ICalEventTransparency } from "ical-generator";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type Day, isoOfDay } from "@/lib/learning/plan/days";
import type { PlanWeek } from "@/lib/learning/plan/pack-weeks";
import type { Plan } from "@/lib/learning/plan/plan";
import { paths } from "@/lib/shared/urls";
import { dayWords, lateWords, reviewWords } from "./forecast-words";

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
/** Weeks further ahead would only be noise: they change with every tick. */
const MOST_WEEKS = 12;
/** How often programs that subscribe ask again, in seconds. */
const REFRESH_SECONDS = 12 * 60 * 60;

export type CalendarOptions = Readonly<{
  plan: Plan;
  /** The stage that is planned for, by its title. */
  goal: string;
  /** Where the app is reached: addresses in events are whole ones. */
  origin: string;
  /** When the calendar is made, in milliseconds. */
  now: number;
}>;

/** The text of the calendar: the next weeks with what they are for, and the day on which each milestone is planned. */
export function planCalendar(curriculum: Curriculum, { plan, goal, origin, now }: CalendarOptions): string {
  const calendar = ical({
    name: `Rungs: ${goal}`,
    prodId: { company: "Rungs", product: "Plan", language: "EN" },
    ttl: REFRESH_SECONDS,
  });
  const add = (
    id: string,
    [first, last]: readonly [Day, Day],
    event: Readonly<{ summary: string; text: string; path: string }>,
  ) =>
    calendar.createEvent({
      id: `${id}@rungs`,
      start: dateOf(first),
      // The day after the last one: an end is not part of the event.
      end: dateOf(last + 1),
      allDay: true,
      stamp: new Date(now),
      summary: event.summary,
      description: event.text,
      url: origin + event.path,
      // It is a wish for the time, not an appointment.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  for (const week of plan.weeks.slice(0, MOST_WEEKS)) {
    if (week.items.length === 0) continue;
    const first = Math.max(week.monday, plan.today);
    add(`week-${isoOfDay(week.monday)}`, [first, week.monday + 6], weekEvent(curriculum, week));
  }
  for (const [id, day] of plan.reachedOn) {
    const title = curriculum.milestoneById.get(id)?.title ?? id;
    const forecast = plan.forecasts.get(id);
    const text = forecast ? `Likely reached about ${dayWords(forecast.likely)}, ${lateWords(forecast)}.` : "";
    const event = { summary: `Milestone: ${title}`, text, path: paths.milestone(id) };
    add(`milestone-${id}`, [day, day], event);
  }
  return calendar.toString();
}

function dateOf(day: Day): Date {
  return new Date(day * DAY_MILLISECONDS);
}

function weekEvent(curriculum: Curriculum, { items, reviewHours }: PlanWeek) {
  const titleOf = (id: string): string => curriculum.skillById.get(id)?.title ?? id;
  const lines = items.map(({ skill, isRefresh, isLast }) => {
    if (isRefresh) return `Refresh ${titleOf(skill)}`;
    return isLast ? `${titleOf(skill)}, finished` : titleOf(skill);
  });
  if (reviewHours > 0) lines.push(`${reviewWords(reviewHours)} of refreshers`);
  const names = [...new Set(items.map(({ skill }) => titleOf(skill)))];
  return { summary: `Learn: ${names.join(", ")}`, text: lines.join("\n"), path: paths.plan };
}
