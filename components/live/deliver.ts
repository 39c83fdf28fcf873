// Sends what waits, in order, one tab at a time, until nothing waits or the network says no.
import { paths } from "@/lib/shared/urls";
import type { PagePatch } from "./page-patch";
import { type LocalEvent, post, type Sent } from "./send-events";
import { forgetWaiting, raiseTimes, takeForSending } from "./waiting-ticks";

const BATCH = 100;
/** Milliseconds after which the server answers no request any more, and some. */
const LONGEST_ON_ITS_WAY = 60_000;

export type Stop = Readonly<{ reason: "offline" | "signed-out" | "away"; message: string }>;

export type Delivery = Readonly<{
  /** What each acknowledged batch changed on the ladder, in order. */
  patches: readonly PagePatch[];
  arrived: readonly LocalEvent[];
  /** Changes that the server will never take, with its reason; they wait no longer. */
  refused: readonly Readonly<{ event: LocalEvent; message: string }>[];
  /** Why some still wait; null when none do. */
  stop: Stop | null;
}>;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Delivers everything that waits for an account.
 *
 * @param show what the answer must tell the state of, besides what changed
 * @param onDelay called once when it does not go through at once
 */
export function deliverWaiting(account: string, show: readonly string[], onDelay: () => void): Promise<Delivery> {
  return inTurn(() => deliverAll(account, show, onDelay));
}

async function deliverAll(account: string, show: readonly string[], onDelay: () => void): Promise<Delivery> {
  const patches: PagePatch[] = [];
  const arrived: LocalEvent[] = [];
  const refused: { event: LocalEvent; message: string }[] = [];
  let size = BATCH;
  for (;;) {
    const { events, triedAt } = takeForSending(account, size);
    const [first] = events;
    if (!first) return { patches, arrived, refused, stop: null };
    const sent = await post(paths.events, events, show, { account, onDelay });
    if (sent.ok) {
      patches.push(sent.patch);
      arrived.push(...events);
      settle(account, events, triedAt);
    } else if (sent.reason !== "refused") {
      return { patches, arrived, refused, stop: stopOf(sent, sent.reason) };
    } else if (events.length > 1) {
      // One of them is wrong and refuses all: find it.
      size = 1;
    } else {
      refused.push({ event: first, message: sent.message });
      forgetWaiting(account, events);
      size = BATCH;
    }
  }
}

function stopOf({ message }: Extract<Sent, { ok: false }>, reason: Stop["reason"]): Stop {
  return { reason, message };
}

/** The server has placed these no later after the last of them than a request of theirs can have been on its way. */
function settle(account: string, events: readonly LocalEvent[], triedAt: number): void {
  forgetWaiting(account, events);
  const now = Date.now();
  const last = Math.max(...events.map(({ occurredAt }) => Date.parse(occurredAt)));
  const onItsWay = Math.min(Math.max(0, now - triedAt), LONGEST_ON_ITS_WAY);
  raiseTimes(account, Math.min(now, last + onItsWay));
}

/** With Web Locks no other tab delivers meanwhile; a browser without them delivers twice at worst, which changes nothing. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if ("locks" in navigator) return navigator.locks.request("rungs.waiting", work);
  const result = turn.then(work, work);
  turn = result;
  return result;
}
