// The climb: the drawing, what its dates count with, and the same in tables.
import { settledBy } from "@/lib/learning/climb/climb";
import { USUAL_HOURS } from "@/lib/learning/plan/plan";
import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { dayWords, hoursWords, paceWords } from "../plan/forecast-words";
import { burnUp } from "./burn-up";
import { goalTitle } from "./climb-words";
import { periodsOf } from "./periods";
import type { ProgressView } from "./progress-view";

/** The section as markup. */
export function climbSection(view: ProgressView): Html {
  return html`<section aria-labelledby="climb"><div class="section-head"><h2 id="climb">The climb</h2><span class="end">Skills settled on the way to ${goalTitle(view)}</span></div>${burnUp(view)}<p class="sm mut climb-note">${noteWords(view)}</p><details class="disclose"><summary>The climb as tables</summary><div class="twin-tables">${pastTable(view)}${aheadTable(view)}</div></details></section>`;
}

const WHY_SKILLS = "Each rung is a skill, however long it takes; the dates come from the hours of each.";

function noteWords({ plan, viewer, curriculum }: ProgressView): Html {
  const { goal } = viewer.progress;
  const { way } = viewer.standing;
  if (way.isGoalReached) {
    return html`Every milestone on the way is reached. <a href="${paths.directions}">Compare where to go from here</a>.`;
  }
  const pace = paceWords(plan, goal?.hoursPerWeek ?? USUAL_HOURS);
  const noGoal =
    goal === null &&
    html`You have not said where you head for, so that the way leads to ${curriculum.stageById.get(way.stages.at(-1)?.id ?? "")?.title}. <a href="${paths.welcome}">Set a goal</a>. `;
  return html`${noGoal}${WHY_SKILLS} ${pace}`;
}

function pastTable(view: ProgressView): Html {
  const periods = periodsOf(view);
  const rows = periods.map(({ name, first, last }) => {
    const before = settledBy(view.steps, first - 1);
    const after = settledBy(view.steps, last);
    const minutes = view.days.reduce((sum, { day, minutes }) => sum + (day >= first && day <= last ? minutes : 0), 0);
    return html`<tr><th scope="row">${name}</th><td class="r">${after - before}</td><td class="r">${after}</td><td class="r">${minutes > 0 ? hoursWords(minutes / 60) : "none"}</td></tr>`;
  });
  return html`<div class="scroll-x" tabindex="0" role="region" aria-label="The climb until today"><table class="data-table"><caption>Behind you</caption><thead><tr><th scope="col">From</th><th scope="col" class="r">Settled</th><th scope="col" class="r">In all</th><th scope="col" class="r">Time noted</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function aheadTable({ line, firstPlan, curriculum }: ProgressView): Html | false {
  if (line.length === 0) return false;
  const before = new Map(firstPlan?.line.map(({ milestone, likely }) => [milestone, likely]));
  const rows = line.map(({ milestone, settled, likely, late }) => {
    const planned = before.get(milestone);
    return html`<tr><th scope="row">${curriculum.milestoneById.get(milestone)?.title}</th><td class="r">${settled}</td><td class="r">${dayWords(likely)}</td><td class="r">${dayWords(late)}</td>${
      firstPlan && html`<td class="r">${planned === undefined ? "none" : dayWords(planned)}</td>`
    }</tr>`;
  });
  return html`<div class="scroll-x" tabindex="0" role="region" aria-label="The climb from today on"><table class="data-table"><caption>Ahead</caption><thead><tr><th scope="col">Milestone</th><th scope="col" class="r">Settled then</th><th scope="col" class="r">Likely</th><th scope="col" class="r">8 times in 10 by</th>${
    firstPlan && html`<th scope="col" class="r">In the plan of ${dayWords(firstPlan.madeOn)}</th>`
  }</tr></thead><tbody>${rows}</tbody></table></div>`;
}
