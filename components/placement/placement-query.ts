// What the address of a placement says: the answers so far. So it can be left, resumed and gone back in without an
// account and without scripts.
import { answersFromText, answersToText } from "@/lib/learning/placement/answers-text";
import type { Answers } from "@/lib/learning/placement/placement";
import type { PlacementAnswer } from "@/lib/learning/progress/progress";
import { paths } from "@/lib/shared/urls";

type SearchParameters = Readonly<Record<string, string | string[] | undefined>>;

/** The text that stands for no answer yet: an address with it begins. */
const NONE = "-";

/** The answers that an address holds; null when it holds none and asks for no beginning either. */
export function readAnswers(parameters: SearchParameters): Answers | null {
  const text = [parameters.a].flat()[0];
  return text === undefined ? null : answersFromText(text);
}

/** The text that an address holds for these answers. */
export function answersText(answers: Answers): string {
  return answersToText(answers) || NONE;
}

/** The text once one more is given. */
export function textWith(answers: Answers, skill: string, answer: PlacementAnswer): string {
  return answersText([...answers.filter((each) => each.skill !== skill), { skill, answer }]);
}

export const placementPath = (answers: Answers): string => `${paths.placement}?a=${answersText(answers)}`;
/** Where an account begins anew, whatever was answered before. */
export const newPlacementPath = `${placementPath([])}&again=1`;
export const reviewPath = (answers: Answers): string => `${paths.placementReview}?a=${answersText(answers)}`;
