import type { Curriculum, Milestone, SkillId } from "./curriculum";

/** Every skill of a milestone: electives and the members of choice groups among them. */
export function skillsOf(curriculum: Curriculum, { entries }: Milestone): SkillId[] {
  return entries.flatMap(({ kind, id }) => (kind === "skill" ? id : (curriculum.groupById.get(id)?.members ?? [])));
}
