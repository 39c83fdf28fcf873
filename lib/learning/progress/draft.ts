// What the fold gathers before it decides: per field the latest event, per skill every state that was said.
import type { GroupId, MilestoneId, SkillId, StageId } from "../../curriculum/curriculum";
import type { Kind, PayloadOf, ProgressEvent } from "../events/event";
import type { Instant } from "./progress";

/** An event of one kind. */
export type EventOf<K extends Kind> = Readonly<{ id: string; occurredAt: number; payload: PayloadOf<K> }>;

/** A state that was said, or that a placement concluded. */
export type StateEvent = EventOf<"skill.set"> & Readonly<{ isInferred?: true }>;

/** A group was skipped, or a placement concluded that a member is known. */
export type SkipEvent = EventOf<"group.skipped"> & Readonly<{ isInferred?: true }>;

// Most skills of most learners have neither criteria nor resources: a map is made when the first one comes.
export type SkillDraft = {
  states: StateEvent[];
  criteria: Map<string, EventOf<"criterion.set">> | undefined;
  resources: Map<string, EventOf<"resource.set">> | undefined;
  snooze: EventOf<"skill.snoozed"> | undefined;
  pin: EventOf<"skill.pinned"> | undefined;
  reviews: Map<string, EventOf<"review.graded">> | undefined;
  /** By event id: an event that comes twice is one. */
  times: Map<string, EventOf<"time.logged">> | undefined;
  touchedAt: Instant | null;
};

export type PlacementDraft = {
  answers: Map<SkillId, EventOf<"placement.answered">>;
  applied: EventOf<"placement.applied"> | undefined;
};

export type Draft = {
  skills: Map<SkillId, SkillDraft>;
  picks: Map<GroupId, EventOf<"group.picked">>;
  skips: Map<GroupId, SkipEvent>;
  proofs: Map<MilestoneId, EventOf<"milestone.proofShown">>;
  goal: EventOf<"goal.set"> | undefined;
  goals: Map<StageId, EventOf<"goal.set"> | EventOf<"goal.kept">>;
  weeks: Map<string, EventOf<"week.paused">>;
  placements: Map<string, PlacementDraft>;
  /** The placement that was taken over last. */
  applied: EventOf<"placement.applied"> | undefined;
  /** The latest event that tells what was suggested. */
  suggested: EventOf<Exclude<Kind, "undone">> | undefined;
};

export function emptyDraft(): Draft {
  return {
    skills: new Map(),
    picks: new Map(),
    skips: new Map(),
    proofs: new Map(),
    goal: undefined,
    goals: new Map(),
    weeks: new Map(),
    placements: new Map(),
    applied: undefined,
    suggested: undefined,
  };
}

/** Whether a comes after b in the one order that decides every conflict: time, then id, then (forged ids) content. */
export function isLater(a: ProgressEvent, b: ProgressEvent): boolean {
  if (a.occurredAt !== b.occurredAt) return a.occurredAt > b.occurredAt;
  if (a.id !== b.id) return a.id > b.id;
  return JSON.stringify(a.payload) > JSON.stringify(b.payload);
}

/** The later of the two. */
export function later<E extends ProgressEvent>(known: E | undefined, event: E): E {
  return known !== undefined && isLater(known, event) ? known : event;
}

/** Keeps the event under the key unless a later one is there. Gives the map, a new one if there was none. */
export function keepLatest<E extends ProgressEvent>(map: Map<string, E> | undefined, key: string, event: E) {
  return (map ?? new Map<string, E>()).set(key, later(map?.get(key), event));
}
