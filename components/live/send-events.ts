// Sends events to the server, one batch after the other, and again after a lost answer: the ids make that harmless.
import { v7 as uuidv7 } from "uuid";
import type { Payload } from "@/lib/learning/events/event";
import { paths } from "@/lib/shared/urls";
import type { PagePatch } from "./page-patch";
import { suggested } from "./suggested";

/** An event with the time by this device's clock. */
export type LocalEvent = Readonly<{ id: string; occurredAt: string }> & Payload;

export type Sent =
  | Readonly<{ ok: true; patch: PagePatch }>
  | Readonly<{ ok: false; reason: "offline" | "signed-out" | "refused" | "away"; message: string }>;

const RETRIES_MILLISECONDS = [400, 1500];
/** When a change that has not arrived is said to wait. */
const DELAY_MILLISECONDS = 3_000;
const PATIENCE_MILLISECONDS = 15_000;
const KEEPALIVE_CHARACTERS = 30_000;
let queue: Promise<unknown> = Promise.resolve();

/** An event that happens now. Of what is undone nothing is told: what was suggested before shows again with it. */
export function localEvent(payload: Payload): LocalEvent {
  const next = suggested();
  const told = next === null || payload.kind === "undone" ? {} : { suggested: next };
  return { id: uuidv7(), occurredAt: new Date().toISOString(), ...payload, ...told };
}

/** Sends a batch after all earlier ones have been answered. Never throws. */
export function sendEvents(events: readonly LocalEvent[], show: readonly string[] = []): Promise<Sent> {
  const sent = queue.then(() => post(paths.events, events, show));
  queue = sent;
  return sent;
}

/**
 * Sends what was asked for just now, where it can't be kept until it arrives (`deliver.ts`). Its time is that of leaving
 * the queue: the server counts back from when a batch comes in, so that a time before the last answer could fall before
 * what that answer acknowledged, and the earlier of two clicks would win.
 */
export function sendFreshEvents(
  events: readonly LocalEvent[],
  show: readonly string[],
  account: string,
): Promise<Sent> {
  const sent = queue.then(() => {
    const occurredAt = new Date().toISOString();
    return post(
      paths.events,
      events.map((event) => ({ ...event, occurredAt })),
      show,
      { account },
    );
  });
  queue = sent;
  return sent;
}

/** Asks what the ladder of somebody with these events looks like; nothing is stored. */
export function previewEvents(events: readonly LocalEvent[], show: readonly string[] = []): Promise<Sent> {
  return post(paths.preview, events, show);
}

type PostOptions = Readonly<{
  /** Whose changes these are: the server refuses them for anybody else. */
  account?: string;
  /** Called once when it does not go through at once. */
  onDelay?: () => void;
}>;

/** Posts a batch, and again after a lost answer. Never throws. */
export async function post(
  path: string,
  events: readonly LocalEvent[],
  show: readonly string[],
  { account, onDelay }: PostOptions = {},
): Promise<Sent> {
  const timer = onDelay && setTimeout(onDelay, DELAY_MILLISECONDS);
  for (let attempt = 0; ; attempt++) {
    const sent = await postOnce(path, { events, show, account });
    const pause = RETRIES_MILLISECONDS[attempt];
    if (sent.ok || sent.reason !== "away" || pause === undefined) {
      clearTimeout(timer);
      return sent;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

type Batch = Readonly<{ events: readonly LocalEvent[]; show: readonly string[]; account: string | undefined }>;

async function postOnce(path: string, batch: Batch): Promise<Sent> {
  try {
    const body = JSON.stringify({ ...batch, sentAt: new Date().toISOString() });
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      // A tick outlives the page: people follow a link right after it. Browsers allow it for small bodies only.
      keepalive: body.length < KEEPALIVE_CHARACTERS,
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
      body,
    });
    const answer = await response.json();
    if (response.ok) return { ok: true, patch: answer.patch };
    return { ok: false, reason: reasonOf(response.status), message: answer.detail ?? "Nothing was saved." };
  } catch {
    return navigator.onLine
      ? { ok: false, reason: "away", message: "The server did not answer." }
      : { ok: false, reason: "offline", message: "You are offline." };
  }
}

function reasonOf(status: number): "signed-out" | "away" | "refused" {
  if (status === 401) return "signed-out";
  return status >= 500 || status === 408 || status === 429 ? "away" : "refused";
}
