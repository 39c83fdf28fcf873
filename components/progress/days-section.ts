// The days of study: the grid, its table, and what they come to.
import type { ActiveDay } from "@/lib/learning/climb/active-days";
import { type Day, dayOfIso, isoOfDay, mondayOf } from "@/lib/learning/plan/days";
import { durationWords } from "@/lib/learning/words";
import { type Html, html } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import { dayWords, hoursWords } from "../plan/forecast-words";
import { activityGrid, activityKey, measureOf } from "./activity-grid";
import type { ProgressView } from "./progress-view";
import { studyFacts } from "./study-facts";
import { timeTable } from "./time-table";

const MOST_WEEKS = 52;
/** A grid of a few days is none. */
const LEAST_WEEKS = 12;

/** The section as markup. */
export function daysSection(view: ProgressView): Html {
  const { today } = view;
  const from = firstShown(view);
  const days = view.days.filter(({ day }) => day >= from);
  const measure = measureOf(days);
  const minutes = days.reduce((sum, day) => sum + day.minutes, 0);
  const noted = minutes > 0 ? `${hoursWords(minutes / 60)} noted since ${dayWords(from)}` : `Since ${dayWords(from)}`;
  return html`<section aria-labelledby="days"><div class="section-head"><h2 id="days">Days</h2><span class="end">${noted}</span></div>${
    days.length === 0 &&
    html`<p class="sm mut">No day of study yet${view.range === "all" ? "" : " in this range"}. What you begin, finish and note shows here as a rung on its day.</p>`
  }<div class="scroll-x from-end" tabindex="0" role="region" aria-label="Days of study">${activityGrid(
    { days, from, today },
    measure,
    sentence(days, { from, today, minutes }),
  )}</div>${days.length > 0 && activityKey(measure)}${days.length > 0 && daysTable(days)}${studyFacts(view)}${timeTable(view)}</section>`;
}

/** The whole month, or as many weeks as there is room for, and some even where there is little to show. */
function firstShown({ range, from, today }: ProgressView): Day {
  if (range === "month") return dayOfIso(`${isoOfDay(today).slice(0, 7)}-01`);
  const thisWeek = mondayOf(today);
  return Math.min(Math.max(from, thisWeek - 7 * (MOST_WEEKS - 1)), thisWeek - 7 * (LEAST_WEEKS - 1));
}

type Span = Readonly<{ from: number; today: number; minutes: number }>;

function sentence(days: readonly ActiveDay[], { from, today, minutes }: Span): string {
  const noted = minutes > 0 ? `, ${durationWords(minutes)} noted` : "";
  return `Study on ${days.length} of the ${count(today - from + 1, "day")} from ${dayWords(from)} to today${noted}.`;
}

function daysTable(days: readonly ActiveDay[]): Html {
  const rows = [...days]
    .reverse()
    .map(
      ({ day, things, minutes }) =>
        html`<tr><th scope="row"><time datetime="${isoOfDay(day)}">${dayWords(day)}</time></th><td class="r">${things}</td><td class="r">${minutes > 0 ? durationWords(minutes) : "none"}</td></tr>`,
    );
  return html`<details class="disclose days-more"><summary>The days as a table</summary><div class="scroll-y" tabindex="0" role="region" aria-label="Days of study as a table"><table class="data-table"><thead><tr><th scope="col">Day</th><th scope="col" class="r">Things done</th><th scope="col" class="r">Time noted</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}
