// What a judgement comes to, in the words of the path: lists of skills in path order.
import type { Curriculum, GroupId, SkillId } from "../../curriculum/curriculum";
import type { Evidence } from "./evidence";
import type { Judgement } from "./judge";
import type { Placement } from "./placement";
import type { PlacementGraph } from "./placement-graph";

/** So sure must one be of a skill to call it likely. */
const LIKELY = 0.95;

export type Conclusions = Pick<
  Placement,
  "total" | "settled" | "given" | "known" | "unknown" | "open" | "likely" | "groups" | "doubted"
>;

/** Lists everything that was concluded. */
export function conclusionsOf(
  curriculum: Curriculum,
  graph: PlacementGraph,
  evidence: Evidence,
  judgement: Judgement,
): Conclusions {
  const { verdicts } = judgement;
  const counted = verdicts.filter((_, node) => graph.isCounted[node]);
  return {
    total: counted.length,
    settled: counted.filter((verdict) => verdict !== "open").length,
    given: counted.filter((verdict) => verdict === "given").length,
    known: skillsThat(curriculum, (node) => verdicts[node] === "known"),
    unknown: skillsThat(curriculum, (node) => graph.isCounted[node] === true && verdicts[node] === "unknown"),
    open: skillsThat(curriculum, (node) => verdicts[node] === "open" && evidence.answers.has(node)),
    likely: skillsThat(curriculum, (node) => isLikely(graph, evidence, judgement, node)),
    groups: groupsMet(curriculum, judgement),
    doubted: skillsThat(curriculum, (node) => isDoubted(graph, evidence, judgement, node)),
  };
}

function skillsThat({ skills }: Curriculum, holds: (node: number) => boolean): readonly SkillId[] {
  return skills.flatMap(({ id }, node) => (holds(node) ? [id] : []));
}

/** The groups that must be met by some member, unless the answers name it. */
function groupsMet({ skills, groups }: Curriculum, { verdicts }: Judgement): readonly GroupId[] {
  const known = new Set(skills.flatMap(({ id }, node) => (verdicts[node] === "known" ? [id] : [])));
  return groups.flatMap(({ id, members }, position) => {
    const isMet = verdicts[skills.length + position] === "known";
    return isMet && !members.some((member) => known.has(member)) ? [id] : [];
  });
}

/** Open, not answered, of a core stage, and so far below the learner's place that hardly anybody there lacks it. */
export function isLikely(graph: PlacementGraph, { answers }: Evidence, judgement: Judgement, node: number): boolean {
  if (judgement.verdicts[node] !== "open" || answers.has(node)) return false;
  const isEligible = graph.isAskable[node] === true && graph.isCore[node] === true;
  return isEligible && (judgement.chances[graph.place[node] ?? 0] ?? 0) >= LIKELY;
}

function isDoubted({ above, below }: PlacementGraph, { answers }: Evidence, { surprises }: Judgement, node: number) {
  const answer = answers.get(node);
  const isAnswered = (other: number, ...by: string[]) => other !== node && by.includes(answers.get(other) ?? "");
  if (surprises.has(node)) return true;
  if (answer === "no") return (above[node] ?? []).some((other) => isAnswered(other, "yes", "partly"));
  return (answer === "yes" || answer === "partly") && (below[node] ?? []).some((other) => isAnswered(other, "no"));
}
