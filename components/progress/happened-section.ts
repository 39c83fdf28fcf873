// What happened, the latest first, below what comes next.
import { type TurningPoint, turningPoints } from "@/lib/learning/climb/turning-points";
import { dayAt } from "@/lib/learning/plan/days";
import { formatShortDay, isoDay } from "@/lib/shared/dates";
import { type Html, html, raw } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { milestoneBar } from "../ladder/milestone-bar";
import { hoursWords, likelyWords } from "../plan/forecast-words";
import { rungMarkup } from "../ui/rung";
import type { ProgressView } from "./progress-view";

const MOST_SHOWN = 9;

/** The section as markup. */
export function happenedSection(view: ProgressView): Html {
  const { curriculum, viewer, from } = view;
  const all = turningPoints(curriculum, viewer.progress, viewer.standing);
  const within = view.range === "all" ? all : all.filter(({ at }) => dayAt(at, viewer.timeZone) >= from);
  const rows = within.slice(0, MOST_SHOWN).map((point) => pointRow(view, point));
  const next = nextRow(view);
  const none = rows.length === 0 && !next && html`<p class="sm mut">Nothing in this range.</p>`;
  return html`<section aria-labelledby="happened"><div class="section-head"><h2 id="happened">What happened</h2><a class="end" href="${paths.history}">History</a></div>${none}<ol class="ladder-list happened">${next}${rows}</ol></section>`;
}

function nextRow({ viewer, plan, curriculum }: ProgressView): Html | false {
  const id = viewer.standing.way.currentMilestone?.id ?? "";
  const standing = viewer.standing.milestones.get(id);
  if (standing === undefined) return false;
  const forecast = plan.forecasts.get(id);
  const left = `${count(standing.total - standing.settled, "skill")} and ${hoursWords(standing.hoursLeft)} away`;
  return html`<li>${raw(milestoneBar(standing))}<span class="when">Next</span><span><a href="${paths.milestone(id)}">${curriculum.milestoneById.get(id)?.title}</a><small>${left}${forecast && `, ${likelyWords(forecast)}`}</small></span></li>`;
}

function pointRow(view: ProgressView, point: TurningPoint): Html {
  const { now, timeZone } = view.viewer;
  const { glyph, title, detail } = wordsOf(view, point);
  return html`<li>${raw(glyph)}<time datetime="${isoDay(point.at, timeZone)}">${formatShortDay(point.at, now, timeZone)}</time><span>${title}${detail && html`<small>${detail}</small>`}</span></li>`;
}

type Said = Readonly<{ glyph: string; title: Html; detail: string }>;

function wordsOf({ curriculum, viewer }: ProgressView, point: TurningPoint): Said {
  const { milestones } = viewer.standing;
  const milestone = "milestone" in point ? point.milestone : "";
  const link = html`<a href="${paths.milestone(milestone)}">${curriculum.milestoneById.get(milestone)?.title}</a>`;
  const standing = milestones.get(milestone);
  const bar = standing ? milestoneBar(standing) : rungMarkup("done");
  switch (point.kind) {
    case "milestone":
      return { glyph: bar, title: link, detail: lastWords(curriculum, point.last) };
    case "proof":
      return {
        glyph: bar,
        title: html`<b>Proof shown</b>`,
        detail: `for ${curriculum.milestoneById.get(milestone)?.title}`,
      };
    case "placement":
      return {
        glyph: rungMarkup("done"),
        title: html`<b>Placed</b>`,
        detail: `${count(point.skills, "skill")} taken as done`,
      };
    case "choice":
      return {
        glyph: rungMarkup("done"),
        title: html`<b>${curriculum.groupById.get(point.group)?.title}: chosen and learned</b>`,
        detail: curriculum.skillById.get(point.skill)?.title ?? "",
      };
    case "goal": {
      const goal = viewer.progress.goal;
      const stage = curriculum.stageById.get(goal?.stage ?? "")?.title;
      return {
        glyph: rungMarkup("ready"),
        title: html`<b>Goal set: ${stage}</b>`,
        detail: `at ${hoursWords(goal?.hoursPerWeek ?? 0)} a week`,
      };
    }
  }
}

function lastWords(
  { skillById, groupById }: ProgressView["curriculum"],
  last: Extract<TurningPoint, { kind: "milestone" }>["last"],
): string {
  if (last === null) return "Reached by placement";
  const title = (last.kind === "skill" ? skillById.get(last.id) : groupById.get(last.id))?.title;
  return `${title} was its last skill`;
}
