// The answers to a question as the rungs of a ladder: buttons of a form, into the account or into the address.
import type { Placement, Question } from "@/lib/learning/placement/placement";
import type { PlacementAnswer } from "@/lib/learning/progress/progress";
import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { placementPath, textWith } from "./placement-query";
import type { PlacementState } from "./placement-state";
import { ANSWERS, outcomeWords } from "./placement-words";

// As in components/keys/key-table.ts.
const KEYS: Readonly<Record<PlacementAnswer, string>> = { yes: "y", partly: "p", no: "n", unknown: "s" };

/** The form of a question. `formId` names it; `headingId` is the question it answers; `settled` counts so far. */
export function answerRungs(
  state: PlacementState,
  question: Question,
  { formId, headingId, settled }: Readonly<{ formId: string; headingId: string; settled: number }>,
): Html {
  const rungs = ANSWERS.map(({ answer, name, meaning }) => {
    const [first, ...others] = outcomeWords(question.outcomes[answer], settled);
    const [field, value] = buttonOf(state, question, answer);
    return html`<button type="submit" name="${field}" value="${value}" class="answer ${answer}"><b>${name}</b> <span>${meaning}</span> <em><strong>${first}</strong> ${others.join(", ")}</em><kbd aria-hidden="true">${KEYS[answer]}</kbd></button>`;
  });
  if (state.isInAddress) {
    return html`<form class="answers" method="get" action="${paths.placement}" aria-labelledby="${headingId}">${rungs}</form>`;
  }
  return html`<form class="answers" method="post" action="${paths.record}" data-live="reload" aria-labelledby="${headingId}"><input type="hidden" name="form" value="${formId}"><input type="hidden" name="back" value="${placementPath([])}">${rungs}</form>`;
}

function buttonOf({ answers, run, isInAddress }: PlacementState, { skill }: Question, answer: PlacementAnswer) {
  return isInAddress ? ["a", textWith(answers, skill, answer)] : ["do", `answer:${run}:${skill}:${answer}`];
}

/** The way back to the question before; nothing at the first one. */
export function backToQuestion(
  { answers, isInAddress, lastEvent }: PlacementState,
  { asked }: Pick<Placement, "asked">,
  formId: string,
): Html | null {
  if (answers.length === 0) return null;
  const name = `Back to question ${asked}`;
  if (isInAddress) return html`<a class="sm" href="${placementPath(answers.slice(0, -1))}">${name}</a>`;
  if (lastEvent === null) return null;
  return html`<form method="post" action="${paths.record}" data-live="reload"><input type="hidden" name="form" value="${formId}"><input type="hidden" name="back" value="${placementPath([])}"><button type="submit" name="do" value="undo:${lastEvent}" class="btn-text sm">${name}</button></form>`;
}
