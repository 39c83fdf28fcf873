// The small pieces the path format is made of. Editors see the descriptions; the JSON Schema carries the patterns.
import { z } from "zod";

/** What is wrong and how to mend it, in one string, because a zod issue carries only one. See `describeIssue`. */
export function wording(message: string, mend: string): string {
  return `${message}\n${mend}`;
}

export const id = z
  .string()
  .max(64)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    wording("An id is made of a-z, 0-9 and single hyphens.", "Write it in small letters, such as query-plans."),
  )
  .describe("Lasts for life: letters a to z, digits and hyphens. It is never changed and never used again.");

export const skillOrGroup = z
  .string()
  .max(70)
  .regex(
    /^(group:)?[a-z0-9]+(-[a-z0-9]+)*$/,
    wording("This is neither a skill id nor group:<id>.", "Write a skill's id, or group: and a choice group's id."),
  )
  .describe("A skill id, or group:<id> where one member of a choice group is enough.");

/** A name: one line without a full stop. */
export function title(limit: number) {
  return z
    .string()
    .max(limit)
    .regex(
      /^(?!\s)(?!.*[.\s]$).+$/,
      wording(
        "A title is one line of text without a full stop at its end.",
        "Take the full stop or the stray space away.",
      ),
    )
    .describe(`One line of at most ${limit} characters, no full stop.`);
}

/** One paragraph that ends like a sentence. */
export function sentences(limit: number) {
  return z
    .string()
    .max(limit)
    .regex(
      /^\S(.*\S)?[.?]$/,
      wording(
        "This is empty, or does not end with a full stop.",
        "Write whole sentences, on one line or folded with >-.",
      ),
    )
    .describe(`Whole sentences, at most ${limit} characters, with a full stop at the end.`);
}

/** A short text without rules about how it ends. */
export function line(limit: number) {
  return z
    .string()
    .max(limit)
    .regex(/^\S(.*\S)?$/, wording("This begins or ends with a space, or is empty.", "Write one line of text."))
    .describe(`One line of at most ${limit} characters.`);
}

export const isoDay = z.iso
  .date(wording("This is no day.", 'Write year, month and day, in quotes, such as "2026-11-21".'))
  .describe("A day as year-month-day, such as 2026-11-21.");

export const address = z
  .string()
  .max(500)
  .regex(/^https?:\/\/[^\s/?#@]+([/?#]\S*)?$/i, {
    error: wording("This is no http or https address.", "Copy the whole address, beginning with https://."),
    abort: true,
  })
  .refine((text) => URL.canParse(text), {
    error: wording("This is no http or https address.", "Copy the whole address from the browser again."),
  })
  .describe("The whole address, beginning with https:// or http://.");
