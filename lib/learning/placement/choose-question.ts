// Which skill to ask about next.
import type { Evidence } from "./evidence";
import { type Judgement, verdictBy } from "./judge";
import type { PlacementGraph } from "./placement-graph";

/** Rounded, that is two. With a full two, placements ended five questions earlier and settled a twentieth less. */
const LEAST_SETTLED = 1.5;
/** What rounding may leave between two equal sums. */
const NOTHING = 1e-9;

/**
 * The node whose answer is expected to settle most: what a yes would settle times the chance of a yes, and what a no
 * would settle times that of a no. Of equals the first of the path. Null when none is expected to settle about two.
 */
export function chooseQuestion(graph: PlacementGraph, evidence: Evidence, judgement: Judgement): number | null {
  let best: number | null = null;
  let most = LEAST_SETTLED - NOTHING;
  for (let node = 0; node < graph.place.length; node++) {
    if (!mayAsk(graph, evidence, judgement, node)) continue;
    const chance = judgement.chances[graph.place[node] ?? 0] ?? 0;
    const byYes = gain(graph, evidence, judgement, node, 1);
    const byNo = gain(graph, evidence, judgement, node, -1);
    const expected = chance * byYes + (1 - chance) * byNo;
    if (expected <= most + NOTHING) continue;
    best = node;
    most = expected;
  }
  return best;
}

/** Whether a node may be asked about: required, open, and not answered before. */
export function mayAsk(graph: PlacementGraph, { answers }: Evidence, { verdicts }: Judgement, node: number): boolean {
  return graph.isAskable[node] === true && verdicts[node] === "open" && !answers.has(node);
}

/** How many more entries would be settled by one more vote; less than none when it only contradicts others. */
function gain(
  { above, below, isCounted }: PlacementGraph,
  { answers }: Evidence,
  { verdicts, votes }: Judgement,
  node: number,
  sign: 1 | -1,
): number {
  // Its own answer settles the node itself, whatever the votes.
  let sum = 1;
  for (const other of (sign === 1 ? below[node] : above[node]) ?? []) {
    if (other === node || !isCounted[other] || verdicts[other] === "given" || answers.has(other)) continue;
    const before = verdicts[other] === "open" ? 0 : 1;
    const after = verdictBy((votes[other] ?? 0) + sign) === "open" ? 0 : 1;
    sum += after - before;
  }
  return sum;
}
