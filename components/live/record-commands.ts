// What becomes of a tick: shown at once, sent, and then either acknowledged or put back.
import { payloadOfCommand } from "@/lib/learning/events/command";
import { paths } from "@/lib/shared/urls";
import { acknowledge } from "./acknowledge";
import { keepNotice, takeKeptNotice } from "./kept-notice";
import { noteBefore } from "./lay-waiting";
import { showAtOnce, shownAsNext, snapshotOf } from "./mend-page";
import type { NetworkState, Outbox } from "./outbox";
import type { PagePatch } from "./page-patch";
import { type LocalEvent, localEvent, previewEvents, sendFreshEvents } from "./send-events";
import { keepVisitorTicks, visitorTicks } from "./visitor-ticks";

export type Notice = Readonly<{
  text: string;
  tone: "plain" | "bad";
  again?: () => void;
  undo?: () => void;
  /** Whether `undo` would bring back what was undone. */
  isRedo?: boolean;
  /** Something else that can be done about it. */
  choice?: Readonly<{ text: string; act: () => void }>;
  isSignedOut?: boolean;
}>;

export type LiveOptions = Readonly<{
  /** The opaque name of the account that ticks go to; null for a visitor's, which stay in this browser. */
  account: string | null;
  /** The version of the progress that the page was made from, and the skill it takes to be next. */
  version: string;
  suggested: string | null;
  say: (notice: Notice | null) => void;
  report: (state: NetworkState) => void;
}>;

/** What ticks are recorded with: the page's options, and the way to the account for a learner. */
export type Recorder = Readonly<{ options: LiveOptions; outbox: Outbox | null }>;

const KEPT = "Kept in this browser. Create an account and it comes with you.";
const UNDONE = "Undone. It is as it was before.";
const DONE_AGAIN = "What was undone counts again.";

/** Records what commands ask for (lib/learning/command). `next` is the page to go on to once they are recorded. */
export async function recordCommands(
  commands: readonly string[],
  recorder: Recorder,
  form: HTMLFormElement,
  next?: string,
): Promise<void> {
  const payloads = commands.flatMap((command) => payloadOfCommand(command, Date.now()) ?? []);
  if (payloads.length > 0) await recordEvents(payloads.map(localEvent), recorder, form, next);
}

let turns = 0;
let allRecorded: Promise<unknown> = Promise.resolve();

/** Settles when everything that was asked for so far has its answer. */
export async function whenRecorded(): Promise<void> {
  await allRecorded;
}

/** Records events. `told` is what to say of it instead of the usual. */
export function recordEvents(
  events: readonly LocalEvent[],
  recorder: Recorder,
  form: HTMLFormElement,
  next?: string,
  told?: string,
): Promise<void> {
  const recorded = recordInTurn(events, recorder, form, { next, told });
  allRecorded = Promise.allSettled([allRecorded, recorded]);
  return recorded;
}

type Saying = Readonly<{ next: string | undefined; told: string | undefined }>;

async function recordInTurn(
  events: readonly LocalEvent[],
  recorder: Recorder,
  form: HTMLFormElement,
  { next, told }: Saying,
): Promise<void> {
  const { options, outbox } = recorder;
  turns += 1;
  const turn = turns;
  options.say(null);
  const putBack = events.flatMap(showWish);
  const fate = await (outbox ? sendOrKeep(events, outbox, options) : keepHere(events));
  if (fate.kind === "waiting") {
    if (!outbox) options.say({ tone: "plain", text: KEPT });
    return;
  }
  if (fate.kind === "arrived") {
    const isLatest = turn === turns;
    return onArrival(events, recorder, form, fate.patch, { next, told, isLatest });
  }
  for (const restore of putBack.reverse()) restore();
  if (putBack.length === 0) form.reset();
  const what = events.length === 1 ? "It is as it was." : "They are as they were.";
  options.say({
    tone: "bad",
    text: `Nothing was saved. ${fate.message} ${what}`,
    isSignedOut: fate.isSignedOut === true,
    // The same ids again: perhaps only the answer was lost.
    ...(fate.isWorthTrying && { again: () => void recordEvents(events.map(asOfNow), recorder, form, next, told) }),
  });
}

