// What a placement says: plain values, derived from the answers and never stored. `placementOf` makes them.
import type { Criterion, GroupId, SkillId } from "../../curriculum/curriculum";
import type { PlacementAnswer } from "../progress/progress";

/** Of two answers about one skill the later one stands; apart from that their order means nothing. */
export type Answers = readonly Readonly<{ skill: SkillId; answer: PlacementAnswer }>[];

/** What an answer would change. Every list is in path order. */
export type Outcome = Readonly<{
  /** Skills that would be known and are not yet. */
  known: readonly SkillId[];
  /** Skills that would be ruled out and are not yet. */
  unknown: readonly SkillId[];
  /** Skills that would be open again, since this answer and an earlier one do not fit together. */
  reopened: readonly SkillId[];
  /** Choice groups that would be met, without a word on which member, and are not yet. */
  groups: readonly GroupId[];
  /** How many entries would be settled. */
  settled: number;
}>;

export type Question = Readonly<{
  skill: SkillId;
  /** What is asked: `questionText` puts it into words. */
  criterion: Criterion;
  outcomes: Readonly<Record<PlacementAnswer, Outcome>>;
}>;

/** Why there is no further question. */
export type PlacementEnd = "most-asked" | "little-left" | "all-settled";

export type Placement = Readonly<{
  question: Question | null;
  /** Null while there is a question. */
  end: PlacementEnd | null;
  /** Skills that were answered. */
  asked: number;
  /** Required entries of the whole path, branches included: electives left out, a choice group as one. */
  total: number;
  /** Those that are settled: by the learner before, or known or ruled out by the answers. */
  settled: number;
  /** Those that the learner had settled before. */
  given: number;
  /** Skills that follow from the answers, and electives that these rest on; nothing the learner had settled before. */
  known: readonly SkillId[];
  /** Required skills that are ruled out for now. */
  unknown: readonly SkillId[];
  /** Answered skills that the answers leave open: partly, or don't know. */
  open: readonly SkillId[];
  /** Required skills that no answer settles, but that lie so far below that they are known in all likelihood. */
  likely: readonly SkillId[];
  /** Choice groups that must be met by some member, and nobody said by which. */
  groups: readonly GroupId[];
  /** Answered skills whose answer does not fit the others: too much of a surprise, or one contradicts it. */
  doubted: readonly SkillId[];
}>;
