// A learner's changes that the server has not acknowledged yet. Each is written here before it is sent, under a key of
// its own, so that two tabs can't overwrite each other and leaving the page at once loses nothing. Their order is that
// of their ids, which begin with the time.
import type { LocalEvent } from "./send-events";

const PREFIX = "rungs.waiting.";

/** `triedAt` is when it was first sent, by this device's clock; then the server may have it already. */
type Waiting = Readonly<{ event: LocalEvent; triedAt?: string }>;

/** Keeps changes until they arrive. False where the browser keeps nothing (private windows of some browsers). */
export function keepWaiting(account: string, events: readonly LocalEvent[]): boolean {
  try {
    for (const event of events) write(account, { event });
    return true;
  } catch {
    forgetWaiting(account, events);
    return false;
  }
}

export function waitingTicks(account: string): LocalEvent[] {
  return readAll(account).map(({ event }) => event);
}

/** The first that wait, marked as sent now. `triedAt` is the earliest time at which one of them was sent. */
export function takeForSending(account: string, atMost: number): { events: LocalEvent[]; triedAt: number } {
  const now = new Date().toISOString();
  const batch = readAll(account).slice(0, atMost);
  for (const waiting of batch) if (!waiting.triedAt) write(account, { ...waiting, triedAt: now });
  const tried = batch.map(({ triedAt }) => Date.parse(triedAt ?? now));
  return { events: batch.map(({ event }) => event), triedAt: Math.min(...tried) };
}

export function forgetWaiting(account: string, events: readonly LocalEvent[]): void {
  for (const { id } of events) localStorage.removeItem(keyOf(account, id));
}

/**
 * Lets what still waits happen no earlier than the batch that was just acknowledged. The server counts back from when
 * a batch comes in: an answer that took long would else place an earlier change after a later one.
 *
 * @param notBefore milliseconds since 1970, by this device's clock
 */
export function raiseTimes(account: string, notBefore: number): void {
  for (const waiting of readAll(account)) {
    if (Date.parse(waiting.event.occurredAt) >= notBefore) continue;
    const occurredAt = new Date(notBefore).toISOString();
    write(account, { ...waiting, event: { ...waiting.event, occurredAt } });
  }
}

/** Calls when another tab adds or removes changes of this account. */
export function onWaitingElsewhere(account: string, call: () => void, signal: AbortSignal): void {
  window.addEventListener("storage", ({ key }) => (key === null || key.startsWith(keyOf(account, ""))) && call(), {
    signal,
  });
}

function readAll(account: string): Waiting[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(keyOf(account, "")));
    return keys.sort().flatMap(readOne);
  } catch {
    return [];
  }
}

function readOne(key: string): Waiting[] {
  try {
    const waiting = JSON.parse(localStorage.getItem(key) ?? "null") as Waiting | null;
    return waiting?.event ? [waiting] : [];
  } catch {
    return [];
  }
}

function write(account: string, waiting: Waiting): void {
  localStorage.setItem(keyOf(account, waiting.event.id), JSON.stringify(waiting));
}

function keyOf(account: string, id: string): string {
  return `${PREFIX}${account}.${id}`;
}
