// What the fold gathers before it decides: per field the latest event, per skill every state that was said.
import type { GroupId, MilestoneId, SkillId } from "../../curriculum/curriculum";
import type { Kind, PayloadOf, ProgressEvent } from "../events/event";
import type { Instant } from "./progress";

/** An event of one kind. */
export type EventOf<K extends Kind> = Readonly<{ id: string; occurredAt: number; payload: PayloadOf<K> }>;

// Most skills of most learners have neither criteria nor resources: a map is made when the first one comes.
export type SkillDraft = {
  states: EventOf<"skill.set">[];
  criteria: Map<string, EventOf<"criterion.set">> | undefined;
  resources: Map<string, EventOf<"resource.set">> | undefined;
  snooze: EventOf<"skill.snoozed"> | undefined;
  touchedAt: Instant | null;
};

export type Draft = {
  skills: Map<SkillId, SkillDraft>;
  picks: Map<GroupId, EventOf<"group.picked">>;
  skips: Map<GroupId, EventOf<"group.skipped">>;
  proofs: Map<MilestoneId, EventOf<"milestone.proofShown">>;
  goal: EventOf<"goal.set"> | undefined;
};

export function emptyDraft(): Draft {
  return { skills: new Map(), picks: new Map(), skips: new Map(), proofs: new Map(), goal: undefined };
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
