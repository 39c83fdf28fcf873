// The keys of lists of skills: moving over rows and milestones, opening, selecting, and setting states.
import { onSelection, selectNone, selectRange, toggleSelected } from "../checklist/select-rows";
import type { KeyCommand } from "./key-table";

const ROWS = ".skill-row";
const MILESTONES = ".ms-fold > summary, .ms-fold > .ms-line-link";

/** Where keys led last: one goes on from there after a click elsewhere. */
let last: HTMLElement | null = null;

/** Does what a key asks for with the row or the milestone at hand. */
export function runOnRows(command: KeyCommand): void {
  COMMANDS[command]?.();
}

const COMMANDS: Partial<Record<KeyCommand, () => void>> = {
  "row-next": () => move(ROWS, 1),
  "row-previous": () => move(ROWS, -1),
  "milestone-next": () => move(MILESTONES, 1),
  "milestone-previous": () => move(MILESTONES, -1),
  "row-open": open,
  "row-done": () => set("done"),
  "row-learning": () => set("learning"),
  "row-skip": () => set("skip"),
  "row-reopen": () => set("reopen"),
  select: () => withRow(toggleSelected),
  "select-range": () => withRow(selectRange),
  "select-none": selectNone,
};

/** The focus to the next or the previous of these, counted from where it is, else to the first in sight. */
function move(selector: string, direction: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  const from =
    currentRow() ?? document.activeElement?.closest(MILESTONES) ?? (last?.isConnected ? last : document.body);
  const isBeyond = (element: HTMLElement) => {
    if (element === from || element.contains(from)) return false;
    const order = from.compareDocumentPosition(element);
    return (order & (direction === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING)) !== 0;
  };
  const target =
    from === document.body
      ? (all.find((element) => element.getBoundingClientRect().top > 0) ?? all[0])
      : direction === 1
        ? all.find(isBeyond)
        : all.findLast(isBeyond);
  last = target ?? last;
  const focusable = target?.matches(ROWS) ? target.querySelector<HTMLElement>(".sr-title") : target;
  focusable?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "nearest" });
}

function currentRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>(ROWS) ?? null;
}

function withRow(act: (row: HTMLElement) => void): void {
  const row = currentRow();
  if (row) act(row);
}

/** Opens or folds what has the focus: a row's panel or page, or a milestone. */
function open(): void {
  const row = currentRow();
  const target =
    row?.querySelector<HTMLElement>(".sr-title") ?? document.activeElement?.closest<HTMLElement>(MILESTONES);
  target?.click();
}

/** Sets the state of all that is selected, else of the row at hand. */
function set(command: "done" | "learning" | "skip" | "reopen"): void {
  if (onSelection(command)) return;
  const row = currentRow();
  const form = row?.closest("form");
  const wish = row && wishOf(row, command);
  if (!row || !form || !wish) return;
  if (wish === "panel") row.querySelector<HTMLElement>(".sr-title")?.click();
  else submit(form, row, wish);
}

/** The command for a row; "panel" for a choice that is still to be made. */
function wishOf(row: HTMLElement, command: string): string | null {
  const { skill, group, state } = row.dataset;
  if (skill) return isSo(state, command) ? null : `${command}:${skill}`;
  if (command === "skip") return `skip-group:${group}`;
  if (command === "reopen" && row.dataset.look === "skipped") return `reopen-group:${group}`;
  const member = row.querySelector<HTMLButtonElement>(":scope > button.rung-button")?.value.split(":")[1];
  return member ? `${command}:${member}` : "panel";
}

const STATES: Readonly<Record<string, string>> = {
  done: "done",
  learning: "learning",
  skip: "skipped",
  reopen: "not-started",
};

/** What is so already needs no saying again. */
function isSo(state: string | undefined, command: string): boolean {
  return state === STATES[command];
}

function submit(form: HTMLFormElement, row: HTMLElement, wish: string): void {
  const button = Object.assign(document.createElement("button"), { name: "do", value: wish, hidden: true });
  row.append(button);
  form.requestSubmit(button);
  button.remove();
}
