// Events to progress. The one place that decides what the things a learner said amount to.
import type { Curriculum, SkillId } from "../../curriculum/curriculum";
import type { Kind, ProgressEvent } from "../events/event";
import { ignoredEvents } from "../events/ignored-events";
import {
  type Draft,
  type EventOf,
  emptyDraft,
  keepLatest,
  later,
  type SkillDraft,
  type SkipEvent,
  type StateEvent,
} from "./draft";
import { finishDraft } from "./finish-draft";
import type { Instant, Progress } from "./progress";
import { resolveSkill } from "./resolve-skill";

type Resolve = (id: SkillId) => readonly SkillId[];
type SkillEvent =
  | EventOf<"skill.set">
  | EventOf<"criterion.set">
  | EventOf<"resource.set">
  | EventOf<"skill.snoozed">
  | EventOf<"skill.pinned">
  | EventOf<"time.logged">
  | EventOf<"review.graded">;

/**
 * Folds events into the progress they amount to.
 *
 * The result depends on the set of events alone, not on their order or on how often one comes: per field the latest
 * (by `occurredAt`, then by id) stands; undone events are left out first (see `ignoredEvents`); events on ids of
 * earlier editions count for their successors. A learning, done or skipped that stands is the state; else a criterion
 * met, or time logged, later than the last explicit not-started makes the skill learning. What the last placement
 * concluded is a done like any other, marked as inferred until it is said or shown by a review.
 *
 * Entries of the result stand in path order. Ids that the path never had are left out.
 */
export function foldEvents(curriculum: Curriculum, events: Iterable<ProgressEvent>): Progress {
  const all = Array.isArray(events) ? (events as readonly ProgressEvent[]) : [...events];
  const ignored = ignoredEvents(all);
  const draft = emptyDraft();
  const resolve = rememberResolved(curriculum);
  for (const event of all) if (!ignored.has(event.id)) addEvent(curriculum, draft, resolve, event);
  addConclusions(draft, resolve);
  return finishDraft(curriculum, draft, resolve);
}

function rememberResolved(curriculum: Curriculum): Resolve {
  const known = new Map<SkillId, readonly SkillId[]>();
  return (id) => {
    const found = known.get(id) ?? resolveSkill(curriculum, id);
    known.set(id, found);
    return found;
  };
}

function addEvent(curriculum: Curriculum, draft: Draft, resolve: Resolve, event: ProgressEvent): void {
  const { payload } = event;
  if (payload.kind !== "undone" && payload.suggested !== undefined && curriculum.skillById.has(payload.suggested)) {
    draft.suggested = later(draft.suggested, event as EventOf<Exclude<Kind, "undone">>);
  }
  switch (payload.kind) {
    case "group.picked":
      keepLatest(draft.picks, payload.group, event as EventOf<"group.picked">);
      break;
    case "group.skipped":
      keepLatest(draft.skips, payload.group, event as SkipEvent);
      break;
    case "milestone.proofShown":
      keepLatest(draft.proofs, payload.milestone, event as EventOf<"milestone.proofShown">);
      break;
    case "goal.set":
      // A stage that the path does not have can't be a goal, however late it was said.
      if (curriculum.stageById.has(payload.stage)) draft.goal = later(draft.goal, event as EventOf<"goal.set">);
      keepLatest(draft.goals, payload.stage, event as EventOf<"goal.set">);
      break;
    case "goal.kept":
      keepLatest(draft.goals, payload.stage, event as EventOf<"goal.kept">);
      break;
    case "week.paused":
      keepLatest(draft.weeks, payload.week, event as EventOf<"week.paused">);
      break;
    case "placement.answered":
      addAnswer(draft, resolve, event as EventOf<"placement.answered">);
      break;
    case "placement.applied":
      addPlacement(draft, event as EventOf<"placement.applied">);
      break;
    case "undone":
      break;
    default:
      addSkillEvent(curriculum, draft, resolve, event as SkillEvent);
      break;
  }
}

