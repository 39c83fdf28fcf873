// Listens to the page's forms of ticks. One listener serves every row.
import { payloadOfCommand } from "@/lib/learning/command";
import { paths } from "@/lib/shared/urls";
import { mendPage, offerUndo, showAtOnce, shownAsNext, snapshotOf } from "./mend-page";
import { onPanelClick } from "./open-panel";
import { type LocalEvent, localEvent, previewEvents, type Sent, sendEvents } from "./send-events";
import { keepVisitorTicks, mergeVisitorTicks, visitorTicks } from "./visitor-ticks";

export type Notice = Readonly<{
  text: string;
  tone: "plain" | "bad";
  again?: () => void;
  isSignedOut?: boolean;
}>;

type Options = Readonly<{ isLearner: boolean; version: string; say: (notice: Notice | null) => void }>;

/** Begins to listen. Gives the function that stops it. */
export function startLive(options: Options): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener("submit", (event) => onSubmit(event, options), { signal });
  document.addEventListener("click", onPanelClick, { signal });
  document.addEventListener("change", (event) => onChange(event, options), { signal });
  const look = freshLook(options);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look(), { signal });
  window.addEventListener("pageshow", (event) => event.persisted && look(), { signal });
  if (options.isLearner) void bringTicksAlong(options);
  else if (visitorTicks().length > 0)
    void previewEvents(visitorTicks()).then((sent) => sent.ok && mendPage(sent.patch));
  return () => stop.abort();
}

function onSubmit(event: SubmitEvent, options: Options): void {
  const form = event.target;
  const button = event.submitter;
  if (!(form instanceof HTMLFormElement) || !("live" in form.dataset) || !(button instanceof HTMLButtonElement)) return;
  const commands = commandsOf(form, button);
  if (commands.length === 0) return;
  event.preventDefault();
  void record(commands, options, form);
}

function onChange(event: Event, options: Options): void {
  const field = event.target;
  const form = field instanceof Element ? field.closest<HTMLFormElement>("form[data-live]") : null;
  if (!form) return;
  if (field instanceof HTMLInputElement && field.name === "criterion") {
    void record([(field.checked ? field.dataset.commandOn : field.dataset.commandOff) ?? ""], options, form);
  }
  if (field instanceof HTMLSelectElement && field.dataset.command) {
    void record([`${field.dataset.command}:${field.value}`], options, form);
  }
}

/** What a button asks for: one thing, the same for every selected skill, or the chosen member of a group. */
function commandsOf(form: HTMLFormElement, button: HTMLButtonElement): string[] {
  const command = button.value;
  if (/^(done|learning|skip|reopen)$/.test(command)) {
    return [...form.querySelectorAll<HTMLInputElement>("input[name=id]:checked")].map(
      (box) => `${command}:${box.value}`,
    );
  }
  if (/^pick:[^:]+$/.test(command)) {
    const scope = button.closest("[data-group]") ?? form;
    const member = scope.querySelector<HTMLInputElement>("input[name=member]:checked");
    return member ? [`${command}:${member.value}`] : [];
  }
  return button.name === "do" && payloadOfCommand(command, Date.now()) ? [command] : [];
}

/** Shows a wish at once, sends it, and mends the page with the answer, or puts it back and says so. */
async function record(commands: readonly string[], options: Options, form: HTMLFormElement): Promise<void> {
  const payloads = commands.flatMap((command) => payloadOfCommand(command, Date.now()) ?? []);
  if (payloads.length === 0) return;
  const events = payloads.map(localEvent);
  options.say(null);
  const putBack = events.flatMap((event) => {
    if (event.kind !== "skill.set") return [];
    return elementsOf(event.skill).map((element) => {
      const restore = snapshotOf(element);
      showAtOnce(element, event.state);
      return restore;
    });
  });
  const sent = await deliver(events, options);
  if (sent.ok) return acknowledge(sent, events, form);
  for (const restore of putBack.reverse()) restore();
  if (putBack.length === 0) form.reset();
  const what = commands.length === 1 ? "It is as it was." : "They are as they were.";
  options.say({
    tone: "bad",
    text: `Nothing was saved. ${sent.message} ${what}`,
    isSignedOut: sent.reason === "signed-out",
    ...(sent.reason !== "signed-out" &&
      sent.reason !== "refused" && { again: () => void record(commands, options, form) }),
  });
}

async function deliver(events: readonly LocalEvent[], { isLearner, say }: Options): Promise<Sent> {
  if (isLearner) return sendEvents(events, shownAsNext());
  if (!keepVisitorTicks(events)) {
    return { ok: false, reason: "refused", message: "This browser keeps nothing. Sign in to save your ticks." };
  }
  say({ tone: "plain", text: "Kept in this browser. Create an account and it comes with you." });
  const touched = events.flatMap((event) => ("skill" in event && event.skill ? [event.skill] : []));
  return previewEvents(visitorTicks(), [...touched, ...shownAsNext()].slice(0, 20));
}

function acknowledge(sent: Extract<Sent, { ok: true }>, events: readonly LocalEvent[], form: HTMLFormElement): void {
  const last = events.at(-1);
  if (form.dataset.live === "reload" && last) {
    const url = new URL(location.href);
    url.searchParams.set("last", last.id);
    location.assign(url);
    return;
  }
  mendPage(sent.patch);
  if (last?.kind === "skill.set" && events.length === 1) {
    for (const element of elementsOf(last.skill)) offerUndo(element, last.id);
  }
}

function elementsOf(skill: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-skill="${CSS.escape(skill)}"]`)];
}

/** Asks, when the page comes back into view, whether anything changed elsewhere, and shows it. */
function freshLook({ isLearner, version }: Options): () => void {
  let known = version;
  return async () => {
    if (!isLearner) return;
    const response = await fetch(paths.progress, { headers: { "If-None-Match": known } }).catch(() => null);
    if (response?.status === 401) return location.reload();
    if (!response?.ok) return;
    known = response.headers.get("ETag") ?? known;
    if (document.querySelector("form[data-live=reload]")) return location.reload();
    mendPage(await response.json());
  };
}

const MERGED = "rungs.merged";

/** Merges what was ticked before signing in, shows it, and says so on the page that shows it. */
async function bringTicksAlong({ say }: Options): Promise<void> {
  const told = sessionStorage.getItem(MERGED);
  if (told) {
    sessionStorage.removeItem(MERGED);
    say({ tone: "plain", text: `Brought along from this browser: ${told} ${told === "1" ? "tick" : "ticks"}.` });
  }
  if (visitorTicks().length === 0) return;
  const merged = await mergeVisitorTicks();
  if (merged === 0) return;
  sessionStorage.setItem(MERGED, String(merged));
  location.reload();
}
