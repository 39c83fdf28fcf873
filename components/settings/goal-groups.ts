import type { Curriculum, StageId, Track } from "@/lib/curriculum/curriculum";
import type { Standing } from "@/lib/learning/standing/standing-types";
import { wayOf } from "@/lib/learning/standing/way";
import { count } from "@/lib/shared/text";

const LEGENDS: Record<Track, string> = {
  core: "Climb to",
  ic: "Beyond senior, by code",
  management: "Beyond senior, by people",
  specialization: "A specialization",
};

/** Every stage and specialization, by what it leads by. */
export function stageGroups(curriculum: Curriculum) {
  return (Object.keys(LEGENDS) as Track[]).map((track) => ({
    legend: LEGENDS[track],
    stages: curriculum.stages.filter((stage) => stage.track === track),
  }));
}

/** Every goal one can choose, with how much of the way to it is left. */
export function goalGroups(curriculum: Curriculum, standing: Standing) {
  return stageGroups(curriculum).map(({ legend, stages }) => ({
    legend,
    choices: stages.map(({ id, title }) => ({ id, title, hint: hintOf(curriculum, standing, id) })),
  }));
}

// The same figures as on Today and where directions are compared: with what the way needs from other stages.
function hintOf(curriculum: Curriculum, standing: Standing, stage: StageId): string {
  const way = wayOf(curriculum, standing, { stage, hoursPerWeek: 1, since: 0 });
  const total = way.settled + way.skillsToGoal;
  if (way.isGoalReached) return `${count(total, "skill")}, all settled`;
  const hours = way.hoursToGoal.toLocaleString("en");
  return way.settled === 0
    ? `${count(total, "skill")}, ${hours} h`
    : `${way.skillsToGoal} of ${total} skills left, ${hours} h`;
}
