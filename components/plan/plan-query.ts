// What the address of the plan asks: what if it were another number of hours, or another goal.
import type { Curriculum, StageId } from "@/lib/curriculum/curriculum";

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

export const HOURS_ERROR = "A number between 1 and 80.";

/** Reads the address. Anything in it may have been written by anybody: what is wrong is said and not counted with. */
export function readPlanQuery(curriculum: Curriculum, parameters: SearchParameters): PlanQuery {
  const one = (name: string): string | undefined => [parameters[name]].flat()[0];
  const stage = one("goal");
  const typedHours = one("hours")?.trim().slice(0, 20);
  const hoursPerWeek = typedHours ? readHours(typedHours) : undefined;
  return {
    hoursPerWeek,
    stage: stage !== undefined && curriculum.stageById.has(stage) ? stage : undefined,
    typedHours: typedHours || undefined,
    hoursError: typedHours && hoursPerWeek === undefined ? HOURS_ERROR : undefined,
  };
}

/** Hours a week as people type them: whole ones or with one decimal, from 1 to 80; undefined for anything else. */
export function readHours(typed: string): number | undefined {
  const hours = /^\d{1,2}([.,]\d)?$/.test(typed) ? Number(typed.replace(",", ".")) : Number.NaN;
  return hours >= 1 && hours <= 80 ? hours : undefined;
}
