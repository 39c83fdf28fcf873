// The climb: how many skills of the way were settled by which day.
import type { Curriculum } from "../../curriculum/curriculum";
import { type Day, manyDays } from "../plan/days";
import type { Instant } from "../progress/progress";
import type { Standing } from "../standing/standing-types";
import { believable } from "./believable";

export type ClimbStep = Readonly<{
  day: Day;
  /** Required entries of the way that were settled by the end of the day. */
  settled: number;
}>;

type When = Readonly<{ now: Instant; timeZone: string }>;

/**
 * The steps of the climb, a step for each day on which something was settled, the earliest first.
 *
 * What stands now is what climbs: an entry counts from the day from which on it was settled without a break. So the last
 * step is the standing's own figure, whatever was reopened or undone on the way. What a clock that runs ahead dated later
 * than now counts as of today.
 */
export function climbOf(curriculum: Curriculum, standing: Standing, { now, timeZone }: When): readonly ClimbStep[] {
  const dayOf = manyDays(timeZone);
  const days = settledTimes(curriculum, standing).map((at) => dayOf(believable(at, now)));
  days.sort((a, b) => a - b);
  const steps: ClimbStep[] = [];
  days.forEach((day, position) => {
    if (steps.at(-1)?.day === day) steps.pop();
    steps.push({ day, settled: position + 1 });
  });
  return steps;
}

function settledTimes(curriculum: Curriculum, { skills, groups, way }: Standing): Instant[] {
  return way.milestones.flatMap(({ entries }) =>
    entries.flatMap(({ kind, id }) => {
      if (kind === "group") return groups.get(id)?.isSettled ? [groups.get(id)?.settledAt ?? 0] : [];
      const isCounted = skills.get(id)?.isSettled && !curriculum.skillById.get(id)?.isElective;
      return isCounted ? [skills.get(id)?.since ?? 0] : [];
    }),
  );
}

/** How many were settled by the end of a day. */
export function settledBy(steps: readonly ClimbStep[], day: Day): number {
  return steps.findLast((step) => step.day <= day)?.settled ?? 0;
}
