// The plan cut into pieces: what is learned until each milestone is reached.
import type { MilestoneId } from "@/lib/curriculum/curriculum";
import type { PlannedSkill } from "@/lib/learning/plan/order";
import type { Plan } from "@/lib/learning/plan/plan";

export type PlanPiece = Readonly<{
  /** Null for what is left after the last milestone: pinned electives. */
  milestone: MilestoneId | null;
  skills: readonly PlannedSkill[];
  /** Likely hours of these skills. */
  hours: number;
}>;

/** The order of a plan, a piece for each milestone that is reached, each ending with the skill that reaches it. */
export function piecesOf({ order }: Pick<Plan, "order">): readonly PlanPiece[] {
  const pieces: PlanPiece[] = [];
  let skills: PlannedSkill[] = [];
  const close = (milestone: MilestoneId | null): void => {
    pieces.push({ milestone, skills, hours: skills.reduce((sum, { hours }) => sum + hours, 0) });
    skills = [];
  };
  for (const planned of order) {
    skills.push(planned);
    for (const milestone of planned.reaches) close(milestone);
  }
  if (skills.length > 0) close(null);
  return pieces;
}
