// A learner's changes on their way to the server: kept, sent, and sent again by themselves until they have arrived.
import { type Delivery, deliverWaiting, type Stop } from "./deliver";
import { clearWaiting, layWaiting } from "./lay-waiting";
import { mendPage, shownAsNext } from "./mend-page";
import type { PagePatch } from "./page-patch";
import type { LocalEvent } from "./send-events";
import { keepWaiting, onWaitingElsewhere, waitingTicks } from "./waiting-ticks";

const PAUSES_MILLISECONDS = [5_000, 10_000, 20_000, 40_000, 60_000];
const ELSEWHERE_MILLISECONDS = 1_500;

/** What a page says of its network. */
export type NetworkState = Readonly<{
  isOffline: boolean;
  /** How many changes wait in this browser. */
  waiting: number;
  stop: Stop | null;
}>;

/** What became of changes that were just made. */
export type Fate = Readonly<
  | { kind: "arrived"; patch: PagePatch | null }
  | { kind: "waiting" }
  | { kind: "refused"; message: string }
  /** This browser keeps nothing. */
  | { kind: "unkept" }
>;

export type Outbox = Readonly<{
  /** Keeps changes, and sends them with everything that waits before them. */
  put: (events: readonly LocalEvent[]) => Promise<Fate>;
  /** Sends everything that waits. */
  flush: () => Promise<void>;
  waiting: () => readonly LocalEvent[];
  /** Sets a patch of the server's under what still waits. */
  mend: (patch: PagePatch) => void;
}>;

type Options = Readonly<{
  account: string;
  report: (state: NetworkState) => void;
  /** Tells of changes that had to wait and have arrived, or were refused. */
  tell: (delivery: Delivery, had: ReadonlySet<string>) => void;
  signal: AbortSignal;
}>;

/** Opens the outbox of an account on this page. */
export function openOutbox({ account, report, tell, signal }: Options): Outbox {
  const waiting = () => waitingTicks(account);
  let stop: Stop | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // What this page has said to wait; the news that it arrived is for these only.
  let saidToWait = new Set<string>();

  const show = () => {
    const events = waiting();
    saidToWait = new Set([...saidToWait, ...events.map(({ id }) => id)]);
    layWaiting(events);
    report({ isOffline: !navigator.onLine, waiting: events.length, stop });
  };
  const mend = (patch: PagePatch) => {
    clearWaiting();
    mendPage(patch);
    if (stop) show();
  };
  const deliver = async (): Promise<Delivery> => {
    const delivery = await deliverWaiting(account, shownAsNext(), show);
    stop = delivery.stop;
    failures = stop ? failures + 1 : 0;
    clearTimeout(timer);
    if (stop?.reason === "away" && !signal.aborted) {
      timer = setTimeout(flush, PAUSES_MILLISECONDS[Math.min(failures, PAUSES_MILLISECONDS.length) - 1]);
    }
    if (!stop || delivery.patches.length > 0) clearWaiting();
    for (const patch of delivery.patches) mendPage(patch);
    tell(delivery, saidToWait);
    if (stop) show();
    else report({ isOffline: !navigator.onLine, waiting: 0, stop });
    return delivery;
  };
  const flush = async () => {
    if (waiting().length > 0) await deliver();
  };

  signal.addEventListener("abort", () => clearTimeout(timer));
  window.addEventListener("offline", show, { signal });
  onWaitingElsewhere(account, () => setTimeout(show, ELSEWHERE_MILLISECONDS), signal);
  if (waiting().length > 0 || !navigator.onLine) show();
  return { put, flush, waiting, mend };

  async function put(events: readonly LocalEvent[]): Promise<Fate> {
    if (!keepWaiting(account, events)) return { kind: "unkept" };
    return fateOf(events, await deliver());
  }

  function fateOf(events: readonly LocalEvent[], { refused, patches, stop: stopped }: Delivery): Fate {
    const ids = new Set(events.map(({ id }) => id));
    const no = refused.find(({ event }) => ids.has(event.id));
    if (no) return { kind: "refused", message: no.message };
    if (stopped && waiting().some(({ id }) => ids.has(id))) return { kind: "waiting" };
    return { kind: "arrived", patch: patches.at(-1) ?? null };
  }
}
