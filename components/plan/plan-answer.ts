// What the plan comes to, in a sentence, and all of it below: the part of the page that "what if" changes.
import type { Curriculum, StageId } from "@/lib/curriculum/curriculum";
import { MOST_YEARS } from "@/lib/learning/plan/pack-weeks";
import type { Plan } from "@/lib/learning/plan/plan";
import { USUAL_HOURS } from "@/lib/learning/plan/plan";
import { type Html, html } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { recordForm } from "../suggestion/record-form";
import type { Viewer } from "../viewer";
import { dayWords, hoursWords, lateWords, paceWords } from "./forecast-words";
import { milestonesSection } from "./plan-milestones";
import { weeksSection } from "./plan-weeks";

export type PlanAnswer = Readonly<{
  plan: Plan;
  /** The stage that is planned for. */
  stage: StageId;
  /** Other hours or another goal than the learner's own. */
  isWhatIf: boolean;
  /** Names the page's forms. */
  formId: string;
}>;

/** The answer as markup. `viewer` stands on the way that is planned. */
export function planAnswer(curriculum: Curriculum, viewer: Viewer, answer: PlanAnswer): Html {
  const { plan, formId, isWhatIf } = answer;
  return html`${isWhatIf && whatIfNotice(curriculum, viewer, answer)}${summary(curriculum, viewer, answer)}${weeksSection(
    curriculum,
    viewer,
    { plan, formId, canPause: !isWhatIf },
  )}${milestonesSection(curriculum, viewer, plan)}`;
}

function whatIfNotice(curriculum: Curriculum, viewer: Viewer, { plan, stage, formId }: PlanAnswer): Html {
  const title = curriculum.stageById.get(stage)?.title;
  const command = `goal:${stage}:${plan.hoursSet}`;
  return html`<div class="notice plan-what-if"><p><b>What if:</b> ${title} at ${hoursWords(plan.hoursSet)} a week. Your own plan is as it was. <a href="${paths.plan}">Back to it</a></p>${
    viewer.learner &&
    recordForm(
      { formId, back: paths.plan, isLive: false },
      html`<button type="submit" name="do" value="${command}" class="btn btn-sm">Make this my goal</button>`,
    )
  }</div>`;
}

function summary(curriculum: Curriculum, viewer: Viewer, { plan, stage }: PlanAnswer): Html {
  const title = curriculum.stageById.get(stage)?.title ?? "";
  const { way } = viewer.standing;
  const hoursOfGoal = viewer.progress.goal?.hoursPerWeek ?? USUAL_HOURS;
  if (way.isGoalReached) {
    return html`<p class="plan-sum"><b class="big-date">${title}: reached</b></p><p>Every milestone on the way is reached. <a href="${paths.directions}">Compare where to go from here</a>.</p>`;
  }
  const left = leftWords(viewer, plan);
  if (plan.goal === null) {
    return html`<p class="plan-sum"><b class="big-date">${title}: no date</b></p><p>${left} That takes more than ${MOST_YEARS} years.</p><p class="sm mut">${paceWords(plan, hoursOfGoal)}</p>`;
  }
  return html`<p class="plan-sum"><b class="big-date">${title} about ${dayWords(plan.goal.likely)}</b></p><p>As likely before as after, ${lateWords(plan.goal)}. ${left}</p><p class="sm mut">${paceWords(plan, hoursOfGoal)}</p>`;
}

/** What the way asks for, and what comes along because it was pinned. */
function leftWords({ standing: { way } }: Viewer, { order }: Plan): string {
  const pinned = order.length - way.skillsToGoal;
  const more = pinned > 0 ? ` ${count(pinned, "skill")} more ${pinned === 1 ? "is" : "are"} for what you pinned.` : "";
  return `${count(way.skillsToGoal, "skill")} and ${hoursWords(way.hoursToGoal)} left.${more}`;
}
