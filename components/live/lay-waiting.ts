// Lays the changes that still wait over the page: what a row shows is what was ticked, and it says that it waits.
import { showWaiting, snapshotOf } from "./mend-page";
import type { LocalEvent } from "./send-events";
import { withoutUndone } from "./without-undone";

type Laid = Readonly<{ event: string; takeOff: () => void }>;

const laid = new Map<Element, Laid>();
// How elements looked before a wish was shown on them that has not been answered yet.
const before = new Map<Element, () => void>();

/** Notes how to put an element back as the server last described it, before a wish is shown on it. */
export function noteBefore(element: Element, putBack: () => void): void {
  if (!laid.has(element) && !before.has(element)) before.set(element, putBack);
}

/** Takes everything off, for what the server says now. */
export function clearWaiting(): void {
  layWaiting([]);
  before.clear();
}

/** Shows these changes, and takes off what was laid before and waits no longer. */
export function layWaiting(events: readonly LocalEvent[]): void {
  const wanted = lastOnEach(withoutUndone(events));
  for (const [element, { event, takeOff }] of laid) {
    if (wanted.get(element)?.id === event) continue;
    takeOff();
    laid.delete(element);
  }
  for (const [element, event] of wanted) {
    if (laid.has(element) || !(element instanceof HTMLElement)) continue;
    laid.set(element, { event: event.id, takeOff: layOne(element, event) });
  }
}

function lastOnEach(events: readonly LocalEvent[]): Map<Element, LocalEvent> {
  const wanted = new Map<Element, LocalEvent>();
  for (const event of events) for (const element of elementsOf(event)) wanted.set(element, event);
  return wanted;
}

function elementsOf(event: LocalEvent): Element[] {
  switch (event.kind) {
    case "skill.set":
      return all(`[data-skill="${CSS.escape(event.skill)}"]`);
    case "criterion.set":
      return all(`input[data-command-on="${CSS.escape(`met:${event.skill}:${event.criterion}`)}"]`);
    case "resource.set":
      return all(`select[data-command="${CSS.escape(`resource:${event.skill}:${event.resource}`)}"]`);
    default:
      return [];
  }
}

function layOne(element: HTMLElement, event: LocalEvent): () => void {
  if (event.kind === "skill.set") {
    const putBack = before.get(element) ?? snapshotOf(element);
    before.delete(element);
    showWaiting(element, event.state);
    element.querySelector(".sr-state")?.append(" ", undoButton(event.id));
    return putBack;
  }
  if (event.kind === "criterion.set" && element instanceof HTMLInputElement) {
    element.checked = event.met;
    return withWord(element.closest("li")?.querySelector("label > span"), () => {
      element.checked = element.defaultChecked;
    });
  }
  if (event.kind === "resource.set" && element instanceof HTMLSelectElement) {
    element.value = event.state;
    return withWord(element.parentElement, () => {
      for (const option of element.options) if (option.defaultSelected) element.value = option.value;
    });
  }
  return () => {};
}

function undoButton(id: string): HTMLButtonElement {
  const button = document.createElement("button");
  return Object.assign(button, {
    type: "submit",
    name: "do",
    value: `undo:${id}`,
    className: "btn-text",
    textContent: "undo",
  });
}

function withWord(place: Element | null | undefined, takeOff: () => void): () => void {
  const word = Object.assign(document.createElement("span"), { className: "waiting-word", textContent: "Waiting" });
  place?.append(" ", word);
  return () => {
    word.remove();
    takeOff();
  };
}

function all(selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}
