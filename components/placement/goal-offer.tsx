import type { Curriculum, Stage } from "@/lib/curriculum/curriculum";
import { placementOf } from "@/lib/learning/placement/placement-of";
import { placementResult } from "@/lib/learning/placement/placement-result";
import { USUAL_HOURS } from "@/lib/learning/plan/plan";
import type { PlacementRun } from "@/lib/learning/progress/progress";
import { paths } from "@/lib/shared/urls";
import { RECORD_FORM, RecordFields } from "../skill/record-fields";
import type { Viewer } from "../viewer";
import { readAnswers } from "./placement-query";

type Props = {
  curriculum: Curriculum;
  viewer: Viewer;
  run: PlacementRun;
  /** Names the page's forms. */
  formId: string;
};

/** The stage to head for by the answers, unless it is the goal already. */
export function GoalOffer({ curriculum, viewer, run, formId }: Props) {
  const offered = goalBy(curriculum, viewer, run);
  const goal = viewer.progress.goal;
  if (offered === null || goal?.stage === offered.id) return null;
  const hours = goal?.hoursPerWeek ?? USUAL_HOURS;
  return (
    <form {...RECORD_FORM} data-live="reload" className="notice place-goal">
      <RecordFields formId={formId} back={paths.placement} />
      <p>
        By your answers the stage to head for is <b>{offered.title}</b>.{" "}
        {goal && `Your goal is ${curriculum.stageById.get(goal.stage)?.title}.`}
      </p>
      <p className="btn-row">
        <button type="submit" name="do" value={`goal:${offered.id}:${hours}`} className="btn btn-next">
          Make it my goal
        </button>
        <a href={paths.directions}>Compare directions</a>
      </p>
    </form>
  );
}

/** The stage that the answers in an address of a review say to head for; null where it is another address. */
export function goalByAddress(curriculum: Curriculum, viewer: Viewer, address: string): Stage | null {
  const { pathname, searchParams } = new URL(address, "http://here");
  const answers = readAnswers({ a: searchParams.get("a") ?? undefined });
  if (pathname !== paths.placementReview || answers === null) return null;
  const placement = placementOf(curriculum, viewer.standing, answers);
  const { goal } = placementResult(curriculum, viewer.standing, placement, [...placement.known, ...placement.likely]);
  return curriculum.stageById.get(goal ?? "") ?? null;
}

/** The stage that the answers of a placement and what was taken over say to head for. */
export function goalBy(curriculum: Curriculum, viewer: Viewer, { answers, applied }: PlacementRun): Stage | null {
  const placement = placementOf(curriculum, viewer.standing, answers);
  const { goal } = placementResult(curriculum, viewer.standing, placement, applied?.skills ?? []);
  return curriculum.stageById.get(goal ?? "") ?? null;
}
