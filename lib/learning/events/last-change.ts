// The change that an undo takes back: the last one that still counts, with everything that was said at once with it.
import type { Curriculum } from "../../curriculum/curriculum";
import type { ProgressEvent } from "./event";
import { historyOf } from "./history";

/** The ids of one batch are made within this time of each other. */
const AT_ONCE_MILLISECONDS = 100;

/**
 * The last change that counts and can be taken back, newest event first; empty when there is none. What undoes or
 * restores something is no change of its own, so that one undo after the other goes back in time and never forth.
 */
export function lastChange(curriculum: Curriculum, events: Iterable<ProgressEvent>): readonly ProgressEvent[] {
  const changes = historyOf(curriculum, events).filter(
    ({ event, canUndo }) => canUndo && event.payload.kind !== "undone",
  );
  const last = changes[0]?.event;
  if (last === undefined) return [];
  return changes.map(({ event }) => event).filter((event) => isTakenBackWith(event, last));
}

/** Whether undoing `last` takes `event` back, too. A placement goes by itself: the answers that came with it stay. */
export function isTakenBackWith(event: ProgressEvent, last: ProgressEvent): boolean {
  return event.id === last.id || (last.payload.kind !== "placement.applied" && isOfOneBatch(event, last));
}

/** Events of one form or of one act of a script happened at one moment, and their ids were made at one, too. */
function isOfOneBatch(event: ProgressEvent, other: ProgressEvent): boolean {
  if (event.occurredAt !== other.occurredAt || event.payload.kind !== other.payload.kind) return false;
  return Math.abs(timeOfId(event.id) - timeOfId(other.id)) <= AT_ONCE_MILLISECONDS;
}

/** The time in a UUID v7, in milliseconds. */
function timeOfId(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
