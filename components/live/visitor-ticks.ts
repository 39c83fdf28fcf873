// What a visitor ticked before having an account: kept in this browser, sent after signing in, then removed.
import { type LocalEvent, sendEvents } from "./send-events";

const KEY = "rungs.ticks";
const BATCH = 200;

export function visitorTicks(): LocalEvent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? (kept as LocalEvent[]) : [];
  } catch {
    return [];
  }
}

/** Keeps a tick. False where the browser keeps nothing (private windows of some browsers). */
export function keepVisitorTicks(events: readonly LocalEvent[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(withoutOverwritten([...visitorTicks(), ...events])));
    return true;
  } catch {
    return false;
  }
}

/** Sends what was kept to the account. Gives how many ticks arrived; those that failed stay for the next page. */
export async function mergeVisitorTicks(): Promise<number> {
  let merged = 0;
  for (let kept = visitorTicks(); kept.length > 0; kept = visitorTicks()) {
    const batch = kept.slice(0, BATCH);
    const sent = await sendEvents(batch);
    if (!sent.ok && sent.reason !== "refused") break;
    const settled = sent.ok ? batch.length : await mergeOneByOne(batch);
    if (settled < 0) break;
    merged += settled;
    forget(batch);
  }
  return merged;
}

/** A batch with an event that the server refuses: the others count, the refused one is dropped. -1 when cut off. */
async function mergeOneByOne(batch: readonly LocalEvent[]): Promise<number> {
  let merged = 0;
  for (const event of batch) {
    const sent = await sendEvents([event]);
    if (sent.ok) merged += 1;
    else if (sent.reason !== "refused") return -1;
  }
  return merged;
}

function forget(events: readonly LocalEvent[]): void {
  const gone = new Set(events.map(({ id }) => id));
  const left = visitorTicks().filter(({ id }) => !gone.has(id));
  if (left.length > 0) localStorage.setItem(KEY, JSON.stringify(left));
  else localStorage.removeItem(KEY);
}

/** Of several events on one thing the last one is enough, unless one of them was undone. */
function withoutOverwritten(events: readonly LocalEvent[]): LocalEvent[] {
  const undone = new Set(events.flatMap((event) => (event.kind === "undone" ? [event.event] : [])));
  const last = new Map<string, string>();
  for (const event of events) last.set(subjectOf(event), event.id);
  return events.filter((event) => {
    if (event.kind === "undone" || undone.has(event.id)) return true;
    return (
      last.get(subjectOf(event)) === event.id ||
      events.some(({ id }) => undone.has(id) && id === last.get(subjectOf(event)))
    );
  });
}

function subjectOf(event: LocalEvent): string {
  const { id: _id, occurredAt: _at, ...payload } = event;
  const { kind, skill, criterion, resource, group } = payload as Record<string, unknown>;
  return kind === "undone" || kind === "time.logged" || kind === "review.graded"
    ? event.id
    : [kind, kind === "group.picked" ? "" : skill, criterion, resource, group].join(" ");
}
