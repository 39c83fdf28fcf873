// What the way to the goal still asks for, and what of it rests on what.
import type { Curriculum } from "../../curriculum/curriculum";
import { type CurriculumIndex, indexOf } from "../standing/curriculum-index";
import type { Standing, Way } from "../standing/standing-types";

export type NeededSkills = Readonly<{
  /** Nodes of the skills that the way still asks for: required ones, choices of open groups, and what these need. */
  nodes: ReadonlySet<number>;
  /** Of a skill, the needed skills that name it (or the group it stands for) and have not got it yet. */
  waitingFor: ReadonlyMap<number, readonly number[]>;
}>;

/** Everything unsettled between the learner and the goal; of an open choice group its choice alone. */
export function neededSkills(curriculum: Curriculum, standing: Standing, way: Way): NeededSkills {
  const index = indexOf(curriculum);
  const skillOf = skillToSettle(curriculum, index, standing);
  const nodes = new Set<number>();
  const waitingFor = new Map<number, number[]>();
  const open: number[] = [];
  const ask = (node: number): number | undefined => {
    const skill = skillOf(node);
    if (skill !== undefined && !nodes.has(skill)) {
      nodes.add(skill);
      open.push(skill);
    }
    return skill;
  };
  for (const { entries } of way.milestones) {
    for (const { kind, id } of entries) {
      if (kind === "group") ask(index.nodeOfGroup.get(id) ?? -1);
      else if (curriculum.skillById.get(id)?.isElective === false) ask(index.nodeOfSkill.get(id) ?? -1);
    }
  }
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const need of new Set((index.needs[node] ?? []).map(ask))) {
      if (need === undefined) continue;
      const waiting = waitingFor.get(need);
      if (waiting === undefined) waitingFor.set(need, [node]);
      else waiting.push(node);
    }
  }
  return { nodes, waitingFor };
}

// The skill that settles a node: itself, or the choice of a group; undefined when it is settled already.
function skillToSettle(curriculum: Curriculum, index: CurriculumIndex, standing: Standing) {
  return (node: number): number | undefined => {
    const skill = curriculum.skills[node];
    if (skill !== undefined) return standing.skills.get(skill.id)?.isSettled === false ? node : undefined;
    const group = standing.groups.get(curriculum.groups[node - index.skillCount]?.id ?? "");
    return group?.isSettled === false ? index.nodeOfSkill.get(group.choice) : undefined;
  };
}

/** All needed skills that rest on this one, directly or by way of others, without itself. */
export function restingOn({ waitingFor }: NeededSkills, start: number): ReadonlySet<number> {
  const resting = new Set<number>();
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const waiting of waitingFor.get(node) ?? []) {
      if (waiting === start || resting.has(waiting)) continue;
      resting.add(waiting);
      open.push(waiting);
    }
  }
  return resting;
}
