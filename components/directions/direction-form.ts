import type { Stage } from "@/lib/curriculum/curriculum";
import { type Html, html } from "@/lib/shared/html";
import { recordButton, recordForm } from "../suggestion/record-form";
import type { Viewer } from "../viewer";

export type FormOptions = Readonly<{
  /** Hours a week that a goal is set with from here. */
  hoursPerWeek: number;
  /** Names the page's forms: what is sent twice is recorded once. */
  formId: string;
  /** Where they lead back to. */
  back: string;
}>;

/** What a learner can do with a direction: make it the goal, keep it or drop it. The goal itself is marked. */
export function directionForm({ progress }: Viewer, { id, title }: Stage, options: FormOptions): Html {
  const { hoursPerWeek, formId, back } = options;
  const form = (content: Html) => recordForm({ formId, back, className: "btn-row" }, content);
  const goal = progress.goal;
  if (goal?.stage === id) {
    const mark = html`<p class="direction-mark"><b>Your goal</b>, ${goal.hoursPerWeek} h a week</p>`;
    if (goal.hoursPerWeek === hoursPerWeek) return mark;
    return html`${mark}${form(recordButton(`goal:${id}:${hoursPerWeek}`, `Set it to ${hoursPerWeek} h a week`, "btn btn-sm"))}`;
  }
  const isKept = progress.goals.has(id);
  return form(
    html`${recordButton(`goal:${id}:${hoursPerWeek}`, html`Make this my goal<span class="vh">: ${title}</span>`, "btn btn-sm")}${
      isKept
        ? html`<span class="sm mut">Kept</span>${recordButton(`drop:${id}`, html`Drop<span class="vh"> ${title}</span>`, "btn-text sm")}`
        : recordButton(`keep:${id}`, html`Keep<span class="vh"> ${title}</span>`, "btn-text sm")
    }`,
  );
}
