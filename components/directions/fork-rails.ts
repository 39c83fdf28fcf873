// The fork in hours: where each milestone lies on the trunk that all directions share, or on the rail of one.
import type { Curriculum, MilestoneId, SkillId, StageId } from "@/lib/curriculum/curriculum";
import type { Comparison, Direction } from "@/lib/learning/directions/compare";
import type { Standing } from "@/lib/learning/standing/standing-types";

/** A milestone that is still to be reached. */
export type ForkBar = Readonly<{
  /** Hours from the foot of the trunk, or from the fork. */
  at: number;
  /** The share of it that is settled, of the learner's current milestone; null of those ahead. */
  share: number | null;
  /** The stage whose last milestone it is, in the order in which they are reached. */
  ends: StageId | null;
}>;

export type ForkRail = Readonly<{
  direction: Direction;
  /** Beyond the fork: all of it, and the part of it that another direction asks for, too, which comes first. */
  hours: number;
  together: number;
  /** From below. */
  bars: readonly ForkBar[];
  /** Where each skill ends. */
  lines: readonly number[];
}>;

export type Fork = Readonly<{
  /** Hours of the trunk. */
  hours: number;
  bars: readonly ForkBar[];
  lines: readonly number[];
  rails: readonly ForkRail[];
}>;

/** Lays a comparison of two or three out: first what all share, then what two share, then what one adds. */
export function forkRails(
  curriculum: Curriculum,
  standing: Standing,
  { directions, shared, sharedHours }: Comparison,
): Fork {
  const rails = directions.map((direction) => {
    const known = new Set([...shared, ...direction.adds]);
    const together = direction.skills.filter((skill) => !known.has(skill));
    const ends = endsOf(standing, [...shared, ...together, ...direction.adds]);
    return { direction, ends, bars: barsOf(curriculum, standing, direction, ends) };
  });
  return {
    hours: sharedHours,
    bars: rails[0]?.bars.filter(({ at }) => at <= sharedHours) ?? [],
    lines: [...(rails[0]?.ends.values() ?? [])].filter((at) => at <= sharedHours),
    rails: rails.map(({ direction, ends, bars }) => ({
      direction,
      hours: direction.hours - sharedHours,
      together: direction.hours - sharedHours - direction.addsHours,
      bars: bars.filter(({ at }) => at > sharedHours).map((bar) => ({ ...bar, at: bar.at - sharedHours })),
      lines: [...ends.values()].filter((at) => at > sharedHours).map((at) => at - sharedHours),
    })),
  };
}

/** Hours from the foot to the end of each skill, learned in this order. */
function endsOf({ skills }: Standing, order: readonly SkillId[]): ReadonlyMap<SkillId, number> {
  const ends = new Map<SkillId, number>();
  let hours = 0;
  for (const skill of order) {
    hours += skills.get(skill)?.hoursLeft ?? 0;
    ends.set(skill, hours);
  }
  return ends;
}

function barsOf(
  curriculum: Curriculum,
  { milestones }: Standing,
  { way, skills }: Direction,
  ends: ReadonlyMap<SkillId, number>,
): readonly ForkBar[] {
  const bars = way.milestones.flatMap(({ id, stage }) => {
    const standing = milestones.get(id);
    const required = skills.filter((skill) => isRequired(curriculum, skill, id));
    if (standing === undefined || standing.look === "reached" || required.length === 0) return [];
    const share = way.currentMilestone?.id === id ? standing.settled / standing.total : null;
    return [{ at: Math.max(...required.map((skill) => ends.get(skill) ?? 0)), share, stage }];
  });
  bars.sort((a, b) => a.at - b.at);
  return bars.map(({ at, share, stage }, index) => {
    const isLast = bars.slice(index + 1).every((later) => later.stage !== stage);
    return { at, share, ends: isLast ? stage : null };
  });
}

function isRequired(curriculum: Curriculum, id: SkillId, of: MilestoneId): boolean {
  const skill = curriculum.skillById.get(id);
  return skill?.milestone === of && !skill.isElective;
}