function onArrival(
  events: readonly LocalEvent[],
  recorder: Recorder,
  form: HTMLFormElement,
  patch: PagePatch | null,
  { next, told, isLatest }: Saying & Readonly<{ isLatest: boolean }>,
): void {
  const { options, outbox } = recorder;
  // A visitor's later answer, which knows this change, too, may have come before.
  if (!isLatest && !outbox && !next) return;
  if (next) {
    // Who is about to create an account is told there that it came along.
    if (told) keepNotice({ text: told, undo: events });
    else if (!outbox && !next.startsWith(paths.signUp)) keepNotice({ text: KEPT, undo: events });
    location.assign(next);
    return;
  }
  const isRedo = isUndo(events) && told !== DONE_AGAIN;
  const undo = () => takeBack(events, isRedo, recorder, form);
  const isOffered = acknowledge(patch, events, form, isLatest);
  // What is said, and what it offers to undo, is of the last change.
  if (!isLatest) return;
  if (isUndo(events)) options.say({ tone: "plain", text: told ?? UNDONE, undo, isRedo });
  else if (!outbox) options.say({ tone: "plain", text: KEPT, ...(!isOffered && { undo }) });
  else if (!isOffered && canUndo(events)) options.say({ tone: "plain", text: savedWords(events), undo });
}

type Outcome =
  | Readonly<{ kind: "arrived"; patch: PagePatch | null }>
  | Readonly<{ kind: "waiting" }>
  | Readonly<{ kind: "refused"; message: string; isSignedOut?: boolean; isWorthTrying?: boolean }>;

/** A learner's: kept until it arrives. Where the browser keeps nothing it is sent, and put back if that fails. */
async function sendOrKeep(events: readonly LocalEvent[], outbox: Outbox, { account }: LiveOptions): Promise<Outcome> {
  const fate = await outbox.put(events);
  if (fate.kind !== "unkept") return fate;
  const sent = await sendFreshEvents(events, shownAsNext(), account ?? "");
  if (sent.ok) return { kind: "arrived", patch: sent.patch };
  const { reason, message } = sent;
  const isWorthTrying = reason === "offline" || reason === "away";
  return { kind: "refused", message, isSignedOut: reason === "signed-out", isWorthTrying };
}

/** Says on a page what the page before left to be said. */
export function showKeptNotice(recorder: Recorder): void {
  const kept = takeKeptNotice();
  if (kept === null) return;
  const isRedo = isUndo(kept.undo);
  const undo = () => takeBack(kept.undo, isRedo, recorder, document.createElement("form"));
  recorder.options.say({ tone: "plain", text: kept.text, ...(kept.undo.length > 0 && { undo, isRedo }) });
}

/** Takes back what was recorded; of an undo, so that what it undid counts again. */
function takeBack(events: readonly LocalEvent[], isRedo: boolean, recorder: Recorder, form: HTMLFormElement): void {
  void recordEvents(events.map(undoing), recorder, form, undefined, isRedo ? DONE_AGAIN : undefined);
}

/** Keeps a visitor's ticks, and asks what the ladder looks like with them. */
async function keepHere(events: readonly LocalEvent[]): Promise<Outcome> {
  if (!keepVisitorTicks(events)) {
    return { kind: "refused", message: "This browser keeps nothing. Sign in to save your ticks." };
  }
  const sent = await previewEvents(visitorTicks(), shownAsNext());
  // They are kept, whatever became of the question.
  return sent.ok ? { kind: "arrived", patch: sent.patch } : { kind: "waiting" };
}

function showWish(event: LocalEvent): (() => void)[] {
  if (event.kind !== "skill.set") return [];
  return [...document.querySelectorAll<HTMLElement>(`[data-skill="${CSS.escape(event.skill)}"]`)].map((element) => {
    const restore = snapshotOf(element);
    noteBefore(element, restore);
    showAtOnce(element, event.state);
    return restore;
  });
}

/** A box or a list of choices is taken back where it stands. */
function canUndo(events: readonly LocalEvent[]): boolean {
  return events.every(({ kind }) => kind !== "criterion.set" && kind !== "resource.set");
}

function isUndo(events: readonly LocalEvent[]): boolean {
  return events.length > 0 && events.every(({ kind }) => kind === "undone");
}

const BULK_WORDS = {
  done: "marked done",
  learning: "marked as learning",
  skipped: "skipped",
  "not-started": "reopened",
};

function savedWords(events: readonly LocalEvent[]): string {
  const [first] = events;
  if (events.length < 2 || first?.kind !== "skill.set") return "Saved.";
  const isAlike = events.every((event) => event.kind === "skill.set" && event.state === first.state);
  return `${events.length} skills ${isAlike ? BULK_WORDS[first.state] : "changed"}.`;
}

/** The undo of something that was recorded. */
export function undoing({ id }: Readonly<{ id: string }>): LocalEvent {
  return localEvent({ kind: "undone", event: id });
}

function asOfNow(event: LocalEvent): LocalEvent {
  return { ...event, occurredAt: new Date().toISOString() };
}
