import type { LocalEvent } from "./send-events";

/** The events that still count: without what was taken back, and without the taking back. In the order given. */
export function withoutUndone(events: readonly LocalEvent[]): LocalEvent[] {
  const undone = new Set<string>();
  // An undo that was undone itself counts no more: from the last one backwards.
  for (const event of events.toReversed())
    if (event.kind === "undone" && !undone.has(event.id)) undone.add(event.event);
  return events.filter(({ id, kind }) => kind !== "undone" && !undone.has(id));
}
