// The goal at the end of the way: the day on which it is likely reached, and what other hours would change.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { LEAST_HOURS, MOST_HOURS } from "@/lib/learning/hours-per-week";
import { MOST_YEARS } from "@/lib/learning/plan/pack-weeks";
import type { Plan, Planner } from "@/lib/learning/plan/plan";
import type { Goal } from "@/lib/learning/progress/progress";
import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { dayWords, hoursWords, lateWords } from "../plan/forecast-words";
import type { Viewer } from "../viewer";

// Made once: a number format costs more than the rest of the section.
const THOUSANDS = new Intl.NumberFormat("en");

/** The section of the goal; for somebody without one, how to set it. */
export function goalSection(curriculum: Curriculum, viewer: Viewer, planAt: Planner): Html {
  const { goal } = viewer.progress;
  const { way } = viewer.standing;
  if (goal === null) {
    return html`<section aria-labelledby="goal"><div class="section-head"><h2 id="goal">Your goal</h2></div><p>You have not said where you head for. Until you do, the way leads to ${way.stages.at(-1)?.title}.</p><p class="btn-row goal-set"><a class="btn" href="${paths.welcome}">Set a goal</a></p></section>`;
  }
  const title = curriculum.stageById.get(goal.stage)?.title;
  const stage = html`<a href="${paths.stage(goal.stage)}">${title}</a>`;
  const left = `${way.milestonesReached} of ${way.milestonesTotal} milestones reached, ${way.settled} of ${way.settled + way.skillsToGoal} skills settled.`;
  if (way.isGoalReached) {
    return html`<section aria-labelledby="goal"><div class="section-head"><h2 id="goal">Your goal</h2><a class="end" href="${paths.settings}#goal">Change<span class="vh"> the goal</span></a></div><p class="big-goal">${stage}</p><p class="sm mut">Reached. ${left}</p></section>`;
  }
  const plan = planAt();
  return html`<section aria-labelledby="goal"><div class="section-head"><h2 id="goal">${title} by</h2><a class="end" href="${paths.plan}">Plan</a></div>${
    plan.goal
      ? html`<p class="big-date">${dayWords(plan.goal.likely)}</p><p class="sm mut">As likely before as after, ${lateWords(plan.goal)}. ${hoursLeft(plan, way.hoursToGoal)} ${left}</p>`
      : html`<p class="big-date">No date yet</p><p class="sm mut">${hoursLeft(plan, way.hoursToGoal)} That is more than ${MOST_YEARS} years. ${left}</p>`
  }${whatIf(planAt, goal)}</section>`;
}

function hoursLeft({ isOwnPace, hoursPerWeek, hoursSet }: Plan, hours: number): string {
  const pace = isOwnPace ? `at your pace of ${hoursWords(hoursPerWeek)} a week` : `at ${hoursWords(hoursSet)} a week`;
  return `${THOUSANDS.format(hours)} h left, ${pace}.`;
}

const STEP = 2;

/** The date at fewer and at more hours a week if they are kept, each leading to the plan for it. */
function whatIf(planAt: Planner, { hoursPerWeek }: Goal): Html {
  const hours = [hoursPerWeek - STEP, hoursPerWeek, hoursPerWeek + STEP]
    .map((amount) => Math.round(10 * amount) / 10)
    .filter((amount) => amount >= LEAST_HOURS && amount <= MOST_HOURS);
  const rows = hours.map((amount) => {
    const { goalOn } = planAt(amount);
    const name = `${hoursWords(amount)} a week`;
    const isOwn = amount === hoursPerWeek;
    return html`<tr${isOwn && html` aria-current="true"`}><th scope="row">${isOwn ? name : html`<a href="${paths.plan}?hours=${amount}">${name}</a>`}</th><td class="r">${goalOn === null ? "none" : dayWords(goalOn)}</td></tr>`;
  });
  return html`<table class="data-table what-if"><caption>If you keep to</caption><tbody>${rows}</tbody></table>`;
}
