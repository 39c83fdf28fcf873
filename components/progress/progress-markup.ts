import { type Html, html } from "@/lib/shared/html";
import { areasSection } from "./areas-section";
import { climbSection } from "./climb-section";
import { daysSection } from "./days-section";
import { happenedSection } from "./happened-section";
import { milestonesSection } from "./milestones-section";
import { rangeLinks } from "./progress-range";
import type { ProgressView } from "./progress-view";
import { summary } from "./summary";

/** The page below its header, as markup. */
export function progressMarkup(view: ProgressView): Html {
  return html`<div class="page-head"><h1>Progress</h1>${summary(view)}${rangeLinks(view.range)}</div>${climbSection(
    view,
  )}${milestonesSection(view)}${areasSection(view)}<div class="two-col">${daysSection(view)}${happenedSection(view)}</div>`;
}
