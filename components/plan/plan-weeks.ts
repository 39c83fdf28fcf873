// The weeks ahead, each with what it is for. A week can be marked as one without study.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type Day, isoOfDay } from "@/lib/learning/plan/days";
import type { PlanWeek } from "@/lib/learning/plan/pack-weeks";
import type { Plan } from "@/lib/learning/plan/plan";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { recordForm } from "../suggestion/record-form";
import { rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";
import { dayWords, hoursWords, reviewWords } from "./forecast-words";

const MOST_WEEKS = 8;

export type WeeksOptions = Readonly<{
  plan: Plan;
  /** Names the page's forms. */
  formId: string;
  /** A plan that is only asked about can't be changed. */
  canPause: boolean;
}>;

/** The next weeks as a list; nothing when there is nothing left to do. */
export function weeksSection(curriculum: Curriculum, viewer: Viewer, { plan, formId, canPause }: WeeksOptions): Html {
  const weeks = plan.weeks.slice(0, MOST_WEEKS);
  if (weeks.length === 0) return html``;
  const row = (week: PlanWeek) =>
    weekRow(curriculum, viewer, { week, from: Math.max(week.monday, plan.today), canPause });
  const rows = html`<ol class="ladder-list plan-weeks">${weeks.map(row)}</ol>`;
  return html`<section aria-labelledby="weeks"><div class="section-head"><h2 id="weeks">The next weeks</h2><span class="end">${hoursWords(plan.hoursSet)} a week</span></div>${
    canPause ? recordForm({ formId, back: paths.plan }, rows) : rows
  }</section>`;
}

type Row = Readonly<{
  week: PlanWeek;
  /** Its first day that is not past. */
  from: Day;
  canPause: boolean;
}>;

function weekRow(curriculum: Curriculum, viewer: Viewer, { week, from, canPause }: Row): Html {
  const monday = isoOfDay(week.monday);
  const sunday = week.monday + 6;
  const title = from === sunday ? shortDay(sunday) : `${shortDay(from)} to ${shortDay(sunday)}`;
  const command = week.isPaused ? `unpause:${monday}` : `pause:${monday}`;
  const button =
    canPause &&
    html`<button type="submit" name="do" value="${command}" class="btn-text sm">${week.isPaused ? "Study this week" : "No study"}<span class="vh">: ${title}</span></button>`;
  const look = week.isPaused
    ? "skipped"
    : week.items.some(({ skill }) => isInHand(viewer, skill))
      ? "learning"
      : "ready";
  return html`<li data-week="${monday}" data-look="${look}">${raw(rungMarkup(look))}<time datetime="${monday}">${title}</time><p>${
    week.isPaused ? html`<span class="mut">No study</span>` : workWords(curriculum, week)
  }</p>${button}</li>`;
}

function isInHand({ standing }: Viewer, skill: string): boolean {
  return standing.skills.get(skill)?.state === "learning";
}

/** "28 Dec". The year is clear from its neighbours. */
function shortDay(day: Day): string {
  return dayWords(day).slice(0, -5);
}

function workWords(curriculum: Curriculum, { items, reviewHours }: PlanWeek): Html {
  const parts = items.map(({ skill, isRefresh, isLast }) => {
    const link = html`<a href="${paths.skill(skill)}">${curriculum.skillById.get(skill)?.title}</a>`;
    if (isRefresh) return html`refresh ${link}`;
    return isLast ? html`${link}<span class="mut"> finished</span>` : link;
  });
  if (reviewHours > 0) parts.push(html`<span class="mut">${reviewWords(reviewHours)} of refreshers</span>`);
  return parts.length === 0 ? html`<span class="mut">Nothing planned</span>` : joined(parts);
}

function joined(parts: readonly Html[]): Html {
  return raw(parts.map((part) => part.html).join(", "));
}
