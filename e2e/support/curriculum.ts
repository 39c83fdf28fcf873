// What the tests expect of the path, counted from its content and not by the app's own figures.
import { backEndPath } from "@/lib/curriculum/back-end";
import type { Skill } from "@/lib/curriculum/curriculum";

/** A skill of the path; throws for one that is not there, so that a test names only real ones. */
export function skillOf(id: string): Skill {
  const skill = backEndPath.skillById.get(id);
  if (!skill) throw new Error(`There is no skill ${id}.`);
  return skill;
}

export function titleOf(id: string): string {
  return skillOf(id).title;
}

/** How many entries of a milestone are required: electives out, a choice group as one. */
export function requiredOfMilestone(id: string): number {
  const entries = backEndPath.milestoneById.get(id)?.entries ?? [];
  return entries.filter((entry) => entry.kind === "group" || !skillOf(entry.id).isElective).length;
}

export function requiredOfStage(id: string): number {
  return (backEndPath.milestonesOf.get(id) ?? []).reduce((sum, { id }) => sum + requiredOfMilestone(id), 0);
}
