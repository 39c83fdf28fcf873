// The evidence that a learner lets everybody see, as markup.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { formatDay, isoDay } from "@/lib/shared/dates";
import { type Html, html, raw } from "@/lib/shared/html";
import type { SharedEvidence } from "@/lib/shared/public-page";
import { capitalised } from "@/lib/shared/text";
import { OUTSIDE_REL, paths, readWebAddress } from "@/lib/shared/urls";
import { rungMarkup } from "../ui/rung";
import type { SharedView } from "./shared-view";

/** Before this many the list is open; the rest unfolds. */
const MOST_AT_ONCE = 12;

export function sharedEvidence(curriculum: Curriculum, view: SharedView): Html | null {
  if (!view.shows.has("evidence") || view.evidence.length === 0) return null;
  const rows = view.evidence.map((each) => row(curriculum, view, each));
  const rest = rows.slice(MOST_AT_ONCE);
  return html`<section aria-labelledby="evidence"><div class="section-head"><h2 id="evidence">Shown with evidence</h2><span class="end">${
    view.evidence.length
  } in all</span></div><ul class="ladder-list evidence-list">${rows.slice(0, MOST_AT_ONCE)}</ul>${
    rest.length > 0 &&
    html`<details class="disclose"><summary>${rest.length} more</summary><ul class="ladder-list evidence-list">${rest}</ul></details>`
  }</section>`;
}

function row(curriculum: Curriculum, view: SharedView, evidence: SharedEvidence): Html {
  const { timeZone } = view.viewer;
  const skill = curriculum.skillById.get(evidence.skill);
  const milestone = curriculum.milestoneById.get(evidence.milestone);
  const criterion = skill?.criteria.find(({ id }) => id === evidence.criterion);
  const href = skill ? paths.skill(skill.id) : paths.milestone(evidence.milestone);
  const isDone = view.shows.has("skills") && view.viewer.standing.skills.get(evidence.skill)?.state === "done";
  const what = milestone ? "Proof of the milestone" : criterion && capitalised(criterion.text);
  const address = readWebAddress(evidence.link);
  return html`<li>${raw(rungMarkup(isDone || milestone ? "done" : "ready"))}<div><a href="${href}">${
    skill?.title ?? milestone?.title
  }</a>${what && html`<p class="shows">${what}</p>`}${evidence.note && html`<p class="note" dir="auto">${evidence.note}</p>`}${
    address &&
    html`<p><a class="outside" href="${address.href}" rel="${OUTSIDE_REL}"><bdi>${address.shown}</bdi></a></p>`
  }</div><time datetime="${isoDay(evidence.createdAt, timeZone)}">${formatDay(evidence.createdAt, timeZone)}</time></li>`;
}
