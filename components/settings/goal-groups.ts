import type { Curriculum, Track } from "@/lib/curriculum/curriculum";
import { wayTo } from "@/lib/curriculum/graph";
import type { Standing } from "@/lib/learning/standing/standing-types";
import { count } from "@/lib/shared/text";

const LEGENDS: Record<Track, string> = {
  core: "Climb to",
  ic: "Beyond senior, by code",
  management: "Beyond senior, by people",
  specialization: "A specialization",
};

/** Every goal one can choose, with how much of the way to it is left. */
export function goalGroups(curriculum: Curriculum, standing: Standing) {
  return (Object.keys(LEGENDS) as Track[]).map((track) => ({
    legend: LEGENDS[track],
    choices: curriculum.stages
      .filter((stage) => stage.track === track)
      .map(({ id, title }) => ({ id, title, hint: hintOf(curriculum, standing, id) })),
  }));
}

function hintOf(curriculum: Curriculum, standing: Standing, stageId: string): string {
  const stages = wayTo(curriculum, stageId).flatMap(({ id }) => standing.stages.get(id) ?? []);
  const total = stages.reduce((sum, stage) => sum + stage.total, 0);
  const left = stages.reduce((sum, stage) => sum + stage.total - stage.settled, 0);
  const hours = stages.reduce((sum, stage) => sum + stage.hoursLeft, 0);
  if (left === 0) return `${count(total, "skill")}, all settled`;
  return left === total
    ? `${count(total, "skill")}, ${hours.toLocaleString("en")} h`
    : `${left} of ${total} skills left, ${hours.toLocaleString("en")} h`;
}
