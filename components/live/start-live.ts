// Listens to the page's forms of ticks. One listener serves every row.
import { payloadOfCommand, takeOverCommand } from "@/lib/learning/events/command";
import { paths } from "@/lib/shared/urls";
import { UNDO_ASKED } from "../keys/start-keys";
import { keepNotice } from "./kept-notice";
import { mendPage } from "./mend-page";
import { onPanelClick } from "./open-panel";
import { type LiveOptions, recordCommands, showKeptNotice } from "./record-commands";
import { previewEvents } from "./send-events";
import { setSuggested } from "./suggested";
import { undoLast } from "./undo-last";
import { addAnswersToTicks } from "./visitor-placement";
import { mergeVisitorTicks, visitorTicks } from "./visitor-ticks";

const OFFLINE =
  "You are offline. What was saved is safe, and you can go on reading this page. Ticks need the connection.";

/** Begins to listen. Gives the function that stops it. */
export function startLive(options: LiveOptions): () => void {
  setSuggested(options.suggested);
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener("submit", (event) => onSubmit(event, options), { signal });
  document.addEventListener("click", onSecondClick, { signal, capture: true });
  document.addEventListener("click", onPanelClick, { signal });
  document.addEventListener("change", (event) => onChange(event, options), { signal });
  const look = freshLook(options);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look(), { signal });
  window.addEventListener("pageshow", (event) => event.persisted && look(), { signal });
  window.addEventListener("offline", () => options.say({ tone: "plain", text: OFFLINE }), { signal });
  window.addEventListener("online", () => options.say({ tone: "plain", text: "You are back online." }), { signal });
  window.addEventListener("online", look, { signal });
  document.addEventListener(UNDO_ASKED, () => void undoLast(options), { signal });
  if (document.querySelector("form.skills-list")) void startChecklist(options, signal);
  showKeptNotice(options);
  if (options.isLearner) void bringTicksAlong();
  else if (visitorTicks().length > 0)
    void previewEvents(visitorTicks()).then((sent) => sent.ok && mendPage(sent.patch));
  return () => stop.abort();
}

/** What only the checklist needs: selecting several, and milestones that open in place. */
async function startChecklist({ isLearner }: LiveOptions, signal: AbortSignal): Promise<void> {
  const { startSelecting } = await import("../checklist/select-rows");
  const { openFoldOnClick } = await import("../checklist/open-fold");
  startSelecting(signal);
  const afterwards = async () => {
    if (isLearner || visitorTicks().length === 0) return;
    const sent = await previewEvents(visitorTicks());
    if (sent.ok) mendPage(sent.patch);
  };
  document.addEventListener("click", (event) => openFoldOnClick(event, afterwards), { signal });
}

/** The second click of a double click is no second wish: the first has changed what the button would do. */
function onSecondClick(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>("button[name=do]") : null;
  if (button?.form && "live" in button.form.dataset && event.detail > 1) event.preventDefault();
}

function onSubmit(event: SubmitEvent, options: LiveOptions): void {
  const form = event.target;
  const button = event.submitter;
  if (!(form instanceof HTMLFormElement) || !("live" in form.dataset) || !(button instanceof HTMLButtonElement)) return;
  const commands = commandsOf(form, button);
  if (commands.length === 0) return;
  event.preventDefault();
  void recordCommands(commands, options, form, button.dataset.next);
}

function onChange(event: Event, options: LiveOptions): void {
  const field = event.target;
  const form = field instanceof Element ? field.closest<HTMLFormElement>("form[data-live]") : null;
  if (!form) return;
  if (field instanceof HTMLInputElement && field.name === "criterion") {
    void recordCommands([(field.checked ? field.dataset.commandOn : field.dataset.commandOff) ?? ""], options, form);
  }
  if (field instanceof HTMLSelectElement && field.dataset.command) {
    void recordCommands([`${field.dataset.command}:${field.value}`], options, form);
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

/** Asks, when the page comes back into view, whether anything changed elsewhere, and shows it. */
function freshLook({ isLearner, version }: LiveOptions): () => void {
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

/** Merges what was ticked before signing in, shows it, and says so on the page that shows it. */
async function bringTicksAlong(): Promise<void> {
  addAnswersToTicks();
  if (visitorTicks().length === 0) return;
  const merged = await mergeVisitorTicks();
  if (merged === 0) return;
  keepNotice({ text: `Brought along from this browser: ${merged} ${merged === 1 ? "change" : "changes"}.`, undo: [] });
  location.reload();
}
