// What the address of the comparison asks for. Everything in it may be written by anybody: unknown stages are left out.
import type { Curriculum, StageId } from "@/lib/curriculum/curriculum";
import { MOST_DIRECTIONS } from "@/lib/learning/directions/default-directions";
import { readHoursPerWeek } from "@/lib/learning/hours-per-week";
import { isStorableText } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import type { SearchParameters } from "../checklist/checklist-query";

export type DirectionsQuery = Readonly<{
  /** Stages of the path, each once, in the order asked for; none when nothing is asked for. */
  stages: readonly StageId[];
  /** How many more were asked for than fit. */
  tooMany: number;
  /** Hours a week to count with; null for the learner's own. */
  hoursPerWeek: number | null;
  /** What was typed for them, where that is wrong. */
  wrongHours: string | null;
  /** The event that brought the reader here. */
  last: string | undefined;
}>;

/** A longer text is no number of hours, and would only be carried along. */
const LONGEST_HOURS = 20;

export function readDirectionsQuery(curriculum: Curriculum, parameters: SearchParameters): DirectionsQuery {
  const many = (name: string) => [parameters[name] ?? []].flat();
  const stages = [...new Set(many("stage"))].filter((id) => curriculum.stageById.has(id));
  const typed = (many("hours")[0] ?? "").trim().slice(0, LONGEST_HOURS);
  const hoursPerWeek = readHoursPerWeek(typed);
  const isWrong = typed !== "" && hoursPerWeek === null;
  return {
    stages: stages.slice(0, MOST_DIRECTIONS),
    tooMany: Math.max(0, stages.length - MOST_DIRECTIONS),
    hoursPerWeek,
    wrongHours: isWrong ? (isStorableText(typed) ? typed : "") : null,
    last: many("last")[0],
  };
}

/** The address of a comparison. */
export function directionsPath(stages: readonly StageId[], hoursPerWeek: number | null = null): string {
  const parameters = new URLSearchParams();
  for (const stage of stages) parameters.append("stage", stage);
  if (hoursPerWeek !== null) parameters.set("hours", String(hoursPerWeek));
  return parameters.size === 0 ? paths.directions : `${paths.directions}?${parameters}`;
}
