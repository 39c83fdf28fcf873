// What to read when something has gone: a resource of the skill, at hand beside the question and after the answer.
import type { Curriculum, Resource, Skill } from "@/lib/curriculum/curriculum";
import { ignoredEvents } from "@/lib/learning/events/ignored-events";
import { firstResource, orderResources } from "@/lib/learning/resources";
import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { hostOf, resourceSummary } from "../skill/resource-words";
import type { Viewer } from "../viewer";

/** The resource to begin with, and the others behind it; null where none is offered. */
export function atHand(viewer: Viewer, skill: Skill): Html | null {
  const first = firstResource(skill, viewer.preference, viewer.progress);
  if (!first) return null;
  const others = orderResources(skill, viewer.preference).filter(({ id }) => id !== first.id);
  return html`<section aria-labelledby="at-hand"><div class="section-head"><h2 id="at-hand">At hand</h2></div>${reading(skill, first)}${
    others.length > 0 &&
    html`<details class="disclose"><summary>${others.length} more</summary><ul class="readings">${others.map(
      (resource) => html`<li>${reading(skill, resource)}</li>`,
    )}</ul></details>`
  }</section>`;
}

/** After an answer "again", one resource of that skill; null for everything else that may have been said last. */
export function readingAfter(curriculum: Curriculum, viewer: Viewer, last: string | undefined): Html | null {
  const payload = viewer.events.find(({ id }) => id === last)?.payload;
  if (payload?.kind !== "review.graded" || payload.grade !== "again") return null;
  const skill = curriculum.skillById.get(payload.skill);
  const resource = skill && firstResource(skill, viewer.preference, viewer.progress);
  if (!resource || ignoredEvents(viewer.events).has(last ?? "")) return null;
  return html`<p>At hand for ${skill.title}:</p>${reading(skill, resource)}`;
}

function reading(skill: Skill, resource: Resource): Html {
  return html`<p class="res-title"><a href="${paths.resource(skill.id, resource.id)}" rel="noopener" data-url="${resource.url}">${resource.title}</a></p><p class="sm mut">${resourceSummary(resource)}, ${hostOf(resource.url)}</p>`;
}