function addSkillEvent(curriculum: Curriculum, draft: Draft, resolve: Resolve, event: SkillEvent): void {
  for (const id of targetsOf(curriculum, resolve(event.payload.skill), event)) {
    addToSkill(skillDraft(draft, id), event);
  }
}

function skillDraft(draft: Draft, id: SkillId): SkillDraft {
  let skill = draft.skills.get(id);
  if (skill === undefined) {
    skill = {
      states: [],
      criteria: undefined,
      resources: undefined,
      snooze: undefined,
      pin: undefined,
      reviews: undefined,
      times: undefined,
      touchedAt: null,
    };
    draft.skills.set(id, skill);
  }
  return skill;
}

function placementDraft(draft: Draft, run: string) {
  const placement = draft.placements.get(run) ?? { answers: new Map(), applied: undefined };
  draft.placements.set(run, placement);
  return placement;
}

function addAnswer(draft: Draft, resolve: Resolve, event: EventOf<"placement.answered">): void {
  const { answers } = placementDraft(draft, event.payload.run);
  for (const id of resolve(event.payload.skill)) keepLatest(answers, id, event);
}

function addPlacement(draft: Draft, event: EventOf<"placement.applied">): void {
  const placement = placementDraft(draft, event.payload.run);
  placement.applied = later(placement.applied, event);
  draft.applied = later(draft.applied, event);
}

/** What was taken over last stands for all placements: it holds what was kept of those before. */
function addConclusions(draft: Draft, resolve: Resolve): void {
  if (draft.applied === undefined) return;
  const { payload, ...event } = draft.applied;
  for (const skill of payload.skills.flatMap(resolve)) {
    const state: StateEvent = { ...event, payload: { kind: "skill.set", skill, state: "done" }, isInferred: true };
    const own = skillDraft(draft, skill);
    own.states.push(state);
    touch(own, event.occurredAt);
  }
  for (const group of payload.groups ?? []) {
    const skip: SkipEvent = {
      ...event,
      payload: { kind: "group.skipped", group, skipped: true },
      isInferred: true,
    };
    keepLatest(draft.skips, group, skip);
  }
}

function touch(skill: SkillDraft, at: Instant): void {
  if (skill.touchedAt === null || at > skill.touchedAt) skill.touchedAt = at;
}

function addToSkill(skill: SkillDraft, event: SkillEvent): void {
  const { payload, occurredAt } = event;
  // "Not now" puts a skill off, and a pin brings it forward; neither is work on it.
  if (payload.kind !== "skill.snoozed" && payload.kind !== "skill.pinned") touch(skill, occurredAt);
  switch (payload.kind) {
    case "skill.set":
      skill.states.push(event as EventOf<"skill.set">);
      break;
    case "skill.snoozed":
      skill.snooze = later(skill.snooze, event as EventOf<"skill.snoozed">);
      break;
    case "skill.pinned":
      skill.pin = later(skill.pin, event as EventOf<"skill.pinned">);
      break;
    case "time.logged":
      skill.times = keepLatest(skill.times, event.id, event as EventOf<"time.logged">);
      break;
    case "review.graded":
      skill.reviews = keepLatest(skill.reviews, event.id, event as EventOf<"review.graded">);
      break;
    case "criterion.set":
      skill.criteria = keepLatest(skill.criteria, payload.criterion, event as EventOf<"criterion.set">);
      break;
    case "resource.set":
      skill.resources = keepLatest(skill.resources, payload.resource, event as EventOf<"resource.set">);
      break;
  }
}

// Of a skill that was split, a criterion or resource counts for the part that took it over, if one did.
function targetsOf(curriculum: Curriculum, ids: readonly SkillId[], { payload }: SkillEvent): readonly SkillId[] {
  if (ids.length < 2) return ids;
  const owners = ids.filter((id) => {
    const skill = curriculum.skillById.get(id);
    if (payload.kind === "criterion.set") return skill?.criteria.some(({ id }) => id === payload.criterion);
    if (payload.kind === "resource.set") return skill?.resources.some(({ id }) => id === payload.resource);
    return true;
  });
  return owners.length > 0 ? owners : ids;
}
