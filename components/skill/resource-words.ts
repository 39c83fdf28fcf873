// A resource in words: "Docs, free, about 3 h".
import type { Resource } from "@/lib/curriculum/curriculum";
import type { ResourceState } from "@/lib/learning/progress/progress";

export const KIND_WORDS: Readonly<Record<Resource["kind"], string>> = {
  docs: "Docs",
  tutorial: "Tutorial",
  course: "Course",
  book: "Book",
  video: "Video",
  exercise: "Exercise",
  article: "Article",
  spec: "Specification",
  tool: "Tool",
};

export const COST_WORDS: Readonly<Record<Resource["cost"], string>> = {
  free: "Free",
  freemium: "Free part",
  paid: "Paid",
};

export const LEVEL_WORDS: Readonly<Record<Resource["level"], string>> = {
  intro: "Introduction",
  working: "Working",
  deep: "In depth",
};

export const RESOURCE_STATE_WORDS: Readonly<Record<ResourceState, string>> = {
  none: "None",
  saved: "Saved",
  started: "Started",
  finished: "Finished",
};

/** "45 min", "1 h 30 min", "3 h". Takes hours. */
export function hoursWords(hours: number): string {
  const minutes = Math.round(hours * 60);
  const rest = minutes % 60;
  const whole = (minutes - rest) / 60;
  return [whole > 0 && `${whole} h`, rest > 0 && `${rest} min`].filter(Boolean).join(" ") || "0 min";
}

/** The site an address leads to, as people say it: "developer.mozilla.org". */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}

/** "Docs, free, about 3 h". */
export function resourceSummary({ kind, cost, hours }: Resource): string {
  return `${KIND_WORDS[kind]}, ${COST_WORDS[cost].toLowerCase()}, about ${hoursWords(hours)}`;
}
