// What a standing is made of: plain values, derived and never stored. `standingOf` makes them.
import type { AreaId, GroupId, Milestone, MilestoneId, SkillId, Stage, StageId } from "../../curriculum/curriculum";
import type { Need } from "../../curriculum/graph";
import type { Goal, Instant, MilestoneProof, SkillState } from "../progress/progress";
import type { Recall } from "../review/recall";

/** How a skill or a choice group looks in every list: its state, and of what is not started whether it can be. */
export type Look = "done" | "skipped" | "learning" | "ready" | "locked";
/** How a milestone or a stage looks: the current one is the first on the way that is not reached. */
export type LadderLook = "reached" | "current" | "ahead";

export type SkillStanding = Readonly<{
  id: SkillId;
  state: SkillState;
  /** When the state was entered; null for a skill nobody touched. */
  since: Instant | null;
  /** The latest change of its state, a criterion or a resource. */
  touchedAt: Instant | null;
  isSettled: boolean;
  /** Taken as done by a placement; nobody has confirmed it. */
  isInferred: boolean;
  /** All prerequisites are settled, whatever its own state. */
  isReady: boolean;
  isSnoozed: boolean;
  isPinned: boolean;
  /** Worth a look again: done, and long enough ago. */
  isDue: boolean;
  /** So long ago that it takes time to refresh it before something is built on it. */
  isFaded: boolean;
  look: Look;
  /** Likely hours still to go; none once it is settled. */
  hoursLeft: number;
  /** Prerequisites that are not settled, in the order of the path. */
  unmet: readonly Need[];
  criteriaMet: number;
}>;

export type GroupStanding = Readonly<{
  id: GroupId;
  isMet: boolean;
  isSkipped: boolean;
  isSettled: boolean;
  /** Settled by what a placement concluded alone. */
  isInferred: boolean;
  settledAt: Instant | null;
  pick: SkillId | null;
  /** The member whose hours count: the one that met it, else the pick, the one begun, the cheapest. */
  choice: SkillId;
  look: Look;
  /** Likely hours of the choice. */
  hours: number;
  /** Those still to go; none once the group is settled. */
  hoursLeft: number;
  /** Likely hours of the shortest and of the longest member. */
  hoursRange: readonly [number, number];
}>;

/** Sums over required entries: the same figures for a milestone, a stage, an area, the way and the whole. */
export type Figures = Readonly<{
  /** Required entries: electives left out, a choice group as one. */
  total: number;
  /** Done or skipped. */
  settled: number;
  done: number;
  skipped: number;
  learning: number;
  ready: number;
  locked: number;
  /** Likely hours of all of them. */
  hours: number;
  /** Likely hours still to go of those that are not settled (`remainingHours`). */
  hoursLeft: number;
}>;

export type MilestoneStanding = Figures &
  Readonly<{
    id: MilestoneId;
    look: LadderLook;
    /** The latest time at which one of its required entries was settled; null while it is not reached. */
    reachedAt: Instant | null;
    /** Required entries that came into the path after it was reached and are not settled. */
    newSince: number;
    proof: MilestoneProof | null;
  }>;

export type StageStanding = Figures &
  Readonly<{ id: StageId; look: LadderLook; milestonesTotal: number; milestonesReached: number }>;

export type AreaStanding = Figures & Readonly<{ id: AreaId }>;

export type OverallStanding = Figures & Readonly<{ milestonesTotal: number; milestonesReached: number }>;

/** The way to the goal; without a goal, to the end of the core stages. */
export type Way = OverallStanding &
  Readonly<{
    goal: Goal | null;
    stages: readonly Stage[];
    milestones: readonly Milestone[];
    /** The first milestone on the way that is not reached; null once the goal is reached. */
    currentMilestone: Milestone | null;
    /** The stage of the current milestone; the last one of the way once the goal is reached; null of an empty path. */
    currentStage: Stage | null;
    isGoalReached: boolean;
    /**
     * What the way needs besides its own required entries and is not settled: from stages that are not on it, and
     * electives. Of a core stage's way, nothing.
     */
    elsewhere: readonly Need[];
    /** Required entries still to settle on the way and what it needs from elsewhere, and their likely hours. */
    skillsToGoal: number;
    hoursToGoal: number;
  }>;

export type Standing = Readonly<{
  skills: ReadonlyMap<SkillId, SkillStanding>;
  groups: ReadonlyMap<GroupId, GroupStanding>;
  milestones: ReadonlyMap<MilestoneId, MilestoneStanding>;
  stages: ReadonlyMap<StageId, StageStanding>;
  areas: ReadonlyMap<AreaId, AreaStanding>;
  /** Of the whole path, every branch included. */
  overall: OverallStanding;
  way: Way;
  /** How well what is done is still known, by node; empty where that is turned off. */
  /** Whether what was learned can fade. */
  hasReviews: boolean;
  recalls: ReadonlyMap<number, Recall>;
}>;
