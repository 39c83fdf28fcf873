// Weeks without study: which there are, and how to mark another one.
import { isoOfDay, mondayOf } from "@/lib/learning/plan/days";
import type { Plan } from "@/lib/learning/plan/plan";
import { pausedMondays } from "@/lib/learning/plan/study-time";
import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { recordForm } from "../suggestion/record-form";
import type { Viewer } from "../viewer";
import { dayWords } from "./forecast-words";

/** As far ahead as people plan their holidays. */
const WEEKS_AHEAD = 52;
/** As far back as the learner's pace goes. */
const WEEKS_BEHIND = 12;

/** The forms, as markup. `formId` names them. */
export function pauseForm({ progress }: Viewer, { today }: Plan, formId: string): Html {
  const monday = mondayOf(today);
  const paused = [...pausedMondays(progress)].filter((week) => week >= monday - 7 * WEEKS_BEHIND);
  const optionsOf = (weeks: number, first: number, step: number) =>
    Array.from({ length: weeks }, (_, week) => first + step * week)
      .filter((week) => !paused.includes(week))
      .map((week) => html`<option value="${isoOfDay(week)}">${weekWords(week)}</option>`);
  const list = paused.map(
    (week) =>
      html`<li>${weekWords(week)} <button type="submit" name="do" value="unpause:${isoOfDay(week)}" class="btn-text sm">Study this week<span class="vh">: ${weekWords(week)}</span></button></li>`,
  );
  const listed =
    paused.length > 0 && recordForm({ formId, back: paths.plan }, html`<ul class="plan-paused">${list}</ul>`);
  const choice = html`<div class="field"><label for="week">A week without study</label><select class="select" id="week" name="week"><optgroup label="From this week on">${optionsOf(WEEKS_AHEAD, monday, 7)}</optgroup><optgroup label="Behind you">${optionsOf(WEEKS_BEHIND, monday - 7, -7)}</optgroup></select></div><button type="submit" name="do" value="pause" class="btn btn-sm">Mark it</button>`;
  return html`${listed}${recordForm({ formId, back: paths.plan, isLive: false, className: "pause-form" }, choice)}`;
}

function weekWords(monday: number): string {
  return `${dayWords(monday).slice(0, -5)} to ${dayWords(monday + 6)}`;
}
