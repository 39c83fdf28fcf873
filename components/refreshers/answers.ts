// The answers of a self-check as rungs, each with what follows from it.
import type { ReviewGrade } from "@/lib/learning/progress/progress";
import { afterLook, type Recall } from "@/lib/learning/review/recall";
import { formatShortDay } from "@/lib/shared/dates";
import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { recordForm } from "../suggestion/record-form";
import type { Viewer } from "../viewer";
import { inWords } from "./refresher-words";

const ANSWERS: readonly Readonly<{ grade: ReviewGrade; name: string; meaning: string }>[] = [
  { grade: "again", name: "Again", meaning: "Not any more" },
  { grade: "hard", name: "Hard", meaning: "With effort" },
  { grade: "good", name: "Good", meaning: "Yes" },
  { grade: "easy", name: "Easy", meaning: "Without thinking" },
];

/** A plain form: whoever answers is led to what is due next. */
export function answers(viewer: Viewer, skill: string, recall: Recall, formId: string): Html {
  const buttons = ANSWERS.map(({ grade, name, meaning }) => {
    const { dueAt } = afterLook(recall, viewer.now, grade);
    const day = formatShortDay(dueAt, viewer.now, viewer.timeZone);
    return html`<button type="submit" name="do" value="grade:${skill}:${grade}" class="answer"><b>${name}</b> <span>${meaning}</span> <em><strong>next ${inWords(viewer, dueAt)}</strong> about ${day}</em></button>`;
  });
  return recordForm({ formId, back: paths.refreshers, isLive: false, className: "answers" }, html`${buttons}`);
}
