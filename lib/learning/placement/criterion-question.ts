// From a criterion to a question that a person can answer.
import type { Criterion, Skill } from "../../curriculum/curriculum";

/** "Write a test." becomes "Can you write a test?" A criterion reads on after "You can" (CONTRIBUTING.md). */
export function questionText({ text }: Criterion): string {
  const [first = "", second = ""] = text;
  // HTTP or SQL at the beginning stays as it is.
  const isName = second !== second.toLowerCase();
  const rest = `${isName ? first : first.toLowerCase()}${text.slice(first.length)}`;
  return `Can you ${rest.replace(/[.!?]*$/, "?")}`;
}

/**
 * The criterion that stands best for a skill: the one that shares most words with its title and summary, of equals the
 * first. Words count by their first five letters, so that "migrate" and "migrations" are one, and from four letters on.
 */
export function criterionFor({ title, summary, criteria }: Skill): Criterion {
  const own = stemsOf(`${title} ${summary}`);
  let best = criteria[0] ?? { id: "", text: title };
  let most = -1;
  for (const criterion of criteria) {
    const shared = [...stemsOf(criterion.text)].filter((stem) => own.has(stem)).length;
    if (shared <= most) continue;
    best = criterion;
    most = shared;
  }
  return best;
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
}
