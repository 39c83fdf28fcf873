// Random learners: which nodes of a path each of them knows.
import type { Terrain } from "./placement-terrain";
import type { Random } from "./random";

/** Up the ladder more or less in its order, or from any skill that is ready to any other. */
export const LEARNERS = ["in order", "wandering"] as const;
export type LearnerKind = (typeof LEARNERS)[number];

const LEAST_SHARE = 0.05;
const MOST_SHARE = 0.95;
const LEAST_SPREAD = 0.5;
const MOST_SPREAD = 3;

/**
 * Draws what a learner knows, by node, closed under prerequisites.
 *
 * The share of the required entries that is known is drawn evenly from 5 % to 95 %. Of every choice group the learner
 * takes one member, and a framework whose language they took. They learn one skill after another until the share is
 * reached, each time one of those that are ready: a wandering learner any of them, one that goes in order the first by
 * its place plus logistic noise, whose spread is drawn for each learner evenly from half a place to three places.
 */
export function drawLearner(random: Random, terrain: Terrain, kind: LearnerKind): readonly boolean[] {
  const { place, isCounted } = terrain.graph;
  const share = between(random, LEAST_SHARE, MOST_SHARE);
  const dropped = dropMembers(random, terrain);
  const wanted = Math.round(share * isCounted.filter(Boolean).length);
  if (kind === "wandering") return learn(terrain, wanted, dropped, random.pick);
  const spread = between(random, LEAST_SPREAD, MOST_SPREAD);
  const turns = place.map((own) => own + spread * logistic(random));
  const turnOf = (node: number): number => turns[node] ?? 0;
  return learn(terrain, wanted, dropped, (ready) =>
    ready.reduce((first, node) => (turnOf(node) < turnOf(first) ? node : first)),
  );
}

function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random.unit();
}

function logistic(random: Random): number {
  const unit = random.unit() || Number.EPSILON;
  return Math.log(unit / (1 - unit));
}

/** The members that the learner does not take. */
function dropMembers(random: Random, { prerequisites, graph }: Terrain): ReadonlySet<number> {
  const dropped = new Set<number>();
  for (const members of prerequisites.members) {
    const open = members.filter((member) => (graph.below[member] ?? []).every((node) => !dropped.has(node)));
    const taken = random.pick(open);
    for (const member of members) if (member !== taken) dropped.add(member);
  }
  return dropped;
}

function learn(
  { prerequisites: { needs, members }, graph }: Terrain,
  wanted: number,
  dropped: ReadonlySet<number>,
  choose: (ready: readonly number[]) => number,
): readonly boolean[] {
  const known = graph.place.map(() => false);
  const isReady = (node: number): boolean => !known[node] && (needs[node] ?? []).every((need) => known[need]);
  const skills = needs.map((_, node) => node).filter((node) => !dropped.has(node));
  for (let counted = 0; counted < wanted; ) {
    const node = choose(skills.filter(isReady));
    known[node] = true;
    if (graph.isCounted[node]) counted++;
    members.forEach((own, position) => {
      const group = needs.length + position;
      if (!own.includes(node) || known[group]) return;
      known[group] = true;
      counted++;
    });
  }
  return known;
}
