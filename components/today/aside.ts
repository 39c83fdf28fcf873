// Beside the next skill: where one stands on the way, the goal at its end, and what is due for a refresher.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { Planner } from "@/lib/learning/plan/plan";
import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { gauge } from "../ladder/gauge";
import type { Viewer } from "../viewer";
import { dueSection } from "./due";
import { goalSection } from "./goal";

/** The aside of Today, as markup. */
export function todayAside(curriculum: Curriculum, viewer: Viewer, planAt: Planner): Html {
  const { currentStage } = viewer.standing.way;
  return html`<section aria-labelledby="standing"><div class="section-head"><h2 id="standing">Where you stand</h2>${
    currentStage && html`<a class="end" href="${paths.stage(currentStage.id)}">${currentStage.title}</a>`
  }</div>${gauge(curriculum, viewer, planAt().forecasts)}</section>${goalSection(curriculum, viewer, planAt)}${dueSection(curriculum, viewer)}`;
}
