// The climb in sentences.
import { settledBy } from "@/lib/learning/climb/climb";
import { MOST_YEARS } from "@/lib/learning/plan/pack-weeks";
import { count } from "@/lib/shared/text";
import { dayWords, lateWords, likelyWords } from "../plan/forecast-words";
import type { ProgressView } from "./progress-view";

/** What the drawing shows, in one sentence: its label. */
export function climbSentence(view: ProgressView): string {
  const { steps, from, total, viewer } = view;
  const { way } = viewer.standing;
  const before = `${settledBy(steps, from - 1)} before ${dayWords(from)}`;
  return `Skills settled on the way to ${goalTitle(view)}: ${before}, ${way.settled} of ${total} today; ${way.milestonesReached} of ${count(way.milestonesTotal, "milestone")} ${way.milestonesTotal === 1 ? "is" : "are"} reached, ${endWords(view)}.`;
}

/** The stage at the end of the way. */
export function goalTitle({ viewer }: Pick<ProgressView, "viewer">): string {
  return viewer.standing.way.stages.at(-1)?.title ?? "";
}

function endWords({ plan, viewer }: ProgressView): string {
  if (viewer.standing.way.isGoalReached) return "and nothing is left";
  if (plan.goal === null) return `and the last one is more than ${MOST_YEARS} years away`;
  return `the last one likely ${likelyWords(plan.goal)}, ${lateWords(plan.goal)}`;
}
