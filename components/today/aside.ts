// Beside the next skill: where one stands on the way, and the goal at its end.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { gauge } from "../ladder/gauge";
import type { Viewer } from "../viewer";

// Made once: a number format costs more than the rest of the aside.
const THOUSANDS = new Intl.NumberFormat("en");

/** The aside of Today, as markup. */
export function todayAside(curriculum: Curriculum, viewer: Viewer): Html {
  const { currentStage } = viewer.standing.way;
  return html`<section aria-labelledby="standing"><div class="section-head"><h2 id="standing">Where you stand</h2>${
    currentStage && html`<a class="end" href="${paths.stage(currentStage.id)}">${currentStage.title}</a>`
  }</div>${gauge(curriculum, viewer)}</section>${goal(curriculum, viewer)}`;
}

function goal(curriculum: Curriculum, { progress, standing: { way } }: Viewer): Html {
  if (progress.goal === null) {
    return html`<section aria-labelledby="goal"><div class="section-head"><h2 id="goal">Your goal</h2></div><p>You have not said where you head for. Until you do, the way leads to ${way.stages.at(-1)?.title}.</p><p class="btn-row goal-set"><a class="btn" href="${paths.welcome}">Set a goal</a></p></section>`;
  }
  const { stage, hoursPerWeek } = progress.goal;
  const left = way.isGoalReached
    ? "Reached."
    : `${THOUSANDS.format(way.hoursToGoal)} h left, at ${hoursPerWeek} h a week.`;
  return html`<section aria-labelledby="goal"><div class="section-head"><h2 id="goal">Your goal</h2><a class="end" href="${paths.settings}#goal">Change<span class="vh"> the goal</span></a></div><p class="big-goal"><a href="${paths.stage(stage)}">${curriculum.stageById.get(stage)?.title}</a></p><p class="sm mut">${left} ${way.milestonesReached} of ${way.milestonesTotal} milestones reached, ${way.settled} of ${way.settled + way.skillsToGoal} skills settled.</p></section>`;
}
