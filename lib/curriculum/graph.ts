// Questions about the graph of a path that several rooms ask: what a skill needs, what it opens, the way to a stage.
import type { Curriculum, GroupId, Milestone, Skill, SkillId, Stage, StageId } from "./curriculum";

/** One prerequisite: a skill, or a choice group of which one member is enough. */
export type Need = Readonly<{ kind: "skill"; id: SkillId } | { kind: "group"; id: GroupId }>;

const NO_NEEDS: readonly Need[] = Object.freeze([]);

// Skills are immutable, so each one's list is read once; a page asks for all of them on every request.
const needsBySkill = new WeakMap<Skill, readonly Need[]>();

/** The direct prerequisites of a skill in the order of the path file; none for an unknown id. */
export function needsOf(curriculum: Curriculum, skillId: SkillId): readonly Need[] {
  const skill = curriculum.skillById.get(skillId);
  if (!skill) return NO_NEEDS;
  let needs = needsBySkill.get(skill);
  if (!needs) {
    needs = Object.freeze(skill.needs.map(toNeed));
    needsBySkill.set(skill, needs);
  }
  return needs;
}

function toNeed(name: string): Need {
  return Object.freeze(
    name.startsWith("group:") ? { kind: "group", id: name.slice(6) } : { kind: "skill", id: name },
  ) as Need;
}

/** The skills that a skill needs directly. A choice group contributes none, since no single member is needed. */
export function prerequisitesOf(curriculum: Curriculum, skillId: SkillId): SkillId[] {
  return needsOf(curriculum, skillId).flatMap((need) => (need.kind === "skill" ? [need.id] : []));
}

/** Every skill that a skill needs, directly or by way of others, without itself and without choice groups. */
export function ancestorsOf(curriculum: Curriculum, skillId: SkillId): Set<SkillId> {
  return reach(skillId, (id) => prerequisitesOf(curriculum, id));
}

/** Every skill that rests on a skill, or on a choice group it belongs to, directly or by way of others. */
export function descendantsOf(curriculum: Curriculum, skillId: SkillId): Set<SkillId> {
  return reach(skillId, (id) => curriculum.dependents.get(id) ?? []);
}

function reach(start: SkillId, neighboursOf: (id: SkillId) => readonly SkillId[]): Set<SkillId> {
  const reached = new Set<SkillId>();
  const waiting = [...neighboursOf(start)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === start || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...neighboursOf(id));
  }
  return reached;
}

/**
 * The stages from the first one up to and including the given one: the shortest chain of `next`, and of two equally
 * short ones the one listed first. So a specialization that mid-level leads to is entered from there, not from senior.
 * Empty for an unknown stage.
 */
export function wayTo(curriculum: Curriculum, stageId: StageId): Stage[] {
  const first = firstStageOf(curriculum);
  const cameFrom = new Map<StageId, StageId | null>([[first.id, null]]);
  for (const id of cameFrom.keys()) {
    for (const next of curriculum.stageById.get(id)?.next ?? []) if (!cameFrom.has(next)) cameFrom.set(next, id);
  }
  const way: Stage[] = [];
  for (let id: StageId | null | undefined = stageId; id; id = cameFrom.get(id)) {
    const stage = curriculum.stageById.get(id);
    if (!stage || !cameFrom.has(id)) return [];
    way.unshift(stage);
  }
  return way;
}

/** The stage at which everyone begins: the lowest, and of equals the first listed. */
export function firstStageOf(curriculum: Curriculum): Stage {
  return curriculum.stages.reduce((lowest, stage) => (stage.rank < lowest.rank ? stage : lowest));
}

/** The milestones of `wayTo`, in the order in which they are reached. */
export function milestonesOnWay(curriculum: Curriculum, stageId: StageId): Milestone[] {
  return wayTo(curriculum, stageId).flatMap((stage) => curriculum.milestonesOf.get(stage.id) ?? []);
}
