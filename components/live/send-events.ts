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
 * Sends what was asked for just now. The server counts back from when a batch comes in, so that a time before the last
 * answer could fall before what that answer acknowledged, and the earlier of two clicks would win: the time is that of
 * leaving the queue.
 */
export function sendFreshEvents(events: readonly LocalEvent[], show: readonly string[] = []): Promise<Sent> {
  const sent = queue.then(() => {
    const occurredAt = new Date().toISOString();
    return post(
      paths.events,
      events.map((event) => ({ ...event, occurredAt })),
      show,
    );
  });
  queue = sent;
  return sent;
}

/** Asks what the ladder of somebody with these events looks like; nothing is stored. */
export function previewEvents(events: readonly LocalEvent[], show: readonly string[] = []): Promise<Sent> {
  return post(paths.preview, events, show);
}

async function post(path: string, events: readonly LocalEvent[], show: readonly string[]): Promise<Sent> {
  for (let attempt = 0; ; attempt++) {
    const sent = await postOnce(path, events, show);
    const pause = RETRIES_MILLISECONDS[attempt];
    if (sent.ok || pause === undefined || (sent.reason !== "offline" && sent.reason !== "away")) return sent;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function postOnce(path: string, events: readonly LocalEvent[], show: readonly string[]): Promise<Sent> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      // A tick outlives the page: people follow a link right after it.
      keepalive: true,
      body: JSON.stringify({ events, show, sentAt: new Date().toISOString() }),
    });
    const body = await response.json();
    if (response.ok) return { ok: true, patch: body.patch };
    const reason = response.status === 401 ? "signed-out" : response.status >= 500 ? "away" : "refused";
    return { ok: false, reason, message: body.detail ?? "Nothing was saved." };
  } catch {
    return navigator.onLine
      ? { ok: false, reason: "away", message: "The server did not answer." }
      : { ok: false, reason: "offline", message: "You are offline." };
  }
}
