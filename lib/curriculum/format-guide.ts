// The format of guide.yaml: the knowledge around the ladder, page by page.
import { z } from "zod";
import { address, id, line, title } from "./format-basics";

const table = z.strictObject({
  columns: z.array(z.string().max(80)).min(2).max(8).describe("The headings; that of the first may be empty."),
  rows: z
    .array(z.array(z.string().max(400)).min(2).max(8))
    .min(1)
    .max(60)
    .describe("A list of cells for each row."),
});

const question = z.strictObject({ question: line(200), answer: line(600) });

const section = z.strictObject({
  heading: title(80),
  body: z.string().min(1).max(5000).describe("Markdown: paragraphs, lists, bold and links.").optional(),
  table: table.optional(),
  questions: z.array(question).min(1).max(30).describe("Questions with an answer each.").optional(),
});

const source = z.strictObject({
  title: line(160),
  publisher: line(120),
  url: address.optional(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .describe("Year, year-month or year-month-day, in quotes.")
    .optional(),
});

const page = z.strictObject({
  id,
  title: title(80),
  part: title(40).describe("The part of the guide the page belongs to; pages of a part stand together.").optional(),
  description: line(200).describe("What the page tells, at most 200 characters."),
  skills: z.array(id).max(40).describe("Skills the page leads to."),
  stages: z.array(id).max(40).describe("Stages the page speaks of as such.").optional(),
  sections: z.array(section).min(1).max(20),
  sources: z.array(source).max(20).describe("Where it was learned.").optional(),
});

export const guideFileSchema = z.strictObject({ pages: z.array(page).min(1).max(100) });

export type GuideFile = z.infer<typeof guideFileSchema>;
