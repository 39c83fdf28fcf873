// The main column of Today: a ladder from what was finished last, over what is next, to what is in hand.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { Forecast } from "@/lib/learning/plan/plan";
import { formatShortDay, isoDay } from "@/lib/shared/dates";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { hoursWords } from "../plan/forecast-words";
import { alternatives } from "../suggestion/alternatives";
import { nextSuggestion } from "../suggestion/next-suggestion";
import { nothingNext } from "../suggestion/nothing-next";
import { rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";
import { started } from "./started";

// Whoever has more in hand than this finds the rest in the checklist.
const MOST_IN_HAND = 8;

export type ClimbOptions = Readonly<{
  /** Names the page's forms. */
  formId: string;
  /** Of the plan, by milestone. */
  forecasts: ReadonlyMap<string, Forecast>;
}>;

/** Everything on the page's ladder, as markup. */
export function climb(curriculum: Curriculum, viewer: Viewer, { formId, forecasts }: ClimbOptions): Html {
  const { next } = viewer.suggestions;
  return html`<div class="climb">${past(curriculum, viewer)}${
    next
      ? nextSuggestion(curriculum, viewer, next, { formId, forecast: forecasts.get(next.milestone.id) })
      : nothingNext(curriculum, viewer, formId)
  }${inHand(curriculum, viewer)}${started(curriculum, viewer, formId)}${alternatives(curriculum, viewer.suggestions)}</div>`;
}

/** What was finished last; for someone who is new, how to say what they know. */
function past(curriculum: Curriculum, viewer: Viewer): Html | null {
  const { standing, now, timeZone } = viewer;
  let last: { id: string; since: number } | null = null;
  for (const { id, state, since, isInferred } of standing.skills.values()) {
    if (state === "done" && !isInferred && since !== null && since >= (last?.since ?? 0)) last = { id, since };
  }
  if (last) {
    return html`<div class="climb-row past"><p><time datetime="${isoDay(last.since, timeZone)}">${formatShortDay(last.since, now, timeZone)}</time>: finished <a href="${paths.skill(last.id)}">${curriculum.skillById.get(last.id)?.title}</a></p></div>`;
  }
  if (standing.overall.settled > 0 || viewer.suggestions.inHand.length > 0) return null;
  return html`<div class="climb-row past ground"><p><b>Nothing on the ladder yet.</b> ${viewer.suggestions.next && "New to this? Start with the skill below. "}If you know some of it, <a href="${paths.placement}">find your rung</a> with 25 questions at most, or <a href="${paths.skills}">tick what you know in the checklist</a>. What comes next is worked out from there.</p></div>`;
}

/** What is being learned, the latest change first. */
function inHand(curriculum: Curriculum, viewer: Viewer): Html | null {
  const { suggestions, standing, now, timeZone } = viewer;
  if (suggestions.inHand.length === 0) return null;
  const rest = suggestions.inHand.length - MOST_IN_HAND;
  const rows = suggestions.inHand.slice(0, MOST_IN_HAND).map((id) => {
    const skill = curriculum.skillById.get(id);
    const own = standing.skills.get(id);
    if (!skill || !own) return html``;
    const touched = own.touchedAt === null ? "" : ` Last changed ${formatShortDay(own.touchedAt, now, timeZone)}.`;
    return html`<li><span class="rung-solo">${raw(rungMarkup("learning"))}</span><div><a href="${paths.skill(id)}">${skill.title}</a> <span class="hrs">${hoursWords(own.hoursLeft)} left</span><small>${own.criteriaMet} of ${skill.criteria.length} criteria shown.${touched}</small></div></li>`;
  });
  return html`<section class="climb-row hand" aria-labelledby="in-hand"><h2 id="in-hand">In your hands</h2><ul class="pick">${rows}</ul>${rest > 0 && html`<p class="sm mut">and ${rest} more <a href="${paths.skills}">in the checklist</a></p>`}</section>`;
}
