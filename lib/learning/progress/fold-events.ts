// Events to progress. The one place that decides what the things a learner said amount to.
import type { Curriculum, SkillId } from "../../curriculum/curriculum";
import type { ProgressEvent } from "../events/event";
import { ignoredEvents } from "../events/ignored-events";
import { type Draft, type EventOf, emptyDraft, keepLatest, later, type SkillDraft } from "./draft";
import { finishDraft } from "./finish-draft";
import type { Progress } from "./progress";
import { resolveSkill } from "./resolve-skill";

type Resolve = (id: SkillId) => readonly SkillId[];
type SkillEvent = EventOf<"skill.set"> | EventOf<"criterion.set"> | EventOf<"resource.set"> | EventOf<"skill.snoozed">;

/**
 * Folds events into the progress they amount to.
 *
 * The result depends on the set of events alone, not on their order or on how often one comes: per field the latest
 * (by `occurredAt`, then by id) stands; undone events are left out first (see `ignoredEvents`); events on ids of
 * earlier editions count for their successors. A learning, done or skipped that stands is the state; else a criterion
 * met later than the last explicit not-started makes the skill learning.
 *
 * Entries of the result stand in path order. Ids that the path never had are left out.
 */
export function foldEvents(curriculum: Curriculum, events: Iterable<ProgressEvent>): Progress {
  const all = Array.isArray(events) ? (events as readonly ProgressEvent[]) : [...events];
  const ignored = ignoredEvents(all);
  const draft = emptyDraft();
  const resolve = rememberResolved(curriculum);
  for (const event of all) if (!ignored.has(event.id)) addEvent(curriculum, draft, resolve, event);
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
  switch (payload.kind) {
    case "group.picked":
      keepLatest(draft.picks, payload.group, event as EventOf<"group.picked">);
      break;
    case "group.skipped":
      keepLatest(draft.skips, payload.group, event as EventOf<"group.skipped">);
      break;
    case "milestone.proofShown":
      keepLatest(draft.proofs, payload.milestone, event as EventOf<"milestone.proofShown">);
      break;
    case "goal.set":
      // A stage that the path does not have can't be a goal, however late it was said.
      if (curriculum.stageById.has(payload.stage)) draft.goal = later(draft.goal, event as EventOf<"goal.set">);
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
    let skill = draft.skills.get(id);
    if (skill === undefined) {
      skill = { states: [], criteria: undefined, resources: undefined, snooze: undefined, touchedAt: null };
      draft.skills.set(id, skill);
    }
    addToSkill(skill, event);
  }
}

function addToSkill(skill: SkillDraft, event: SkillEvent): void {
  const { payload, occurredAt } = event;
  // "Not now" puts a skill off; it is no work on it.
  const isTouch = payload.kind !== "skill.snoozed";
  if (isTouch && (skill.touchedAt === null || occurredAt > skill.touchedAt)) skill.touchedAt = occurredAt;
  switch (payload.kind) {
    case "skill.set":
      skill.states.push(event as EventOf<"skill.set">);
      break;
    case "skill.snoozed":
      skill.snooze = later(skill.snooze, event as EventOf<"skill.snoozed">);
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
