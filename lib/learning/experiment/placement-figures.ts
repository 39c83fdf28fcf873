// How much a placement settles, and how much of it is right: against asking in list order and against an even chance.
import type { Curriculum } from "../../curriculum/curriculum";
import { chooseQuestion, mayAsk } from "../placement/choose-question";
import { isLikely } from "../placement/conclusions";
import type { Evidence } from "../placement/evidence";
import { type Judgement, judge } from "../placement/judge";
import type { PlacementGraph } from "../placement/placement-graph";
import { MOST_QUESTIONS } from "../placement/placement-of";
import { drawLearner, LEARNERS, type LearnerKind } from "./placement-learners";
import { syntheticTerrain, type Terrain, terrainOf } from "./placement-terrain";
import { type Random, randomFrom } from "./random";

type Choose = (graph: PlacementGraph, evidence: Evidence, judgement: Judgement) => number | null;

/** The rule of `placementOf`, the same without a guess at the learner's place, and the path from top to bottom. */
const RULES: Readonly<Record<string, Choose>> = {
  placement: chooseQuestion,
  "even chance": (graph, evidence, judgement) =>
    chooseQuestion(graph, evidence, { ...judgement, chances: judgement.chances.map(() => 0.5) }),
  "list order": (graph, evidence, judgement) => {
    const first = graph.place.findIndex((_, node) => mayAsk(graph, evidence, judgement, node));
    return first === -1 ? null : first;
  },
};

/** Shares of all entries: settled by the answers, and of these the right ones; the same with what is likely added. */
export type Score = Readonly<{ settled: number; right: number; settledOrLikely: number; rightOrLikely: number }>;

export type PlacementRow = Readonly<{
  path: "synthetic" | "real";
  learners: LearnerKind;
  rule: string;
  /** Share of the answers that are wrong. */
  wrong: number;
  /** Questions asked on average. */
  asked: number;
  /** After 20 questions, or at the end where fewer were asked. */
  after20: Score;
  atEnd: Score;
}>;

const EARLY = 20;
/** So that a learner and their path have nothing in common. */
const LEARNER_SEED = 1_000_000;
const WRONG_SHARES = [0, 0.1];

/**
 * Runs placements for `count` learners of each kind, each on a synthetic path of their own and on the curriculum, by
 * every rule, with right answers and with one in ten wrong. The rule was chosen on seeds from 5000 on.
 */
export function placementFigures(curriculum: Curriculum, count = 300, firstSeed = 1): readonly PlacementRow[] {
  const seeds = Array.from({ length: count }, (_, position) => firstSeed + position);
  const synthetic = seeds.map((seed) => syntheticTerrain(seed));
  const real = terrainOf(curriculum);
  const terrainFor = { synthetic: (position: number) => synthetic[position] ?? real, real: () => real };
  return (["synthetic", "real"] as const).flatMap((path) =>
    LEARNERS.flatMap((learners) =>
      WRONG_SHARES.flatMap((wrong) =>
        Object.entries(RULES).map(([rule, choose]): PlacementRow => {
          const runs = seeds.map((seed, position) =>
            runOnce(terrainFor[path](position), randomFrom(LEARNER_SEED + seed), { learners, wrong, choose }),
          );
          return { path, learners, rule, wrong, ...averageOf(runs) };
        }),
      ),
    ),
  );
}

type Trial = Readonly<{ learners: LearnerKind; wrong: number; choose: Choose }>;
type Run = Readonly<{ asked: number; after20: Score; atEnd: Score }>;

function runOnce(terrain: Terrain, random: Random, { learners, wrong, choose }: Trial): Run {
  const { graph } = terrain;
  const knows = drawLearner(random, terrain, learners);
  const answers: Map<number, "yes" | "no"> = new Map();
  const evidence: Evidence = { answers, given: new Set(), done: [] };
  let after20: Score | null = null;
  for (;;) {
    const judgement = judge(graph, evidence);
    if (answers.size === EARLY) after20 = scoreOf(graph, evidence, judgement, knows);
    const node = answers.size < MOST_QUESTIONS ? choose(graph, evidence, judgement) : null;
    if (node === null) {
      const atEnd = scoreOf(graph, evidence, judgement, knows);
      return { asked: answers.size, after20: after20 ?? atEnd, atEnd };
    }
    const isWrong = random.unit() < wrong;
    answers.set(node, knows[node] !== isWrong ? "yes" : "no");
  }
}

function scoreOf(graph: PlacementGraph, evidence: Evidence, judgement: Judgement, knows: readonly boolean[]): Score {
  const score = { settled: 0, right: 0, settledOrLikely: 0, rightOrLikely: 0 };
  const each = 1 / graph.isCounted.filter(Boolean).length;
  graph.isCounted.forEach((isCounted, node) => {
    const verdict = judgement.verdicts[node];
    const isSettled = verdict === "known" || verdict === "unknown";
    if (!isCounted || (!isSettled && !isLikely(graph, evidence, judgement, node))) return;
    const isRight = knows[node] === (verdict !== "unknown");
    score.settledOrLikely += each;
    if (isRight) score.rightOrLikely += each;
    if (isSettled) score.settled += each;
    if (isSettled && isRight) score.right += each;
  });
  return score;
}

function averageOf(runs: readonly Run[]): Run {
  const mean = (of: (run: Run) => number): number => runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
  const meanScore = (of: (run: Run) => Score): Score => ({
    settled: mean((run) => of(run).settled),
    right: mean((run) => of(run).right) / mean((run) => of(run).settled),
    settledOrLikely: mean((run) => of(run).settledOrLikely),
    rightOrLikely: mean((run) => of(run).rightOrLikely) / mean((run) => of(run).settledOrLikely),
  });
  return {
    asked: mean(({ asked }) => asked),
    after20: meanScore((run) => run.after20),
    atEnd: meanScore((run) => run.atEnd),
  };
}
