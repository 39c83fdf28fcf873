// Four figures on the learner's own time. Where there is too little to say one, it says what it needs.
import { studyWeeks } from "@/lib/learning/climb/study-weeks";
import { pausedMondays } from "@/lib/learning/plan/study-time";
import { durationWords } from "@/lib/learning/words";
import { type Html, html } from "@/lib/shared/html";
import { hoursWords } from "../plan/forecast-words";
import type { ProgressView } from "./progress-view";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const NEEDS_WEEKS = "needs 3 weeks of data";

/** The figures as a list. */
export function studyFacts({ days, from, today, viewer, plan, time }: ProgressView): Html {
  const weeks = studyWeeks(days, { from, today, paused: pausedMondays(viewer.progress) });
  const median = weeks.medianMinutes === null ? null : durationWords(weeks.medianMinutes);
  const isNoted = days.some(({ day, minutes }) => day >= from && minutes > 0);
  const pace = plan.pace.isKnown ? `${hoursWords(plan.pace.hoursPerWeek)} of the path a week` : null;
  const busiest = weeks.busiestWeekday === null ? null : (WEEKDAYS[weeks.busiestWeekday] ?? null);
  return html`<dl class="facts facts-4">${fact("Middle week", median, isNoted ? NEEDS_WEEKS : "needs noted time")}${fact("Busiest day", busiest, NEEDS_WEEKS)}${fact("Your pace", pace, NEEDS_WEEKS)}${fact(
    "Against estimates",
    ratioWords(time.ratio),
    "needs 3 done skills with noted time",
  )}</dl>`;
}

function fact(name: string, value: string | null, needs: string): Html {
  return html`<div><dt>${name}</dt>${value === null ? html`<dd class="needs">${needs}</dd>` : html`<dd>${value}</dd>`}</div>`;
}

/** "12 % over": what the noted time of done skills is beside their estimates. */
function ratioWords(ratio: number | null): string | null {
  if (ratio === null) return null;
  const percent = Math.round(100 * (ratio - 1));
  if (percent === 0) return "as estimated";
  return percent > 0 ? `${percent.toLocaleString("en")}\u00a0% over` : `${-percent}\u00a0% under`;
}
