// The history page: what was said, newest first, and what of it still counts.
import type { Curriculum, MilestoneId, SkillId } from "../../curriculum/curriculum";
import { isLater } from "../progress/draft";
import { resolveSkill } from "../progress/resolve-skill";
import type { ProgressEvent } from "./event";
import { ignoredEvents } from "./ignored-events";

export type HistoryEntry = Readonly<{
  event: ProgressEvent;
  /** The event does not count: it was undone, or it is an undo that was undone or is void. */
  isUndone: boolean;
  /** The id of the undo in effect; undoing that one restores the event. Null while nothing undoes it. */
  undoneBy: string | null;
  /** What it is about, where the path still has that; the last event of a chain of undos decides. */
  skill: SkillId | null;
  milestone: MilestoneId | null;
  /** Undoing it would change something and bring nothing back that was erased; an undo names an event that is there. */
  canUndo: boolean;
}>;

/** The entries of the history, newest first; an event that comes twice stands once. */
export function historyOf(curriculum: Curriculum, events: Iterable<ProgressEvent>): readonly HistoryEntry[] {
  const byId = new Map<string, ProgressEvent>();
  for (const event of events) {
    const known = byId.get(event.id);
    if (known === undefined || isLater(event, known)) byId.set(event.id, event);
  }
  const newestFirst = [...byId.values()].sort((a, b) => (isLater(a, b) ? -1 : 1));
  const ignored = ignoredEvents(newestFirst);
  const undoneBy = new Map<string, string>();
  for (const { id, payload } of newestFirst) {
    if (payload.kind === "undone" && !ignored.has(id)) undoneBy.set(payload.event, id);
  }
  return newestFirst.map((event) => {
    const isUndone = ignored.has(event.id);
    const isIdle = event.payload.kind === "undone" && !byId.has(event.payload.event);
    return {
      event,
      isUndone,
      undoneBy: undoneBy.get(event.id) ?? null,
      ...subjectOf(curriculum, event, byId),
      canUndo: !isUndone && !isIdle && !isErasure(event),
    };
  });
}

/** Taking a proof back erases what was written: undoing that would show a proof that is no longer there. */
function isErasure({ payload }: ProgressEvent): boolean {
  return payload.kind === "milestone.proofShown" && payload.evidence === null;
}

function subjectOf(
  curriculum: Curriculum,
  event: ProgressEvent,
  byId: ReadonlyMap<string, ProgressEvent>,
): Pick<HistoryEntry, "skill" | "milestone"> {
  const seen = new Set<string>();
  let payload: ProgressEvent["payload"] | undefined = event.payload;
  while (payload?.kind === "undone" && !seen.has(payload.event)) {
    seen.add(payload.event);
    payload = byId.get(payload.event)?.payload;
  }
  if (payload === undefined) return { skill: null, milestone: null };
  const named = "skill" in payload ? payload.skill : null;
  const skill = named === null ? undefined : resolveSkill(curriculum, named)[0];
  const milestone = "milestone" in payload ? payload.milestone : null;
  return {
    skill: skill !== undefined && curriculum.skillById.has(skill) ? skill : null,
    milestone: milestone !== null && curriculum.milestoneById.has(milestone) ? milestone : null,
  };
}
