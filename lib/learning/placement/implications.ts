// What follows from what: the prerequisites, read in both directions and through choice groups.
import type { CurriculumIndex } from "../standing/curriculum-index";

export type Implications = Readonly<{
  /** By node: everything that is known if it is, itself included. */
  below: readonly (readonly number[])[];
  /** By node: everything that can't be known without it, itself included. */
  above: readonly (readonly number[])[];
}>;

/** Skills come first, then choice groups, as in the index of a curriculum. */
export type Prerequisites = Pick<CurriculumIndex, "needs" | "members">;

/**
 * Finds what each node implies. Without a skill nothing is known that needs it; a choice group is out only when all its
 * members are, so a "no" to one language says nothing of the others; and no member is known of a group that is not met.
 * What is below is the same read backwards: a skill that needs a group rests on what all its members have in common.
 */
export function implicationsOf(prerequisites: Prerequisites): Implications {
  const edges = edgesOf(prerequisites);
  const above = edges.dependents.map((_, node) => outWithout(node, prerequisites, edges));
  const below: number[][] = above.map(() => []);
  above.forEach((nodes, node) => {
    for (const other of nodes) below[other]?.push(node);
  });
  return { above, below };
}

type Edges = Readonly<{ dependents: readonly number[][]; groups: readonly number[][] }>;

function edgesOf({ needs, members }: Prerequisites): Edges {
  const dependents: number[][] = Array.from({ length: needs.length + members.length }, () => []);
  const groups: number[][] = dependents.map(() => []);
  needs.forEach((own, node) => {
    for (const need of own) dependents[need]?.push(node);
  });
  members.forEach((own, position) => {
    for (const member of own) groups[member]?.push(needs.length + position);
  });
  return { dependents, groups };
}

function outWithout(start: number, { needs, members }: Prerequisites, { dependents, groups }: Edges): number[] {
  const out = new Set([start]);
  const membersOf = (group: number): readonly number[] => members[group - needs.length] ?? [];
  // A set can grow while it is walked: what is added is walked, too.
  for (const node of out) {
    for (const dependent of dependents[node] ?? []) out.add(dependent);
    for (const group of groups[node] ?? []) if (membersOf(group).every((member) => out.has(member))) out.add(group);
    for (const member of membersOf(node)) out.add(member);
  }
  return [...out];
}
