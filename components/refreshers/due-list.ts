// What is due, as the page of refreshers lists it. Whoever comes back after a year finds a hundred of them.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type DueReview, dueReviews, nextToCome } from "@/lib/learning/review/due";
import type { Words } from "@/lib/learning/words";
import { formatShortDay } from "@/lib/shared/dates";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";
import { linkedWords } from "../words/linked-words";
import { dueWords, lastShownWords, neededWords } from "./refresher-words";

/** All that is due, what is about to be built on first; or when the next one comes up. */
export function dueList(curriculum: Curriculum, viewer: Viewer): Html {
  const due = dueReviews(curriculum, viewer.standing, viewer.suggestions, viewer.now);
  const next = nextToCome(curriculum, viewer.standing);
  const nextDay = next && formatShortDay(next.dueAt, viewer.now, viewer.timeZone);
  if (due.length === 0) {
    const words: Words = next
      ? ["Nothing is due. The next one, ", { skill: next.skill }, `, comes up about ${nextDay}.`]
      : ["Nothing is due. A skill comes up for the first time about five months after it is done."];
    return html`<p class="lede">${linkedWords(curriculum, words)}</p>`;
  }
  const rows = due.map((review, position) => dueRow(curriculum, viewer, review, position === 0));
  const after =
    next &&
    html`<p class="sm mut">After these, ${linkedWords(curriculum, [{ skill: next.skill }])} comes up about ${nextDay}.</p>`;
  return html`<section aria-labelledby="due"><div class="section-head"><h2 id="due">${due.length} due</h2><span class="end">About a minute each</span></div><ol class="ladder-list due-list">${rows}</ol>${after}</section>`;
}

function dueRow(curriculum: Curriculum, viewer: Viewer, review: DueReview, isFirst: boolean): Html {
  const { skill, dueAt } = review;
  const needed = neededWords(viewer, review);
  const title = curriculum.skillById.get(skill)?.title;
  return html`<li data-look="refresh" data-due="${skill}">${raw(rungMarkup("refresh"))}<div><a class="due-title" href="${paths.refresher(skill)}">${title}</a><p class="sm mut">${lastShownWords(viewer, skill)}, ${dueWords(viewer, dueAt)}.${
    needed && html` ${linkedWords(curriculum, needed)}`
  }</p></div>${isFirst && html`<a class="btn btn-next" href="${paths.refresher(skill)}">Check yourself<span class="vh">: ${title}</span></a>`}</li>`;
}
