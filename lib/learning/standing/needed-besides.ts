// What a way needs besides the required entries of its milestones: a skill of a stage that is not on it, since a
// specialization can be entered before senior, or an elective on which something required rests.
import type { Curriculum, Milestone, SkillId } from "../../curriculum/curriculum";
import { type Need, needsOf } from "../../curriculum/graph";
import type { GroupStanding, SkillStanding } from "./standing-types";

export type EntryStandings = Readonly<{
  skills: ReadonlyMap<string, SkillStanding>;
  groups: ReadonlyMap<string, GroupStanding>;
}>;

/** Whether these milestones can need anything besides, whatever a learner settled or chose. Looked up once per way. */
export function mayNeedMore(curriculum: Curriculum, milestones: readonly Milestone[]): boolean {
  const skillsOf = ({ kind, id }: Need): readonly SkillId[] =>
    kind === "skill" ? [id] : (curriculum.groupById.get(id)?.members ?? []);
  return neededBesides(curriculum, milestones, skillsOf).length > 0;
}

/** What is missing of it: what something unsettled rests on and is not settled either; of a group, its choice. */
export function stillNeeded(
  curriculum: Curriculum,
  { skills, groups }: EntryStandings,
  milestones: readonly Milestone[],
): readonly Need[] {
  return neededBesides(curriculum, milestones, ({ kind, id }) => {
    const standing = kind === "skill" ? skills.get(id) : groups.get(id);
    if (standing === undefined || standing.isSettled) return [];
    return [kind === "skill" ? id : (groups.get(id)?.choice ?? "")];
  });
}

/** @param skillsOf the skills that stand for an entry; none where it asks for nothing any more. */
function neededBesides(
  curriculum: Curriculum,
  milestones: readonly Milestone[],
  skillsOf: (entry: Need) => readonly SkillId[],
): readonly Need[] {
  const required = milestones.flatMap(({ entries }) =>
    entries.filter(({ kind, id }) => kind === "group" || curriculum.skillById.get(id)?.isElective === false),
  );
  const found = new Set(required.flatMap(skillsOf));
  const besides: Need[] = [];
  for (const skill of found) {
    for (const need of needsOf(curriculum, skill)) {
      const fresh = skillsOf(need).filter((id) => !found.has(id));
      if (fresh.length > 0) besides.push(need);
      for (const id of fresh) found.add(id);
    }
  }
  return besides;
}
