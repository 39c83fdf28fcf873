// What a set of answers amounts to: by node a verdict, and how many answers stand behind it.
import type { PlacementAnswer } from "../progress/progress";
import { chancesOf, type Reply } from "./chance";
import type { Evidence } from "./evidence";
import type { PlacementGraph } from "./placement-graph";

export type Verdict = "known" | "unknown" | "open" | "given";

export type Judgement = Readonly<{
  verdicts: readonly Verdict[];
  /** By node: answers that say it is known minus those that rule it out. */
  votes: Float64Array;
  /** By place: the chance that a skill there is known. */
  chances: readonly number[];
  /** Answered nodes whose answer is too much of a surprise to count in full. */
  surprises: ReadonlySet<number>;
}>;

/** An answer to which the others gave a smaller chance than this counts half: it settles only with a second one. */
const SURPRISE = 0.02;

/** What an answer says about the learner's place. Who does not know whether they can is more likely not to. */
const REPLIES: Record<PlacementAnswer, Omit<Reply, "place">> = {
  yes: { yes: 1, no: 0 },
  partly: { yes: 0.5, no: 0.5 },
  no: { yes: 0, no: 1 },
  unknown: { yes: 0, no: 0.5 },
};

/** What an answer says about its own skill: nobody is told the contrary of what they said. */
const OWN_VERDICT: Record<PlacementAnswer, Verdict | null> = {
  yes: "known",
  partly: "open",
  no: "unknown",
  unknown: null,
};

/**
 * Judges every node by the votes of the answers. A yes is a vote for the skill and for all it rests on, a no one
 * against it and against all that rests on it; "partly" is a vote for what it rests on, "don't know" is none. The side
 * that leads by a whole vote decides; while answers balance nothing is decided. So what is known is closed under
 * prerequisites, as in a knowledge space (Doignon and Falmagne 1985), since every vote for a skill is one for all it
 * rests on. Only an answer's own skill is judged by that answer alone.
 *
 * The order of the answers means nothing.
 */
export function judge(graph: PlacementGraph, evidence: Evidence): Judgement {
  const answers = [...evidence.answers].sort(([a], [b]) => a - b);
  const replies = [...answers, ...evidence.done.map((node) => [node, "yes"] as const)];
  const places = Math.max(0, ...graph.place) + 1;
  const chances = chancesOf(
    places,
    replies.map(([node, answer]) => ({ place: graph.place[node] ?? 0, ...REPLIES[answer] })),
  );
  const surprises = surprisesAmong(answers, chances.withoutOwn);
  const votes = new Float64Array(graph.place.length);
  for (const node of evidence.done) vote(graph, votes, node, "yes", 1);
  for (const [node, answer] of answers) vote(graph, votes, node, answer, surprises.has(node) ? 0.5 : 1);
  const verdicts = graph.place.map((_, node) => verdictOf(evidence, votes[node] ?? 0, node));
  return { verdicts, votes, chances: chances.byPlace, surprises };
}

function surprisesAmong(answers: readonly (readonly [number, PlacementAnswer])[], chances: readonly number[]) {
  const surprises = new Set<number>();
  answers.forEach(([node, answer], position) => {
    const ofYes = chances[position] ?? 0;
    const chance = answer === "no" ? 1 - ofYes : ofYes;
    if (answer !== "unknown" && chance < SURPRISE) surprises.add(node);
  });
  return surprises;
}

function vote(graph: PlacementGraph, votes: Float64Array, node: number, answer: PlacementAnswer, weight: number): void {
  const [nodes, sign] = votesOf(graph, node, answer);
  for (const other of nodes) {
    if (other !== node || answer !== "partly") votes[other] = (votes[other] ?? 0) + sign * weight;
  }
}

function votesOf({ below, above }: PlacementGraph, node: number, answer: PlacementAnswer): [readonly number[], 1 | -1] {
  if (answer === "unknown") return [[], 1];
  return answer === "no" ? [above[node] ?? [], -1] : [below[node] ?? [], 1];
}

function verdictOf({ answers, given }: Evidence, votes: number, node: number): Verdict {
  if (given.has(node)) return "given";
  const answer = answers.get(node);
  return (answer === undefined ? null : OWN_VERDICT[answer]) ?? verdictBy(votes);
}

/** A whole vote more on one side decides. */
export function verdictBy(votes: number): Verdict {
  if (votes >= 1) return "known";
  return votes <= -1 ? "unknown" : "open";
}
