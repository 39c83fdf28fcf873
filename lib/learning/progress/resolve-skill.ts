// Skill ids are for life: what an event on an id of an earlier edition counts for today.
import type { Change, Curriculum, SkillId } from "../../curriculum/curriculum";

/**
 * The skills for which an event on this id counts: the id itself while it is in the path; its successors when it was
 * renamed, split or merged, through any number of editions; where nothing of these is left in the path, the retired
 * ids at which the chain ends; nothing when the path never had the id.
 */
export function resolveSkill(curriculum: Curriculum, id: SkillId): readonly SkillId[] {
  if (curriculum.skillById.has(id)) return [id];
  const present = new Set<SkillId>();
  const retired = new Set<SkillId>();
  const seen = new Set<SkillId>();
  const waiting = [id];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    if (seen.has(from)) continue;
    seen.add(from);
    const change = curriculum.skillById.has(from) ? undefined : changeOf(curriculum, from);
    if (curriculum.skillById.has(from)) present.add(from);
    else if (change !== undefined && change.to.length === 0) retired.add(from);
    waiting.push(...(change?.to ?? []));
  }
  return [...(present.size > 0 ? present : retired)].sort();
}

/** The id of a skill with those under which it, or a part of it, was known before. */
export function idsOfSkill(curriculum: Curriculum, id: SkillId): readonly SkillId[] {
  const earlier = curriculum.changes.filter(({ from }) => resolveSkill(curriculum, from).includes(id));
  return [id, ...earlier.map(({ from }) => from)];
}

/** The change that took this id out of the path; undefined when there was none. */
export function changeOf(curriculum: Curriculum, id: SkillId): Change | undefined {
  return curriculum.changes.find((change) => change.from === id);
}
