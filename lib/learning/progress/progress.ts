// What a learner said happened, folded into the state it amounts to. Pure values; `foldEvents` makes them.
import type { GroupId, MilestoneId, SkillId, StageId } from "../../curriculum/curriculum";

export const SKILL_STATES = ["not-started", "learning", "done", "skipped"] as const;
export type SkillState = (typeof SKILL_STATES)[number];

export const RESOURCE_STATES = ["none", "saved", "started", "finished"] as const;
export type ResourceState = (typeof RESOURCE_STATES)[number];

export const PLACEMENT_ANSWERS = ["yes", "partly", "no", "unknown"] as const;
export type PlacementAnswer = (typeof PLACEMENT_ANSWERS)[number];

/** How well one still knows a skill, as ts-fsrs calls the grades. */
export const REVIEW_GRADES = ["again", "hard", "good", "easy"] as const;
export type ReviewGrade = (typeof REVIEW_GRADES)[number];

/** Milliseconds since 1970, UTC. */
export type Instant = number;

export type SkillProgress = Readonly<{
  state: SkillState;
  /** When the state was entered: saying "done" of a done skill does not move it. Null for a skill nobody touched. */
  since: Instant | null;
  /** When the first work on it was noted (begun, a criterion met, time logged) since it was last reopened. */
  begunAt: Instant | null;
  /** A placement concluded that it is done, and neither the learner nor a review has confirmed it. */
  isInferred: boolean;
  /** Met criteria and when each was met; may hold criteria that have since left the path. */
  criteria: ReadonlyMap<string, Instant>;
  /** "Not now" until then. */
  snoozedUntil: Instant | null;
  isPinned: boolean;
  /** Time spent on it, as logged. */
  minutes: number;
  /** Reviews since it was done, the first one first. */
  reviews: readonly Review[];
  /** The latest time at which its state, a criterion or a resource changed; null when none ever did. */
  touchedAt: Instant | null;
}>;

export type Review = Readonly<{ at: Instant; grade: ReviewGrade }>;

export type GroupProgress = Readonly<{
  /** The member the learner chose to learn; picking marks nothing done. */
  pick: SkillId | null;
  /** When the group's own row was skipped; null if it is not. */
  skippedAt: Instant | null;
  /** Skipped because a placement says that a member is known, and nobody said which. */
  isInferred: boolean;
}>;

export type Goal = Readonly<{ stage: StageId; hoursPerWeek: number; since: Instant }>;

/** Questions of a placement and what was answered, the first answer first. */
export type PlacementRun = Readonly<{
  run: string;
  answers: readonly Readonly<{ skill: SkillId; answer: PlacementAnswer; event: string }>[];
  answeredAt: Instant;
  /** The event by which what it concluded was taken over; null until then, and again once that is undone. */
  applied: Readonly<{ event: string; at: Instant; skills: readonly SkillId[] }> | null;
}>;

export type ResourceProgress = Readonly<{ state: Exclude<ResourceState, "none">; since: Instant }>;
export type MilestoneProof = Readonly<{ evidenceId: string; since: Instant }>;

export type Progress = Readonly<{
  skills: ReadonlyMap<SkillId, SkillProgress>;
  groups: ReadonlyMap<GroupId, GroupProgress>;
  /** Key "<skill>/<resource>"; resources in state none are left out. */
  resources: ReadonlyMap<string, ResourceProgress>;
  goal: Goal | null;
  /** Stages that one heads for or thinks about, since when; the goal among them. */
  goals: ReadonlyMap<StageId, Instant>;
  /** Mondays (ISO days) of weeks without study. */
  pausedWeeks: ReadonlySet<string>;
  /** The evidence id of each milestone whose proof is shown. */
  proofs: ReadonlyMap<MilestoneId, MilestoneProof>;
  /** The placement answered last comes last. */
  placements: readonly PlacementRun[];
  /** The skill that was suggested when something was said last. */
  suggested: SkillId | null;
}>;

/** The progress of a visitor and of a learner who has done nothing yet. */
export const EMPTY_PROGRESS: Progress = {
  skills: new Map(),
  groups: new Map(),
  resources: new Map(),
  goal: null,
  goals: new Map(),
  pausedWeeks: new Set(),
  proofs: new Map(),
  placements: [],
  suggested: null,
};
