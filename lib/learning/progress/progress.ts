// What a learner said happened, folded into the state it amounts to. Pure values; `foldEvents` makes them.
import type { GroupId, MilestoneId, SkillId, StageId } from "../../curriculum/curriculum";

export const SKILL_STATES = ["not-started", "learning", "done", "skipped"] as const;
export type SkillState = (typeof SKILL_STATES)[number];

export const RESOURCE_STATES = ["none", "saved", "started", "finished"] as const;
export type ResourceState = (typeof RESOURCE_STATES)[number];

/** Milliseconds since 1970, UTC. */
export type Instant = number;

export type SkillProgress = Readonly<{
  state: SkillState;
  /** When the state was entered: saying "done" of a done skill does not move it. Null for a skill nobody touched. */
  since: Instant | null;
  /** Met criteria and when each was met; may hold criteria that have since left the path. */
  criteria: ReadonlyMap<string, Instant>;
  /** "Not now" until then. */
  snoozedUntil: Instant | null;
  /** The latest time at which its state, a criterion or a resource changed; null when none ever did. */
  touchedAt: Instant | null;
}>;

export type GroupProgress = Readonly<{
  /** The member the learner chose to learn; picking marks nothing done. */
  pick: SkillId | null;
  /** When the group's own row was skipped; null if it is not. */
  skippedAt: Instant | null;
}>;

export type Goal = Readonly<{ stage: StageId; hoursPerWeek: number; since: Instant }>;

export type ResourceProgress = Readonly<{ state: Exclude<ResourceState, "none">; since: Instant }>;
export type MilestoneProof = Readonly<{ evidenceId: string; since: Instant }>;

export type Progress = Readonly<{
  skills: ReadonlyMap<SkillId, SkillProgress>;
  groups: ReadonlyMap<GroupId, GroupProgress>;
  /** Key "<skill>/<resource>"; resources in state none are left out. */
  resources: ReadonlyMap<string, ResourceProgress>;
  goal: Goal | null;
  /** The evidence id of each milestone whose proof is shown. */
  proofs: ReadonlyMap<MilestoneId, MilestoneProof>;
}>;

/** The progress of a visitor and of a learner who has done nothing yet. */
export const EMPTY_PROGRESS: Progress = {
  skills: new Map(),
  groups: new Map(),
  resources: new Map(),
  goal: null,
  proofs: new Map(),
};
