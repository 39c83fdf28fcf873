// The answers to a question in words, and what each of them settles.
import type { Outcome } from "@/lib/learning/placement/placement";
import type { PlacementAnswer } from "@/lib/learning/progress/progress";
import { count } from "@/lib/shared/text";

export const ANSWERS: readonly Readonly<{ answer: PlacementAnswer; name: string; meaning: string }>[] = [
  { answer: "yes", name: "Yes", meaning: "I have done it, and could do it again next week" },
  { answer: "partly", name: "Partly", meaning: "Some of it, or with somebody beside me" },
  { answer: "no", name: "No", meaning: "Not yet" },
  { answer: "unknown", name: "Don't know", meaning: "I can't tell" },
];

/** "settles 14 skills", "rules out 6 skills for now", "settles nothing": in the count that the page shows. */
export function outcomeWords(outcome: Outcome, settledNow: number): readonly string[] {
  const { known, unknown, reopened } = outcome;
  const more = count(settledBy(outcome, settledNow), "skill");
  const words = [
    settledBy(outcome, settledNow) > 0 &&
      (unknown.length > known.length ? `rules out ${more} for now` : `settles ${more}`),
    reopened.length > 0 && `opens ${count(reopened.length, "skill")} again`,
  ].filter((each) => each !== false);
  return words.length > 0 ? words : ["settles nothing"];
}

/** How many more skills an answer would settle, a choice group as one. */
export function settledBy({ settled }: Outcome, settledNow: number): number {
  return Math.max(0, settled - settledNow);
}
