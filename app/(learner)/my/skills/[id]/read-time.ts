// Reads the form of time spent. Everything in it may have been written by anybody.
import { validate } from "uuid";
import { z } from "zod";
import type { FormState } from "@/components/ui/form-state";
import type { Curriculum, Skill } from "@/lib/curriculum/curriculum";
import { MOST_MINUTES } from "@/lib/learning/events/event";
import { isoDay } from "@/lib/shared/dates";
import { readDuration } from "@/lib/shared/read-duration";

const FIRST_DAY = "2000-01-01";
/** More than this of what was typed is not given back: nobody typed it. */
const MOST_KEPT = 100;

export type TimeWish = Readonly<{
  skill: Skill;
  /** The sending of the form, from which the event's id is made. */
  formId: string;
  minutes: number;
  /** The day it was spent on, as "2026-11-28"; null for today. */
  on: string | null;
  /** What was typed, by field. */
  typed: Readonly<Record<string, string>>;
}>;

/** The wish, or what to answer instead, with everything that was typed. `now` and `timeZone` say which day it is. */
export function readTime(
  curriculum: Curriculum,
  form: FormData,
  now: number,
  timeZone: string,
): { wish: TimeWish } | { refusal: FormState } {
  const spent = textOf(form, "time-spent");
  const on = textOf(form, "time-on");
  const typed = { "time-spent": spent, "time-on": on };
  const skill = curriculum.skillById.get(textOf(form, "skill"));
  const formId = textOf(form, "form");
  if (!skill || !validate(formId)) {
    return { refusal: { message: "This form is not of this page. Load the page again.", values: typed } };
  }
  const today = isoDay(now, timeZone);
  const minutes = readDuration(spent);
  const spentError = problemOfTime(spent, minutes);
  const onError = problemOfDay(on, today);
  if (minutes === null || spentError || onError) {
    const errors = { ...(spentError && { "time-spent": spentError }), ...(onError && { "time-on": onError }) };
    return { refusal: { errors, values: typed } };
  }
  return { wish: { skill, formId, minutes, on: on === today ? null : on, typed } };
}

function problemOfTime(spent: string, minutes: number | null): string | null {
  if (spent === "") return "Say how long it was, such as 45 or 1.5 h.";
  if (minutes === null) return "Write it as 90, 1.5 h, 1 h 30 or 1:30.";
  if (minutes < 1) return "One minute is the least.";
  return minutes > MOST_MINUTES ? "24 hours are the most at once." : null;
}

function problemOfDay(on: string, today: string): string | null {
  if (!z.iso.date().safeParse(on).success) return `Give a day, such as ${today}.`;
  if (on > today) return "This day is still to come.";
  return on < FIRST_DAY ? "The earliest day is 1 Jan 2000." : null;
}

/** A field's text as a page can show it again; a file is none. */
function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim().slice(0, MOST_KEPT).replaceAll("\0", "").toWellFormed() : "";
}
