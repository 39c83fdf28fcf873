// What stands before and after a milestone.
import type { Curriculum, Milestone } from "@/lib/curriculum/curriculum";
import { milestonesOnWay } from "@/lib/curriculum/graph";

/** The milestones of its stage; of a stage with only this one, the one before it and those that can follow. */
export function neighboursOf(curriculum: Curriculum, milestone: Milestone): readonly Milestone[] {
  const stage = curriculum.milestonesOf.get(milestone.stage) ?? [];
  if (stage.length > 1) return stage;
  const before = milestonesOnWay(curriculum, milestone.stage).at(-2);
  return [...(before ? [before] : []), milestone, ...milestonesAfter(curriculum, milestone)];
}

/** The next one of its stage; after the last one, the first of every stage that one can go on to. */
export function milestonesAfter(curriculum: Curriculum, milestone: Milestone): readonly Milestone[] {
  const stage = curriculum.milestonesOf.get(milestone.stage) ?? [];
  const following = stage[stage.indexOf(milestone) + 1];
  if (following) return [following];
  const next = curriculum.stageById.get(milestone.stage)?.next ?? [];
  return next.flatMap((id) => curriculum.milestonesOf.get(id)?.[0] ?? []);
}
