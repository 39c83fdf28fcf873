// What the address of the plan asks: what if it were another number of hours, or another goal.
import type { Curriculum, StageId } from "@/lib/curriculum/curriculum";
import { HOURS_PROBLEM, readHoursPerWeek } from "@/lib/learning/hours-per-week";

export type PlanQuery = Readonly<{
  /** Hours a week to count with; undefined for those of the goal. */
  hoursPerWeek: number | undefined;
  /** The stage to plan for; undefined for the goal. */
  stage: StageId | undefined;
  /** What was typed for the hours, and what is wrong with it. */
  typedHours: string | undefined;
  hoursError: string | undefined;
}>;

type SearchParameters = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the address. Anything in it may have been written by anybody: what is wrong is said and not counted with. */
export function readPlanQuery(curriculum: Curriculum, parameters: SearchParameters): PlanQuery {
  const one = (name: string): string | undefined => [parameters[name]].flat()[0];
  const stage = one("goal");
  const typedHours = one("hours")?.trim().slice(0, 20);
  const hoursPerWeek = (typedHours && readHoursPerWeek(typedHours)) || undefined;
  return {
    hoursPerWeek,
    stage: stage !== undefined && curriculum.stageById.has(stage) ? stage : undefined,
    typedHours: typedHours || undefined,
    hoursError: typedHours && hoursPerWeek === undefined ? HOURS_PROBLEM : undefined,
  };
}
