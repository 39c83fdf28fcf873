// What becomes of a tick: shown at once, sent, and then either acknowledged or put back.
import { payloadOfCommand } from "@/lib/learning/events/command";
import { paths } from "@/lib/shared/urls";
import { acknowledge } from "./acknowledge";
import { keepNotice, takeKeptNotice } from "./kept-notice";
import { showAtOnce, shownAsNext, snapshotOf } from "./mend-page";
import { type LocalEvent, localEvent, previewEvents, type Sent, sendFreshEvents } from "./send-events";
import { keepVisitorTicks, visitorTicks } from "./visitor-ticks";

export type Notice = Readonly<{
  text: string;
  tone: "plain" | "bad";
  again?: () => void;
  undo?: () => void;
  /** Whether `undo` would bring back what was undone. */
  isRedo?: boolean;
  isSignedOut?: boolean;
}>;

export type LiveOptions = Readonly<{
  /** Whether ticks go to an account, or stay in this browser. */
  isLearner: boolean;
  /** The version of the progress that the page was made from, and the skill it takes to be next. */
  version: string;
  suggested: string | null;
  say: (notice: Notice | null) => void;
}>;

const KEPT = "Kept in this browser. Create an account and it comes with you.";
const UNDONE = "Undone. It is as it was before.";
const DONE_AGAIN = "What was undone counts again.";

/** Records what commands ask for (lib/learning/command). `next` is the page to go on to once they are recorded. */
export async function recordCommands(
  commands: readonly string[],
  options: LiveOptions,
  form: HTMLFormElement,
  next?: string,
): Promise<void> {
  const payloads = commands.flatMap((command) => payloadOfCommand(command, Date.now()) ?? []);
  if (payloads.length > 0) await recordEvents(payloads.map(localEvent), options, form, next);
}

/** Records events. `told` is what to say of it instead of the usual. */
export async function recordEvents(
  events: readonly LocalEvent[],
  options: LiveOptions,
  form: HTMLFormElement,
  next?: string,
  told?: string,
): Promise<void> {
  options.say(null);
  const putBack = events.flatMap(showWish);
  const sent = await (options.isLearner ? sendFreshEvents(events, shownAsNext()) : keepHere(events));
  if (sent.ok) {
    if (next) {
      // Who is about to create an account is told there that it came along.
      if (told) keepNotice({ text: told, undo: events });
      else if (!options.isLearner && !next.startsWith(paths.signUp)) keepNotice({ text: KEPT, undo: events });
      return location.assign(next);
    }
    const isRedo = isUndo(events) && told !== DONE_AGAIN;
    const undo = () => takeBack(events, isRedo, options, form);
    const isOffered = acknowledge(sent.patch, events, form);
    if (isUndo(events)) options.say({ tone: "plain", text: told ?? UNDONE, undo, isRedo });
    else if (!options.isLearner) options.say({ tone: "plain", text: KEPT, ...(!isOffered && { undo }) });
    else if (!isOffered && canUndo(events)) options.say({ tone: "plain", text: savedWords(events), undo });
    return;
  }
  if (!options.isLearner && sent.reason !== "refused") {
    options.say({ tone: "plain", text: KEPT });
    return;
  }
  for (const restore of putBack.reverse()) restore();
  if (putBack.length === 0) form.reset();
  const what = events.length === 1 ? "It is as it was." : "They are as they were.";
  options.say({
    tone: "bad",
    text: `Nothing was saved. ${sent.message} ${what}`,
    isSignedOut: sent.reason === "signed-out",
    // The same ids again: perhaps only the answer was lost.
    ...(isWorthTrying(sent.reason) && {
      again: () => void recordEvents(events.map(asOfNow), options, form, next, told),
    }),
  });
}

/** Says on a page what the page before left to be said. */
export function showKeptNotice(options: LiveOptions): void {
  const kept = takeKeptNotice();
  if (kept === null) return;
  const isRedo = isUndo(kept.undo);
  const undo = () => takeBack(kept.undo, isRedo, options, document.createElement("form"));
  options.say({ tone: "plain", text: kept.text, ...(kept.undo.length > 0 && { undo, isRedo }) });
}

/** Takes back what was recorded; of an undo, so that what it undid counts again. */
function takeBack(events: readonly LocalEvent[], isRedo: boolean, options: LiveOptions, form: HTMLFormElement): void {
  void recordEvents(events.map(undoing), options, form, undefined, isRedo ? DONE_AGAIN : undefined);
}

/** Keeps a visitor's ticks, and asks what the ladder looks like with them. */
async function keepHere(events: readonly LocalEvent[]): Promise<Sent> {
  if (!keepVisitorTicks(events)) {
    return { ok: false, reason: "refused", message: "This browser keeps nothing. Sign in to save your ticks." };
  }
  const sent = await previewEvents(visitorTicks(), shownAsNext());
  // They are kept, whatever became of the question.
  return sent.ok ? sent : { ok: false, reason: "away", message: sent.message };
}

function showWish(event: LocalEvent): (() => void)[] {
  if (event.kind !== "skill.set") return [];
  return [...document.querySelectorAll<HTMLElement>(`[data-skill="${CSS.escape(event.skill)}"]`)].map((element) => {
    const restore = snapshotOf(element);
    showAtOnce(element, event.state);
    return restore;
  });
}

function isWorthTrying(reason: string): boolean {
  return reason === "offline" || reason === "away";
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
