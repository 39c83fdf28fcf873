// Which member of a choice group counts: for hours, for the suggestion, and everywhere else.
import type { Curriculum } from "../../curriculum/curriculum";
import type { Progress } from "../progress/progress";
import type { CurriculumIndex } from "./curriculum-index";
import type { NodeStandings } from "./skill-standing";

/**
 * The node of the member that stands for each group, by position: of a met group the member done first; of an open or
 * skipped one the pick, else the member begun last, else the cheapest closure.
 *
 * The cheapest closure is the member that adds the fewest hours to what the way asks for anyway: its own likely hours
 * and those of its unmet prerequisites, without required skills and without what another group's choice brings along.
 * So the framework follows the language, and picking a framework first brings its language. Ties go by path order, and
 * a member that was skipped is chosen only where every one was.
 */
export function chooseMembers(
  curriculum: Curriculum,
  index: CurriculumIndex,
  progress: Progress,
  nodes: NodeStandings,
): readonly number[] {
  const choices: number[] = new Array(index.members.length).fill(-1);
  const given = new Set<number>();
  const choose = (position: number, node: number): void => {
    choices[position] = node;
    given.add(node);
    for (const extra of index.extras[node] ?? []) given.add(extra);
  };
  curriculum.groups.forEach(({ id }, position) => {
    const pick = progress.groups.get(id)?.pick ?? null;
    const said = saidChoice(index.members[position] ?? [], pick === null ? -1 : index.nodeOfSkill.get(pick), {
      nodes,
      since: (node) => progress.skills.get(curriculum.skills[node]?.id ?? "")?.since ?? 0,
    });
    if (said !== undefined) choose(position, said);
  });
  for (const groupNode of index.groupsInOrder) {
    const position = groupNode - index.skillCount;
    if (choices[position] === -1) choose(position, cheapest(index, index.members[position] ?? [], nodes, given));
  }
  return choices;
}

type Said = { nodes: NodeStandings; since: (node: number) => number };

// What the learner said decides: done first, then the pick, then what is in progress.
function saidChoice(members: readonly number[], pick: number | undefined, { nodes, since }: Said): number | undefined {
  let done: number | undefined;
  let begun: number | undefined;
  for (const member of members) {
    const look = nodes.look[member];
    if (look === "done" && (done === undefined || since(member) < since(done))) done = member;
    if (look === "learning" && (begun === undefined || since(member) > since(begun))) begun = member;
  }
  if (done !== undefined) return done;
  const isPicked = pick !== undefined && members.includes(pick) && nodes.look[pick] !== "skipped";
  return isPicked ? pick : begun;
}

function cheapest(
  index: CurriculumIndex,
  members: readonly number[],
  nodes: NodeStandings,
  given: ReadonlySet<number>,
): number {
  const isFree = (node: number): boolean => given.has(node) || nodes.settledAt[node] !== null;
  const cost = (member: number): number => {
    let sum = isFree(member) ? 0 : (nodes.hours[member] ?? 0);
    for (const extra of index.extras[member] ?? []) if (!isFree(extra)) sum += nodes.hours[extra] ?? 0;
    return sum;
  };
  const open = members.filter((member) => nodes.look[member] !== "skipped");
  const [first = -1, ...others] = open.length > 0 ? open : members;
  let best = first;
  for (const member of others) if (cost(member) < cost(best)) best = member;
  return best;
}
