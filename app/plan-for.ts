import { type PlanQuery, readPlanQuery } from "@/components/plan/plan-query";
import type { Viewer } from "@/components/viewer";
import { backEndPath } from "@/lib/curriculum/back-end";
import type { StageId } from "@/lib/curriculum/curriculum";
import type { Learner } from "@/lib/data";
import { type Plan, planOf, USUAL_HOURS } from "@/lib/learning/plan/plan";
import { standingOf } from "@/lib/learning/standing/standing";
import { viewerOf } from "./viewer";

export type PlanFor = Readonly<{
  query: PlanQuery;
  /** Standing on the way that is planned, which may be another than the learner's own. */
  viewer: Viewer;
  plan: Plan;
  stage: StageId;
  /** Other hours or another goal than the learner's own. */
  isWhatIf: boolean;
}>;

type SearchParameters = Readonly<Record<string, string | string[] | undefined>>;

/** The plan of a learner, or the one that an address asks about. */
export function planFor(learner: Learner, parameters: SearchParameters = {}): PlanFor {
  const query = readPlanQuery(backEndPath, parameters);
  const own = viewerOf(learner);
  const { goal } = own.progress;
  const hours = goal?.hoursPerWeek ?? USUAL_HOURS;
  const ownStage = own.standing.way.stages.at(-1)?.id ?? "";
  const stage = query.stage ?? ownStage;
  const viewer = stage === ownStage ? own : towards(own, stage, hours);
  const { progress, standing, now, timeZone } = viewer;
  const plan = planOf(backEndPath, progress, standing, { now, timeZone, hoursPerWeek: query.hoursPerWeek });
  return { query, viewer, plan, stage, isWhatIf: stage !== ownStage || plan.hoursSet !== hours };
}

/** Somebody on the way to another goal than their own. */
function towards(viewer: Viewer, stage: StageId, hoursPerWeek: number): Viewer {
  const { progress, now, hasRefreshers } = viewer;
  const goal = { stage, hoursPerWeek, since: now };
  return { ...viewer, standing: standingOf(backEndPath, progress, now, { goal, hasReviews: hasRefreshers }) };
}
