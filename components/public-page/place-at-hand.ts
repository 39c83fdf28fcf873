import type { Milestone } from "@/lib/curriculum/curriculum";
import type { MilestoneStanding, Standing } from "@/lib/learning/standing/standing-types";

/**
 * Where on the way others find somebody. The first milestone that is not reached would hold a learner back for ever
 * who skipped one skill of it, because skips are not told. So what is done along the way is counted: at hand is the
 * milestone at which that many skills end, or the first after it that is not reached. Milestones before it that are not
 * complete are drawn by their share.
 */
export function placeAtHand(standing: Standing): Standing {
  const { way } = standing;
  const current = milestoneAtHand(standing);
  if (current === null) return standing;
  const looks = new Map(standing.milestones);
  for (const { id } of way.milestones.slice(0, way.milestones.indexOf(current) + 1)) {
    const own = looks.get(id);
    if (own?.look === "ahead") looks.set(id, { ...own, look: "current" } satisfies MilestoneStanding);
  }
  const currentStage = way.stages.find(({ id }) => id === current.stage) ?? way.currentStage;
  return { ...standing, milestones: looks, way: { ...way, currentMilestone: current, currentStage } };
}

function milestoneAtHand({ way, milestones }: Standing): Milestone | null {
  let before = 0;
  const counted = way.milestones.findIndex(({ id }) => {
    before += milestones.get(id)?.total ?? 0;
    return before > way.settled;
  });
  const later = way.milestones.slice(Math.max(0, counted));
  return later.find(({ id }) => milestones.get(id)?.look !== "reached") ?? way.currentMilestone;
}
