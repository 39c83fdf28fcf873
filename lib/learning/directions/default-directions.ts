// What to compare when nothing is asked for.
import type { Curriculum, StageId, Track } from "../../curriculum/curriculum";
import type { Progress } from "../progress/progress";

/** More than these do not fit side by side. */
export const MOST_DIRECTIONS = 3;

/** Where the ladder forks: on by code, on by people, or deeper. */
const FORK: readonly Track[] = ["ic", "management", "specialization"];

/**
 * Up to three directions to compare: the learner's goal, what they keep besides, in path order, and then the first
 * stage of each way in which the ladder goes on after its core.
 */
export function defaultDirections(curriculum: Curriculum, { goal, goals }: Progress): readonly StageId[] {
  const fork = FORK.flatMap((wanted) => curriculum.stages.find(({ track }) => track === wanted)?.id ?? []);
  const wanted = new Set([...(goal === null ? [] : [goal.stage]), ...goals.keys(), ...fork]);
  return [...wanted].filter((stage) => curriculum.stageById.has(stage)).slice(0, MOST_DIRECTIONS);
}
