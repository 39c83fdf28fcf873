// Undo: which events the fold leaves out.
import type { ProgressEvent } from "./event";

type Undo = { target: string /** Undos that name this one and are not yet known to be ignored. */; open: number };

/**
 * The ids that undos take out of the count.
 *
 * An undo takes effect unless another undo that takes effect names it, whatever the times and the order: so undoing an
 * undo brings the event back. Undos that only name each other in a ring, or themselves, can't be decided (only forged
 * ones do that); all of them are void. This is the well-founded reading, which has exactly one answer for any set.
 *
 * @param events in any order, duplicates allowed; undos may name events that are not there.
 * @returns ids of ignored events, of undone undos and of void undos.
 */
export function ignoredEvents(events: Iterable<ProgressEvent>): ReadonlySet<string> {
  const undos = collectUndos(events);
  const ignored = new Set<string>();
  if (undos.size === 0) return ignored;

  const decided = new Set<string>();
  const effective = [...undos].filter(([, undo]) => undo.open === 0).map(([id]) => id);
  const takeOut = (id: string): void => {
    ignored.add(id);
    const undo = undos.get(id);
    if (undo === undefined || decided.has(id)) return;
    decided.add(id);
    const named = undos.get(undo.target);
    if (named !== undefined && --named.open === 0 && !decided.has(undo.target)) effective.push(undo.target);
  };
  for (let id = effective.pop(); id !== undefined; id = effective.pop()) {
    decided.add(id);
    const undo = undos.get(id);
    if (undo !== undefined) takeOut(undo.target);
  }
  for (const id of undos.keys()) if (!decided.has(id)) ignored.add(id);
  return ignored;
}

function collectUndos(events: Iterable<ProgressEvent>): Map<string, Undo> {
  const undos = new Map<string, Undo>();
  for (const { id, payload } of events) {
    if (payload.kind !== "undone") continue;
    const known = undos.get(id);
    // One id with two targets can only be forged; the smaller one stands, so that the order does not matter.
    if (known === undefined || payload.event < known.target) undos.set(id, { target: payload.event, open: 0 });
  }
  for (const { target } of undos.values()) {
    const named = undos.get(target);
    if (named !== undefined) named.open++;
  }
  return undos;
}
