// The next skill, two others, and what is in hand.
import type { Curriculum, SkillId } from "../../curriculum/curriculum";
import type { Instant, Progress } from "../progress/progress";
import { indexOf } from "../standing/curriculum-index";
import type { Standing } from "../standing/standing-types";
import { type Chain, createChainQueue } from "./chain-queue";
import { describeSuggestion, scoredChain } from "./describe-suggestion";
import { type OpenJobs, openJobs } from "./open-jobs";
import type { Suggestions } from "./suggestion";

export type * from "./suggestion";

const MOST_SUGGESTIONS = 3;
const LONGEST_RANKING = 8;
/** Another chain must be this much denser before the advice changes. */
export const CHANGE_FACTOR = 1.15;

/**
 * Suggests what to learn next: the beginning of the densest chain (docs/engine.md), and those of two other chains.
 *
 * Never what is locked, done, skipped, in progress or snoozed, never a member of a settled choice group, of an open one
 * only its choice, and no elective that is not pinned while anything the way asks for is ready or put off. What was
 * suggested before stays until another chain is more than 15 % denser. The same input gives the same output.
 *
 * @param standing what `standingOf` gave for this progress and time: it knows the goal.
 */
export function suggest(curriculum: Curriculum, progress: Progress, standing: Standing, now: Instant): Suggestions {
  const inHand = skillsInHand(curriculum, standing);
  const nothing = { next: null, alternatives: [], ranking: [], inHand, snoozedUntil: null };
  const required = openJobs(curriculum, standing);
  if (standing.way.isGoalReached && required.nodes.length === 0) return { ...nothing, reason: "goal-reached" };

  const offer = offerFrom(curriculum, progress, standing, required);
  if (offer) return { ...offer, inHand, reason: null, snoozedUntil: null };
  const snoozedUntil = firstBack(curriculum, progress, standing, required, now);
  if (snoozedUntil !== null) return { ...nothing, reason: "all-snoozed", snoozedUntil };
  const electives = openJobs(curriculum, standing, true);
  const extra = offerFrom(curriculum, progress, standing, electives);
  if (extra) return { ...extra, inHand, reason: null, snoozedUntil: null };
  const extraBack = firstBack(curriculum, progress, standing, electives, now);
  return { ...nothing, reason: extraBack === null ? "nothing-ready" : "all-snoozed", snoozedUntil: extraBack };
}

type Offer = Pick<Suggestions, "next" | "alternatives" | "ranking">;
/** A chain that can be begun. */
type Begun = Chain & Readonly<{ first: number }>;

function offerFrom(curriculum: Curriculum, progress: Progress, standing: Standing, open: OpenJobs): Offer | null {
  const mayBegin = (job: number): boolean => isOffered(curriculum, standing, open, job);
  const queue = createChainQueue(open.jobs, mayBegin);
  const chains = queue.ranking().filter((chain): chain is Begun => chain.first !== null);
  const [best] = chains;
  if (best === undefined) return null;
  const kept = keptChain(curriculum, progress, open, chains, mayBegin);
  const lead = kept ?? best;
  const keptAgainst = lead.density < best.density ? best.density / lead.density - 1 : null;
  const describe = (chain: Begun, against: number | null) =>
    describeSuggestion(curriculum, standing, { open, chain, queue, keptAgainst: against });
  return {
    next: describe(lead, keptAgainst),
    alternatives: otherChains(lead, chains).map((chain) => describe(chain, null)),
    ranking: chains.slice(0, LONGEST_RANKING).map((chain) => scoredChain(curriculum, open, chain)),
  };
}

/** Not what is in progress or put off, and of a choice group only its choice, while the group is open. */
function isOffered(curriculum: Curriculum, { groups }: Standing, { jobs, nodes }: OpenJobs, job: number): boolean {
  if (jobs.isBegun[job] || jobs.isSnoozed[job]) return false;
  const { id, group } = curriculum.skills[nodes[job] ?? -1] ?? {};
  const own = group === undefined ? undefined : groups.get(group);
  return own === undefined || (!own.isSettled && own.choice === id);
}

/** The densest chain that the skill suggested before can begin, unless another is much denser. */
function keptChain(
  curriculum: Curriculum,
  { suggested }: Progress,
  { jobs, jobOf }: OpenJobs,
  chains: readonly Begun[],
  mayBegin: (job: number) => boolean,
): Begun | null {
  const job = suggested === null ? undefined : jobOf.get(indexOf(curriculum).nodeOfSkill.get(suggested) ?? -1);
  if (job === undefined || (jobs.prerequisites[job] ?? []).length > 0 || !mayBegin(job)) return null;
  const own = chains.find(({ members }) => members.includes(job));
  const isKept = own !== undefined && (chains[0]?.density ?? 0) <= own.density * CHANGE_FACTOR;
  return isKept ? { ...own, first: job } : null;
}

/** Chains that begin with another skill: first those that do without what is offered already, then any. */
function otherChains(lead: Begun, chains: readonly Begun[]): readonly Begun[] {
  const chosen = [lead];
  const isOther = ({ members }: Begun): boolean => chosen.every(({ first }) => !members.includes(first));
  const isElse = ({ first }: Begun): boolean => chosen.every((chain) => chain.first !== first);
  for (const fits of [isOther, isElse]) {
    for (const chain of chains) if (chosen.length < MOST_SUGGESTIONS && fits(chain)) chosen.push(chain);
  }
  return chosen.slice(1);
}

function skillsInHand(curriculum: Curriculum, standing: Standing): readonly SkillId[] {
  const learning = curriculum.skills.flatMap(({ id }) => {
    const skill = standing.skills.get(id);
    return skill?.state === "learning" ? [skill] : [];
  });
  // Sorting is stable: what was touched at the same time stays in path order.
  return learning.sort((a, b) => (b.touchedAt ?? 0) - (a.touchedAt ?? 0)).map(({ id }) => id);
}

/** When the first of what is ready and put off comes back; null when nothing is put off. */
function firstBack(
  curriculum: Curriculum,
  progress: Progress,
  standing: Standing,
  { nodes }: OpenJobs,
  now: Instant,
): Instant | null {
  const times = nodes.flatMap((node) => {
    const id = curriculum.skills[node]?.id ?? "";
    const until = progress.skills.get(id)?.snoozedUntil ?? now;
    return until > now && standing.skills.get(id)?.look === "ready" ? [until] : [];
  });
  return times.length > 0 ? Math.min(...times) : null;
}
