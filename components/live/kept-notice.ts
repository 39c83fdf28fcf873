// What is to be said on the page that is loaded next, in this tab.
import type { LocalEvent } from "./send-events";

const KEY = "rungs.notice";

type KeptNotice = Readonly<{
  text: string;
  /** The events that can be taken back from there. */
  undo: readonly LocalEvent[];
}>;

export function keepNotice(notice: KeptNotice): void {
  sessionStorage.setItem(KEY, JSON.stringify(notice));
}

/** What was kept, once. */
export function takeKeptNotice(): KeptNotice | null {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return kept === null ? null : (JSON.parse(kept) as KeptNotice);
}
