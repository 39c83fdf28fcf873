// The way milestone by milestone: the day on which each is likely reached, and in which order its skills come.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { isoOfDay } from "@/lib/learning/plan/days";
import type { PlannedSkill } from "@/lib/learning/plan/order";
import type { Plan } from "@/lib/learning/plan/plan";
import { type Html, html, raw } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { milestoneBar } from "../ladder/milestone-bar";
import { lookOfSkill } from "../skill/state-words";
import { rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";
import { dayWords, hoursWords, lateWords, likelyWords } from "./forecast-words";
import { type PlanPiece, piecesOf } from "./plan-sections";

/** Every milestone ahead, the first one open; nothing when there is none. */
export function milestonesSection(curriculum: Curriculum, viewer: Viewer, plan: Plan): Html {
  const pieces = piecesOf(plan);
  if (pieces.length === 0) return html``;
  return html`<section aria-labelledby="milestones"><div class="section-head"><h2 id="milestones">Milestone by milestone</h2><span class="end">Likely day, and the one that holds 8 times in 10</span></div>${pieces.map(
    (piece, position) => fold(curriculum, viewer, plan, { piece, isOpen: position === 0 }),
  )}</section>`;
}

type Fold = Readonly<{ piece: PlanPiece; isOpen: boolean }>;

function fold(curriculum: Curriculum, viewer: Viewer, plan: Plan, { piece, isOpen }: Fold): Html {
  const { milestone, skills, hours } = piece;
  const standing = viewer.standing.milestones.get(milestone ?? "");
  const forecast = plan.forecasts.get(milestone ?? "");
  const title = curriculum.milestoneById.get(milestone ?? "")?.title ?? "After that, what you pinned";
  const planned = plan.isOwnPace ? plan.reachedOn.get(milestone ?? "") : undefined;
  return html`<details class="plan-fold"${isOpen && raw(" open")}${milestone !== null && html` id="${milestone}"`}><summary><span class="ms-glyph">${
    standing && raw(milestoneBar(standing))
  }</span><span class="ms-t">${title}</span><span class="plan-days num">${
    forecast
      ? html`<b>${likelyWords(forecast)}</b><span>${lateWords(forecast)}</span>${planned !== undefined && html`<span>planned for ${dayWords(planned)}</span>`}`
      : html`<span>${lastDay(plan, skills)}</span>`
  }</span><span class="plan-days num end"><span>${count(skills.length, "skill")}</span><span>${hoursWords(hours)}</span></span></summary><ol class="ladder-list plan-skills">${skills.map(
    (planned) => skillRow(curriculum, viewer, plan, { planned, milestone }),
  )}</ol>${
    milestone !== null &&
    html`<p class="sm plan-more"><a href="${paths.milestone(milestone)}">Open the milestone<span class="vh"> ${title}</span></a></p>`
  }</details>`;
}

/** What is pinned reaches no milestone: it has the day on which the plan comes to its end. */
function lastDay({ finishedOn }: Plan, skills: PlanPiece["skills"]): string {
  const day = finishedOn.get(skills.at(-1)?.skill ?? "");
  return day === undefined ? "no date" : `planned for ${dayWords(day)}`;
}

type Row = Readonly<{ planned: PlannedSkill; milestone: string | null }>;

function skillRow(curriculum: Curriculum, viewer: Viewer, plan: Plan, { planned, milestone }: Row): Html {
  const skill = curriculum.skillById.get(planned.skill);
  const day = plan.finishedOn.get(planned.skill);
  const look = lookOfSkill(viewer, planned.skill);
  const elsewhere = skill?.milestone === milestone ? undefined : curriculum.milestoneById.get(skill?.milestone ?? "");
  const refreshed = planned.refreshes.map((refresh) => curriculum.skillById.get(refresh.skill)?.title).join(", ");
  return html`<li data-look="${look}">${raw(rungMarkup(look))}<span><a href="${paths.skill(planned.skill)}">${skill?.title}</a>${
    elsewhere && html`<small>early, for ${elsewhere.title}</small>`
  }${refreshed && html`<small>with a refresher of ${refreshed}</small>`}</span><span class="num">${planned.hours} h</span>${
    day === undefined
      ? html`<span class="num mut">no date</span>`
      : html`<time class="num" datetime="${isoOfDay(day)}">${dayWords(day)}</time>`
  }</li>`;
}
