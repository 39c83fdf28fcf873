// The answers of a visitor without scripts, as a text that stands in an address: ?a=sql-queries.y_transactions.n
import type { PlacementAnswer } from "../progress/progress";
import type { Answers } from "./placement";

const LETTERS: Record<PlacementAnswer, string> = { yes: "y", partly: "p", no: "n", unknown: "u" };
const ANSWERS: ReadonlyMap<string, PlacementAnswer> = new Map(
  Object.entries(LETTERS).map(([answer, letter]) => [letter, answer as PlacementAnswer]),
);

/** More than a placement asks, and few enough to be read on every request. */
const MOST_ANSWERS = 60;
const LONGEST_ID = 80;
const LONGEST_TEXT = MOST_ANSWERS * (LONGEST_ID + ".y_".length);
// Neither mark occurs in an id, and neither is escaped in a query.
const ENTRY = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([ypnu])$/;

/** Writes answers so that `answersFromText` reads the same ones; those beyond the first 60 are left out. */
export function answersToText(answers: Answers): string {
  return answers
    .slice(0, MOST_ANSWERS)
    .map(({ skill, answer }) => `${skill}.${LETTERS[answer]}`)
    .join("_");
}

/**
 * Reads answers from whatever an address holds. What can't be read is left out; of two about one skill the later stands
 * in its own place. Whether the skills are in the path is for `placementOf` to know.
 */
export function answersFromText(text: string): Answers {
  const answers = new Map<string, PlacementAnswer>();
  for (const entry of text.slice(0, LONGEST_TEXT).split("_")) {
    const [, skill = "", letter = ""] = ENTRY.exec(entry) ?? [];
    const answer = ANSWERS.get(letter);
    if (answer === undefined || skill.length > LONGEST_ID) continue;
    answers.delete(skill);
    answers.set(skill, answer);
    if (answers.size === MOST_ANSWERS) break;
  }
  return [...answers].map(([skill, answer]) => ({ skill, answer }));
}
