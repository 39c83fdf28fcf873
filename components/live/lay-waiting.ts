// Lays the changes that still wait over the page: what a row shows is what was ticked, and it says that it waits.
import { showWaiting, snapshotOf } from "./mend-page";
import type { LocalEvent } from "./send-events";

type Laid = Readonly<{ event: string; takeOff: () => void }>;

const laid = new Map<Element, Laid>();

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

/** An event and what takes it back leave nothing to show. */
export function withoutUndone(events: readonly LocalEvent[]): LocalEvent[] {
  const undone = new Set(events.flatMap((event) => (event.kind === "undone" ? [event.event] : [])));
  return events.filter(({ id, kind }) => kind !== "undone" && !undone.has(id));
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
    const putBack = snapshotOf(element);
    showWaiting(element, event.state);
    element.querySelector(".sr-state")?.append(" ", undoButton(event.id));
    return putBack;
  }
  if (event.kind === "criterion.set" && element instanceof HTMLInputElement) {
    const { checked } = element;
    element.checked = event.met;
    return withWord(element.closest("li")?.querySelector("label > span"), () => {
      element.checked = checked;
    });
  }
  if (event.kind === "resource.set" && element instanceof HTMLSelectElement) {
    const { value } = element;
    element.value = event.state;
    return withWord(element.parentElement, () => {
      element.value = value;
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
