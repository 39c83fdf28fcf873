// Beside the next skill: what was learned long ago and is worth a look now.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type DueReview, dueReviews } from "@/lib/learning/review/due";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { dueWords, lastShownWords, neededWords } from "../refreshers/refresher-words";
import { rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";
import { linkedWords } from "../words/linked-words";

// A few at a time: the page is about what comes next.
const MOST_SHOWN = 3;

/** The first of what is due for a refresher; null when nothing is. */
export function dueSection(curriculum: Curriculum, viewer: Viewer): Html | null {
  const due = dueReviews(curriculum, viewer.standing, viewer.suggestions, viewer.now);
  if (due.length === 0) return null;
  const rows = due.slice(0, MOST_SHOWN).map((review) => dueRow(curriculum, viewer, review));
  const rest = due.length - rows.length;
  return html`<section class="due" aria-labelledby="due"><div class="section-head"><h2 id="due">Due a refresher</h2><span class="end">A minute each</span></div><ul class="pick">${rows}</ul>${
    rest > 0 && html`<p class="sm due-more"><a href="${paths.refreshers}">and ${rest} more</a></p>`
  }</section>`;
}

function dueRow(curriculum: Curriculum, viewer: Viewer, review: DueReview): Html {
  const needed = neededWords(viewer, review);
  return html`<li data-due="${review.skill}"><span class="rung-solo">${raw(rungMarkup("refresh"))}</span><div><a href="${paths.refresher(review.skill)}">${curriculum.skillById.get(review.skill)?.title}</a><small>${lastShownWords(viewer, review.skill)}, ${dueWords(viewer, review.dueAt)}${
    needed && html`. ${linkedWords(curriculum, needed)}`
  }</small></div></li>`;
}
