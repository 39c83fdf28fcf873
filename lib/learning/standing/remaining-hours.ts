// How much of a skill is still to be learned.
import type { Skill } from "../../curriculum/curriculum";
import type { SkillProgress } from "../progress/progress";

/** However much was done: what is not finished takes this share of its hours, at least. */
const LEAST_SHARE = 0.1;

/**
 * The likely hours a skill still takes, in whole hours: all of them before it is begun, none once it is settled. In
 * between, the share of its criteria that is met is done, or the share of its hours that was logged, whichever is more.
 */
export function remainingHours({ hours, criteria }: Skill, own: SkillProgress | undefined): number {
  const likely = hours[1];
  if (own === undefined || own.state === "not-started") return likely;
  if (own.state !== "learning") return 0;
  let met = 0;
  for (const { id } of criteria) if (own.criteria.has(id)) met++;
  const share = Math.max(met / Math.max(1, criteria.length), own.minutes / 60 / likely);
  return Math.max(1, Math.round(likely * Math.max(LEAST_SHARE, 1 - share)));
}
