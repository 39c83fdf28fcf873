// How much of some milestones is known once a placement is taken over.
import type { Curriculum, Milestone, SkillId } from "../../curriculum/curriculum";
import { type CurriculumIndex, indexOf } from "../standing/curriculum-index";
import type { Standing } from "../standing/standing-types";
import type { Placement } from "./placement";

/** Of required entries: how many are known, how many are known or said not to be, how many there are. */
export type Tally = Readonly<{ known: number; decided: number; total: number }>;

export type Concluded = Pick<Placement, "known" | "unknown" | "open" | "likely" | "groups">;

/**
 * Makes a function that counts over milestones. What was concluded as known and is not taken counts as not known, and
 * so does what the learner could not say yes to.
 */
export function countTaken(
  curriculum: Curriculum,
  standing: Standing,
  placement: Concluded,
  taken: Iterable<SkillId>,
): (milestones: readonly Milestone[]) => Tally {
  const index = indexOf(curriculum);
  const known = knownNodes(curriculum, index, standing, placement, new Set(taken));
  const decided = new Set(known);
  for (const list of [placement.known, placement.unknown, placement.open, placement.likely]) {
    for (const id of list) decided.add(index.nodeOfSkill.get(id) ?? -1);
  }
  const required = new Map(curriculum.milestones.map(({ id }, position) => [id, index.required[position] ?? []]));
  return (milestones) => {
    const nodes = milestones.flatMap(({ id }) => required.get(id) ?? []);
    const count = (among: ReadonlySet<number>): number => nodes.filter((node) => among.has(node)).length;
    return { known: count(known), decided: count(decided), total: nodes.length };
  };
}

function knownNodes(
  { skills, groups }: Curriculum,
  index: CurriculumIndex,
  standing: Standing,
  placement: Concluded,
  taken: ReadonlySet<SkillId>,
): ReadonlySet<number> {
  const met = new Set(placement.groups);
  const known = new Set<number>();
  skills.forEach(({ id }, node) => {
    if (taken.has(id) || standing.skills.get(id)?.isSettled) known.add(node);
  });
  groups.forEach(({ id, members }, position) => {
    const isSettled = standing.groups.get(id)?.isSettled || members.some((member) => taken.has(member));
    if (met.has(id) || isSettled) known.add(index.skillCount + position);
  });
  return known;
}
