// How the climb likely goes on: from milestone to milestone.
import type { Curriculum, MilestoneId } from "../../curriculum/curriculum";
import type { Forecast, Plan } from "../plan/plan";
import type { Standing } from "../standing/standing-types";

export type ForecastPoint = Forecast &
  Readonly<{
    milestone: MilestoneId;
    /** Entries of the way that are settled once it is reached. */
    settled: number;
  }>;

/**
 * A point for every milestone of the way that has a forecast, in the order in which they are reached. Of a goal
 * that has a date the last one stands at all that the way asks for.
 */
export function forecastLine(
  curriculum: Curriculum,
  standing: Standing,
  { order, forecasts }: Plan,
): readonly ForecastPoint[] {
  const counts = countedOnce(curriculum, standing);
  const points: ForecastPoint[] = [];
  let settled = standing.way.settled;
  for (const { skill, reaches } of order) {
    if (counts(skill)) settled++;
    for (const milestone of reaches) {
      const forecast = forecasts.get(milestone);
      if (forecast !== undefined) points.push({ ...forecast, milestone, settled });
    }
  }
  return points;
}

/**
 * Whether a planned skill settles an entry that the way still asks for: of a choice, only the first member does, and none
 * where the choice was skipped and a member is pinned all the same.
 */
function countedOnce(curriculum: Curriculum, { way, skills, groups }: Standing): (skill: string) => boolean {
  const open = new Set<string>();
  for (const { kind, id } of [...way.milestones.flatMap(({ entries }) => entries), ...way.elsewhere]) {
    if (!(kind === "group" ? groups : skills).get(id)?.isSettled) open.add(`${kind}:${id}`);
  }
  return (id) => {
    const skill = curriculum.skillById.get(id);
    if (skill?.group !== undefined && open.delete(`group:${skill.group}`)) return true;
    const isNeeded = open.has(`skill:${id}`) && (!skill?.isElective || way.elsewhere.some((need) => need.id === id));
    return isNeeded && open.delete(`skill:${id}`);
  };
}
