// The next skill: what it is, which milestone it belongs to, why this one, and how to begin.
import type { Curriculum, Skill } from "@/lib/curriculum/curriculum";
import type { Forecast } from "@/lib/learning/plan/plan";
import { firstResource } from "@/lib/learning/resources";
import { reasonsFor } from "@/lib/learning/suggestion/reasons";
import type { Suggestion } from "@/lib/learning/suggestion/suggestion";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { requiredEntries } from "../ladder/required-entries";
import { STRIPS, tickStrip } from "../ladder/tick-strip";
import { likelyWords } from "../plan/forecast-words";
import { hostOf, resourceSummary } from "../skill/resource-words";
import { rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";
import { linkedWords } from "../words/linked-words";
import { recordButton, recordForm } from "./record-form";
import { scoreTable } from "./score-table";

// More of what opens at once would push the rest of the page down.
const MOST_OPENED = 5;

export type NextOptions = Readonly<{
  /** Names the page's forms. */
  formId: string;
  /** When the milestone of the skill is likely reached, where the plan says so. */
  forecast: Forecast | undefined;
}>;

/** The suggestion as a rung of the page's ladder. */
export function nextSuggestion(
  curriculum: Curriculum,
  viewer: Viewer,
  suggestion: Suggestion,
  { formId, forecast }: NextOptions,
): Html {
  const skill = curriculum.skillById.get(suggestion.skill);
  if (!skill) return html``;
  const stage = curriculum.stageById.get(skill.stage)?.title;
  return html`<section class="climb-row now" aria-labelledby="next-skill" data-next-skill="${skill.id}">
<div class="next-rung"><h1 id="next-skill"><span class="next-word">Next</span> <a href="${paths.skill(skill.id)}">${skill.title}</a></h1><p class="end">${stage} <br>${skill.hours[1]} h</p></div>
${milestoneLine(curriculum, viewer, suggestion, forecast)}
<div class="now-body">${why(curriculum, viewer, suggestion)}<div class="first-step">${beginning(viewer, skill, formId)}${opensAtOnce(curriculum, suggestion)}</div></div>
</section>`;
}

/** Which rung of the ladder the skill belongs to, and how much of that is settled. */
function milestoneLine(
  curriculum: Curriculum,
  viewer: Viewer,
  { milestone: { id } }: Suggestion,
  forecast: Forecast | undefined,
): Html {
  const milestone = curriculum.milestoneById.get(id);
  const standing = viewer.standing.milestones.get(id);
  if (!milestone || !standing) return html``;
  const { settled, total, hoursLeft } = standing;
  const label = `${settled} of ${total} skills of this milestone settled`;
  const entries = requiredEntries(curriculum, milestone);
  const strip = raw(tickStrip(viewer, entries, STRIPS.wide, label));
  return html`<div class="ms-line"><p>For the milestone <a href="${paths.milestone(id)}">${milestone.title}</a></p><p class="ms-sum num"><b>${settled} of ${total}</b>, ${hoursLeft} h to go${forecast && `, ${likelyWords(forecast)}`}</p><div class="strip-fit" style="--n:${entries.length}">${strip}</div></div>`;
}

function why(curriculum: Curriculum, viewer: Viewer, suggestion: Suggestion): Html {
  const reasons = reasonsFor(suggestion).map(
    ({ lead, text }) => html`<li><b>${lead}</b> ${linkedWords(curriculum, text)}</li>`,
  );
  return html`<div class="why"><h2>Why this one</h2><ol>${reasons}</ol>${scoreTable(curriculum, viewer.suggestions)}</div>`;
}

function beginning(viewer: Viewer, skill: Skill, formId: string): Html {
  const start = recordForm(
    // Whoever starts a skill goes on to its page: there are its criteria and resources.
    { formId, back: paths.skill(skill.id), isLive: false, className: "btn-row" },
    recordButton(`learning:${skill.id}`, "Start this skill", "btn btn-next"),
  );
  const others = recordForm(
    { formId, back: paths.today, className: "btn-row sm" },
    html`${recordButton(`done:${skill.id}`, "I know this already", "btn-text")}${recordButton(`snooze:${skill.id}`, "Not now", "btn-text")}`,
  );
  return html`${firstReading(viewer, skill)}${start}${others}`;
}

function firstReading(viewer: Viewer, skill: Skill): Html | null {
  const resource = firstResource(skill, viewer.preference, viewer.progress);
  if (!resource) return null;
  return html`<h2>Start with</h2><p class="res-title"><a href="${paths.resource(skill.id, resource.id)}" rel="noopener" data-url="${resource.url}">${resource.title}</a></p><p class="sm mut">${resourceSummary(resource)}, ${hostOf(resource.url)}</p>`;
}

function opensAtOnce(curriculum: Curriculum, { opens }: Suggestion): Html | null {
  if (opens.length === 0) return null;
  const shown = opens.slice(0, MOST_OPENED).map((id) => {
    const skill = curriculum.skillById.get(id);
    return html`<li>${raw(rungMarkup("ready"))}<a href="${paths.skill(id)}">${skill?.title}</a> <span class="hrs">${skill?.hours[1]}&nbsp;h</span></li>`;
  });
  const rest = opens.length - shown.length;
  return html`<h2 class="opens-h">Opens at once</h2><ul class="ladder-list mini">${shown}</ul>${rest > 0 && html`<p class="xs mut">and ${rest} more</p>`}`;
}
