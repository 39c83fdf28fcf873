// What a suggestion says: the numbers from which its reasons are put into words.
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

export type Suggestion = Readonly<{
  skill: SkillId;
  /** Likely hours. */
  hours: number;
  /** The learner's own, from the goal; null without one. */
  hoursPerWeek: number | null;
  /** The choice group of which it is the member to take; null when it is in none. */
  group: GroupId | null;
  isElective: boolean;
  /** Its milestone, and how many of the required entries are settled once this one is. */
  milestone: Readonly<{ id: MilestoneId; settledThen: number; total: number }>;
  isOfCurrentMilestone: boolean;
  /** It is the only required entry of its milestone that is not settled. */
  isLastOfMilestone: boolean;
  /** The prerequisites it needs, all of them settled. */
  has: readonly SettledNeed[];
  /** Skills the way asks for that wait for nothing else, in path order. */
  opens: readonly SkillId[];
  /** How many skills the way still asks for rest on it, directly or by way of others. */
  above: number;
}>;

/** Why there is no next skill. */
export type NothingNext = "goal-reached" | "nothing-ready" | "all-snoozed";

export type Suggestions = Readonly<{
  next: Suggestion | null;
  /** At most two. */
  alternatives: readonly Suggestion[];
  /** What is in progress, the most recently touched first. */
  inHand: readonly SkillId[];
  /** Null when there is a next skill. */
  reason: NothingNext | null;
  /** When all that is ready is snoozed: when the first of it comes back. */
  snoozedUntil: Instant | null;
}>;
