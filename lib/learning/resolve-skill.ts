// Skill ids are for life: what an event on an id of an earlier edition counts for today.
import type { Change, Curriculum, SkillId } from "../curriculum/curriculum";

/**
 * The skills for which an event on this id counts: the id itself while it is in the path, its successors when it was
 * renamed, split or merged (through any number of editions), the id itself when it was retired without a successor,
 * and nothing when the path never had it.
 */
export function resolveSkill(curriculum: Curriculum, id: SkillId): readonly SkillId[] {
  if (curriculum.skillById.has(id)) return [id];
  const found = new Set<SkillId>();
  const seen = new Set<SkillId>();
  follow(curriculum, id, seen, found);
  if (found.size > 0) return [...found];
  return changeOf(curriculum, id) === undefined ? [] : [id];
}

function follow(curriculum: Curriculum, id: SkillId, seen: Set<SkillId>, found: Set<SkillId>): void {
  if (seen.has(id)) return;
  seen.add(id);
  if (curriculum.skillById.has(id)) {
    found.add(id);
    return;
  }
  for (const change of curriculum.changes) {
    if (change.from === id) for (const successor of change.to) follow(curriculum, successor, seen, found);
  }
}

/** The change that took this id out of the path; undefined when there was none. */
export function changeOf(curriculum: Curriculum, id: SkillId): Change | undefined {
  return curriculum.changes.find((change) => change.from === id);
}
