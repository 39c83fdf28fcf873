// By stage: every milestone of the way, how far it is, and the day on which it was or is likely reached.
import type { Milestone, Stage } from "@/lib/curriculum/curriculum";
import type { MilestoneStanding, StageStanding } from "@/lib/learning/standing/standing-types";
import { formatShortDay, isoDay } from "@/lib/shared/dates";
import { type Html, html, raw } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { milestoneBar } from "../ladder/milestone-bar";
import { requiredEntries } from "../ladder/required-entries";
import { STRIPS, tickStrip } from "../ladder/tick-strip";
import { hoursWords, lateWords, likelyWords } from "../plan/forecast-words";
import type { ProgressView } from "./progress-view";

/** The section as markup. */
export function milestonesSection(view: ProgressView): Html {
  const { plan, viewer } = view;
  const pace = plan.isOwnPace ? `at your pace of ${hoursWords(plan.hoursPerWeek)}` : `at ${hoursWords(plan.hoursSet)}`;
  const end = viewer.standing.way.isGoalReached ? "All reached" : `Reached, and likely ${pace} a week`;
  return html`<section aria-labelledby="milestones"><div class="section-head"><h2 id="milestones">Stages and milestones</h2><span class="end">${end}</span></div><table class="ms-table"><thead><tr><th scope="col">Milestone</th><th scope="col">Skills</th><th scope="col"><span class="vh">Settled</span></th><th scope="col"><span class="vh">Hours left</span></th><th scope="col">Day</th><th scope="col" class="r">Proof</th></tr></thead>${viewer.standing.way.stages.map(
    (stage) => stageBody(view, stage),
  )}${afterBody(view)}</table></section>`;
}

function stageBody(view: ProgressView, stage: Stage): Html {
  const { milestones, stages } = view.viewer.standing;
  const own = stages.get(stage.id);
  const rows = (view.curriculum.milestonesOf.get(stage.id) ?? []).map((milestone) => {
    const standing = milestones.get(milestone.id);
    return standing ? milestoneRow(view, milestone, standing) : html``;
  });
  return html`<tbody><tr class="ms-stage"><th scope="rowgroup" colspan="6"><a href="${paths.stage(stage.id)}">${stage.title}</a>${own && html` <span>${stageWords(own)}</span>`}</th></tr>${rows}</tbody>`;
}

function stageWords({ settled, total, hoursLeft, milestonesReached, milestonesTotal }: StageStanding): string {
  const left = hoursLeft > 0 ? `, ${hoursWords(hoursLeft)} left` : "";
  return `${milestonesReached} of ${count(milestonesTotal, "milestone")}, ${settled} of ${count(total, "skill")}${left}`;
}

function milestoneRow(view: ProgressView, milestone: Milestone, standing: MilestoneStanding): Html {
  const { settled, total, hoursLeft, look } = standing;
  const strip = tickStrip(view.viewer, requiredEntries(view.curriculum, milestone), STRIPS.line);
  return html`<tr data-milestone="${milestone.id}" data-look="${look}"><th scope="row"><span>${raw(milestoneBar(standing))}<a href="${paths.milestone(milestone.id)}">${milestone.title}</a></span></th><td class="ms-strip">${raw(strip)}</td><td class="num">${settled} of ${total}</td><td class="num mut">${hoursLeft > 0 && html`${hoursWords(hoursLeft)} left`}</td><td class="num">${dateWords(view, standing)}</td><td class="r">${proofWords(view, milestone, standing)}</td></tr>`;
}

function dateWords({ viewer, plan }: ProgressView, { id, look, reachedAt, newSince }: MilestoneStanding): Html {
  if (look === "reached") {
    const since = newSince > 0 && html`<small>${count(newSince, "new skill")} since</small>`;
    if (reachedAt === null) return html`Reached${since}`;
    const day = formatShortDay(reachedAt, viewer.now, viewer.timeZone);
    return html`Reached <time datetime="${isoDay(reachedAt, viewer.timeZone)}">${day}</time>${since}`;
  }
  const forecast = plan.forecasts.get(id);
  if (forecast === undefined) return html`<span class="mut">no date</span>`;
  return html`${likelyWords(forecast)}<small>${lateWords(forecast)}</small>`;
}

function proofWords({ viewer }: ProgressView, { id, title }: Milestone, { look, proof }: MilestoneStanding): Html {
  if (proof !== null) {
    return html`<a href="${paths.milestone(id)}#proof">Shown ${formatShortDay(proof.since, viewer.now, viewer.timeZone)}<span class="vh">: ${title}</span></a>`;
  }
  if (look === "ahead") return html`<span class="mut">ahead</span>`;
  return html`<a href="${paths.milestone(id)}#proof">Attach<span class="vh"> proof of ${title}</span></a>`;
}

/** What follows on the goal, a line for each stage that everybody comes to. */
function afterBody({ curriculum, viewer }: ProgressView): Html | false {
  const { way, stages } = viewer.standing;
  const next = (way.stages.at(-1)?.next ?? []).flatMap((id) => {
    const stage = curriculum.stageById.get(id);
    const standing = stages.get(id);
    return stage?.track === "core" && standing ? [{ stage, standing }] : [];
  });
  if (next.length === 0) return false;
  const rows = next.map(
    ({ stage, standing }) =>
      html`<tr data-look="ahead"><th scope="row"><span>${raw(`<svg class="ms-bar" viewBox="0 0 34 16" aria-hidden="true"><rect class="b-ahead" x=".75" y="2.75" width="32.5" height="10.5"/></svg>`)}<a href="${paths.stage(stage.id)}">${stage.title}</a></span></th><td class="mut">${count(standing.milestonesTotal, "milestone")} after your goal</td><td class="num">${standing.settled} of ${standing.total}</td><td class="num mut">${hoursWords(standing.hoursLeft)} left</td><td></td><td></td></tr>`,
  );
  return html`<tbody>${rows}</tbody>`;
}
