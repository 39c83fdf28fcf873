// How likely a learner is to know a skill: a guess from its place on the ladder and from the answers so far.

/** One in ten answers is wrong: misread, a slip, too modest or too bold. */
const SLIP = 0.1;
/** How sharply knowledge ends: of the milestone behind them learners know 62 %, of the next 38 %, then 18 %, 8 % … */
const SPREAD = 1;
/** More learners begin than arrive: ten milestones further up there are fewer by a factor of e. */
const DECAY = 10;

/** An answer about a skill, as so much of a yes and so much of a no. */
export type Reply = Readonly<{ place: number; yes: number; no: number }>;

export type Chances = Readonly<{
  /** By place: the chance that a skill there is known. */
  byPlace: readonly number[];
  /** By reply: the chance that its skill is known by all replies but this one. */
  withoutOwn: readonly number[];
}>;

/**
 * Estimates where a learner stands and what they know there, as a test of one dimension does (Rasch 1960; Bock and
 * Mislevy 1982): a learner before milestone k knows a skill of place p with probability 1 / (1 + e^(p + 0.5 - k)), and
 * answers wrongly one time in ten. Every k from 0 to the end gets the weight that the replies give it.
 *
 * @param places how many places there are.
 */
export function chancesOf(places: number, replies: readonly Reply[]): Chances {
  const stands = Array.from({ length: places + 1 }, (_, stand) => stand);
  const logs = replies.map((reply) => stands.map((stand) => logLikelihood(reply, stand)));
  const sums = stands.map((stand) => logs.reduce((sum, own) => sum + (own[stand] ?? 0), -stand / DECAY));
  const all = weightsOf(sums);
  return {
    byPlace: Array.from({ length: places }, (_, place) => meanChance(place, all)),
    withoutOwn: replies.map(({ place }, reply) =>
      meanChance(place, weightsOf(sums.map((sum, stand) => sum - (logs[reply]?.[stand] ?? 0)))),
    ),
  };
}

function chanceAt(place: number, stand: number): number {
  return 1 / (1 + Math.exp((place + 0.5 - stand) / SPREAD));
}

function logLikelihood({ place, yes, no }: Reply, stand: number): number {
  const chance = SLIP + (1 - 2 * SLIP) * chanceAt(place, stand);
  return yes * Math.log(chance) + no * Math.log(1 - chance);
}

function weightsOf(logs: readonly number[]): readonly number[] {
  const top = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function meanChance(place: number, weights: readonly number[]): number {
  return weights.reduce((sum, weight, stand) => sum + weight * chanceAt(place, stand), 0);
}
