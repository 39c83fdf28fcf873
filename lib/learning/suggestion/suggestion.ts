// What a suggestion says: the numbers that decided, from which its reasons are put into words.
import type { GroupId, MilestoneId, SkillId } from "../../curriculum/curriculum";
import type { Instant } from "../progress/progress";

/** A prerequisite that is settled. */
export type SettledNeed = Readonly<{
  kind: "skill" | "group";
  id: string;
  /** Of a choice group that is met, the member that met it; of a skill, the skill; null of a skipped group. */
  skill: SkillId | null;
  isSkipped: boolean;
}>;

/** A goal and all it still needs, with what it comes to: a line of the score table. */
export type ScoredChain = Readonly<{
  goal: SkillId;
  /** The skill to begin with. */
  first: SkillId;
  /** The goal and its unmet prerequisites, in path order. */
  skills: readonly SkillId[];
  /** The weights of its skills, each times the factor of its milestone. */
  value: number;
  /** Likely hours still to go, and to refresh what has faded. */
  hours: number;
  /** Value per hour, half as much again when the goal is pinned. */
  density: number;
  isPinned: boolean;
}>;

export type Suggestion = Readonly<{
  skill: SkillId;
  /** Likely hours. */
  hours: number;
  /** The choice group of which it is the member to take; null when it is in none. */
  group: GroupId | null;
  /** Of how many members it is the one to take, and whether the learner chose or began it; null when it is in no group. */
  choice: Readonly<{ members: number; isOwn: boolean }> | null;
  isElective: boolean;
  /** Its milestone, and how many of the required entries are settled once this one is. */
  milestone: Readonly<{ id: MilestoneId; settledThen: number; total: number }>;
  isOfCurrentMilestone: boolean;
  /** It is the only required entry of its milestone that is not settled. */
  isLastOfMilestone: boolean;
  /** The densest chain that begins with it: the reason it is suggested. */
  chain: ScoredChain;
  /** The goal of that chain: its weight from 1 to 5, its milestone, and what that milestone counts (1, a tenth …). */
  goal: Readonly<{ weight: number; milestone: MilestoneId; factor: number }>;
  /** What it directly rests on and has faded, with the hours to refresh each. */
  faded: readonly Readonly<{ skill: SkillId; hours: number }>[];
  /** The prerequisites it needs, all of them settled. */
  has: readonly SettledNeed[];
  /** Skills the way asks for that wait for nothing else, in path order. */
  opens: readonly SkillId[];
  /** By how much the densest chain of all is denser (0.1 is 10 %), when an earlier suggestion is kept all the same. */
  keptAgainst: number | null;
}>;

/** Why there is no next skill. */
export type NothingNext = "goal-reached" | "nothing-ready" | "all-snoozed";

export type Suggestions = Readonly<{
  next: Suggestion | null;
  /** At most two, each the beginning of another chain. */
  alternatives: readonly Suggestion[];
  /** The densest chains, for the score table; empty when there is no next skill. */
  ranking: readonly ScoredChain[];
  /** What is in progress, the most recently touched first. */
  inHand: readonly SkillId[];
  /** Null when there is a next skill. */
  reason: NothingNext | null;
  /** When all that is ready is snoozed: when the first of it comes back. */
  snoozedUntil: Instant | null;
}>;
