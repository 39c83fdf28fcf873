// Listens to the page's forms of ticks. One listener serves every row.
import { payloadOfCommand, takeOverCommand } from "@/lib/learning/events/command";
import { paths } from "@/lib/shared/urls";
import { UNDO_ASKED } from "../keys/start-keys";
import type { Delivery } from "./deliver";
import { keepNotice } from "./kept-notice";
import { guardAccount, keepPagesOffline, sayBackOnline } from "./kept-pages";
import { mendPage } from "./mend-page";
import { onPanelClick } from "./open-panel";
import { type Outbox, openOutbox } from "./outbox";
import { type LiveOptions, type Recorder, recordCommands, showKeptNotice } from "./record-commands";
import { previewEvents } from "./send-events";
import { isSignOut, signOut } from "./sign-out";
import { setSuggested } from "./suggested";
import { undoLast } from "./undo-last";
import { addAnswersToTicks } from "./visitor-placement";
import { mergeVisitorTicks, visitorTicks } from "./visitor-ticks";

/** Begins to listen. Gives the function that stops it. */
export function startLive(options: LiveOptions): () => void {
  setSuggested(options.suggested);
  const stop = new AbortController();
  const { signal } = stop;
  const outbox = options.account === null ? null : openLearnersOutbox(options.account, options, signal);
  const recorder = { options, outbox };
  if (options.account !== null) guardAccount(options.account, signal);
  document.addEventListener("submit", (event) => onSubmit(event, recorder), { signal });
  document.addEventListener("click", onSecondClick, { signal, capture: true });
  const onOffline = () => options.say({ tone: "plain", text: "You are offline, and its details were not kept." });
  document.addEventListener("click", (event) => onPanelClick(event, onOffline), { signal });
  document.addEventListener("change", (event) => onChange(event, recorder), { signal });
  const look = freshLook(recorder);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look(), { signal });
  window.addEventListener("pageshow", (event) => event.persisted && look(), { signal });
  window.addEventListener("online", look, { signal });
  window.addEventListener("online", sayBackOnline, { signal });
  document.addEventListener(UNDO_ASKED, () => void undoLast(recorder), { signal });
  if (document.querySelector("form.skills-list")) void startChecklist(options, signal);
  showKeptNotice(recorder);
  // Every milestone is open on the page that this address leads to; the others print as they stand.
  if (location.hash === "#print") printOnce();
  keepPagesOffline();
  if (outbox) void outbox.flush().then(bringTicksAlong);
  else startForVisitor(options, signal);
  return () => stop.abort();
}

/** What only the checklist needs: selecting several, and milestones that open in place. */
async function startChecklist({ account }: LiveOptions, signal: AbortSignal): Promise<void> {
  const { startSelecting } = await import("../checklist/select-rows");
  const { openFoldOnClick } = await import("../checklist/open-fold");
  startSelecting(signal);
  const afterwards = () => {
    if (account === null) void showVisitorTicks();
  };
  document.addEventListener("click", (event) => openFoldOnClick(event, afterwards), { signal });
}

/** The address loses its mark first: a reload or the way back must not print again. */
function printOnce(): void {
  history.replaceState(history.state, "", location.pathname + location.search);
  window.print();
}

function startForVisitor({ report }: LiveOptions, signal: AbortSignal): void {
  const tell = () => report({ isOffline: !navigator.onLine, waiting: 0, stop: null });
  window.addEventListener("offline", tell, { signal });
  window.addEventListener("online", tell, { signal });
  if (!navigator.onLine) tell();
  void showVisitorTicks();
}

/** What was ticked in this browser without an account, shown on the page as it stands now. */
async function showVisitorTicks(): Promise<void> {
  if (visitorTicks().length === 0) return;
  const sent = await previewEvents(visitorTicks());
  if (sent.ok) mendPage(sent.patch);
}

function openLearnersOutbox(account: string, { report, say }: LiveOptions, signal: AbortSignal): Outbox {
  const tell = ({ arrived, refused }: Delivery, had: ReadonlySet<string>) => {
    const [first] = refused.filter(({ event }) => had.has(event.id));
    const saved = arrived.filter(({ id }) => had.has(id)).length;
    if (first)
      say({
        tone: "bad",
        text: `${counted(refused.length)} could not be saved: ${first.message.replace(/^Event \d+: /, "")}`,
      });
    else if (saved > 0)
      say({ tone: "plain", text: `${counted(saved)} that waited ${saved === 1 ? "is" : "are"} saved.` });
  };
  return openOutbox({ account, report, tell, signal });
}

function counted(changes: number): string {
  return changes === 1 ? "1 change" : `${changes} changes`;
}

/** The second click of a double click is no second wish: the first has changed what the button would do. */
function onSecondClick(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>("button[name=do]") : null;
  if (button?.form && "live" in button.form.dataset && event.detail > 1) event.preventDefault();
}

function onSubmit(event: SubmitEvent, recorder: Recorder): void {
  const form = event.target;
  const button = event.submitter;
  if (form instanceof HTMLFormElement && recorder.outbox && isSignOut(form)) {
    event.preventDefault();
    void signOut(form, recorder.outbox, recorder.options.say);
    return;
  }
  if (!(form instanceof HTMLFormElement) || !("live" in form.dataset) || !(button instanceof HTMLButtonElement)) return;
  const commands = commandsOf(form, button);
  if (commands.length === 0) return;
  event.preventDefault();
  void recordCommands(commands, recorder, form, button.dataset.next);
}

function onChange(event: Event, recorder: Recorder): void {
  const field = event.target;
  const form = field instanceof Element ? field.closest<HTMLFormElement>("form[data-live]") : null;
  if (!form) return;
  if (field instanceof HTMLInputElement && field.name === "criterion") {
    void recordCommands([(field.checked ? field.dataset.commandOn : field.dataset.commandOff) ?? ""], recorder, form);
  }
  if (field instanceof HTMLSelectElement && field.dataset.command) {
    void recordCommands([`${field.dataset.command}:${field.value}`], recorder, form);
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
  if (/^apply:[^:]+$/.test(command)) {
    const fields = new FormData(form);
    const takeOver = takeOverCommand(command.slice("apply:".length), fields.getAll("chosen").map(String));
    return takeOver === null ? [] : [...fields.getAll("answered").map(String), takeOver];
  }
  return button.name === "do" && payloadOfCommand(command, Date.now()) ? [command] : [];
}

/** Sends, when the page comes back into view, what waits; asks whether anything changed elsewhere, and shows it. */
function freshLook({ options: { account, version }, outbox }: Recorder): () => void {
  let known = version;
  return async () => {
    if (!outbox || account === null) return;
    await outbox.flush();
    const response = await fetch(paths.progress, { headers: { "If-None-Match": known } }).catch(() => null);
    // Nobody is signed in any more, or somebody else.
    const isOthers = response?.ok === true && response.headers.get("Rungs-Account") !== account;
    if (isOthers || (response?.status === 401 && outbox.waiting().length === 0)) return location.reload();
    if (!response?.ok) return;
    known = response.headers.get("ETag") ?? known;
    if (document.querySelector("form[data-live=reload]")) return location.reload();
    outbox.mend(await response.json());
  };
}

/** Merges what was ticked before signing in, shows it, and says so on the page that shows it. */
async function bringTicksAlong(): Promise<void> {
  addAnswersToTicks();
  if (visitorTicks().length === 0) return;
  const merged = await mergeVisitorTicks();
  if (merged === 0) return;
  keepNotice({ text: `Brought along from this browser: ${merged} ${merged === 1 ? "change" : "changes"}.`, undo: [] });
  location.reload();
}
