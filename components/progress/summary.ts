// The page in two sentences: how far one is, and what the last four weeks brought.
import { settledBy } from "@/lib/learning/climb/climb";
import { type Html, html } from "@/lib/shared/html";
import { count, listOf } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { hoursWords } from "../plan/forecast-words";
import { type ProgressView, RECENT_DAYS } from "./progress-view";

/** The sentences below the heading. */
export function summary(view: ProgressView): Html {
  const { way } = view.viewer.standing;
  if (way.settled === 0) {
    return html`<p>Nothing is settled yet. <a href="${paths.placement}">Find your rung</a> or <a href="${paths.skills}">tick what you know</a>: the climb begins there.</p>`;
  }
  const reached = `${way.milestonesReached} of ${count(way.milestonesTotal, "milestone")} reached`;
  return html`<p>${reached} and ${way.settled} of ${count(view.total, "skill")} settled${sinceWords(view)}. ${recentWords(view)}</p>`;
}

function sinceWords({ today, firstDay }: ProgressView): string {
  const weeks = Math.round((today - firstDay) / 7);
  return weeks < 1 ? "" : ` in ${count(weeks, "week")}`;
}

/** Nothing before the learner has been there for four weeks. */
function recentWords(view: ProgressView): string {
  const { steps, today, firstDay, days } = view;
  if (firstDay > today - RECENT_DAYS) return "";
  const settled = settledBy(steps, today) - settledBy(steps, today - RECENT_DAYS);
  const minutes = days.reduce((sum, day) => sum + (day.day > today - RECENT_DAYS ? day.minutes : 0), 0);
  const parts = [
    settled === 0 ? "you settled no skill" : `you settled ${count(settled, "skill")}`,
    minutes > 0 && `noted ${hoursWords(minutes / 60)} of study`,
    movedWords(view),
  ].filter((part): part is string => Boolean(part));
  return `In the last four weeks ${listOf(parts)}.`;
}

/** Other hours a week, or another goal, move a forecast, too, but say nothing of the weeks behind. */
function movedWords({ plan, recentPlan }: ProgressView): string | null {
  if (plan.goal === null || recentPlan === null || recentPlan.hoursPerWeek !== plan.hoursSet) return null;
  const days = recentPlan.likely - plan.goal.likely;
  if (days === 0) return "the forecast stayed where it was";
  return `the forecast moved ${count(Math.abs(days), "day")} ${days > 0 ? "closer" : "further away"}`;
}
