// Listens to the keys of key-table.ts. What a page needs only after a press is loaded then.
import { paths } from "@/lib/shared/urls";
import { KEY_PLACES, type Key, type KeyAction, type KeyCommand } from "./key-table";
import { isNothingFocused, nameOfPress } from "./press";
import { visible } from "./visible";

/** The event by which the document asks for an undo: whoever records listens to it. */
export const UNDO_ASKED = "rungs:undo";

/** How long the second key of two may take. */
const PAUSE_MILLISECONDS = 1500;

/** Begins to listen. Gives the function that stops it. */
export function startKeys(): () => void {
  const stop = new AbortController();
  let first = "";
  let since = 0;
  const onKey = (event: KeyboardEvent) => {
    const name = nameOfPress(event);
    if (name === null || name === "Shift") return;
    const now = event.timeStamp;
    const both = first !== "" && now - since < PAUSE_MILLISECONDS ? `${first} ${name}` : name;
    const key = keyOf(both);
    first = key === null && both === name && isFirstOfTwo(name) ? name : "";
    since = now;
    if (key === null || (event.repeat && !isMove(key))) return;
    if (name === "Enter" && !isNothingFocused()) return;
    if (act(key.action, name)) event.preventDefault();
  };
  document.addEventListener("keydown", onKey, { signal: stop.signal });
  tellShortcuts(true);
  // Before the first press, so that it is answered at once.
  if (document.querySelector(".skill-row")) void import("./row-keys");
  return () => {
    stop.abort();
    tellShortcuts(false);
  };
}

/** The key of a name, where the page has what it is for; what is special goes before what holds anywhere. */
function keyOf(name: string): Key | null {
  for (const place of [...KEY_PLACES].reverse()) {
    const key = place.keys.find(({ keys }) => keys.includes(name));
    if (key && document.querySelector(place.scope)) return key;
  }
  return null;
}

function isFirstOfTwo(name: string): boolean {
  return KEY_PLACES.some(({ keys }) => keys.some((key) => key.keys.some((each) => each.startsWith(`${name} `))));
}

function isMove({ action }: Key): boolean {
  return "run" in action && (action.run === "row-next" || action.run === "row-previous");
}

/** Does it. False where there is nothing on the page to do it with. */
function act(action: KeyAction, name: string): boolean {
  if ("own" in action) return false;
  if ("go" in action) {
    location.assign(action.go);
    return true;
  }
  if ("run" in action) return run(action.run, name);
  const element = visible("press" in action ? action.press : action.focus);
  if ("press" in action) element?.click();
  else element?.focus();
  return element !== null;
}

function run(command: KeyCommand, name: string): boolean {
  if (command === "undo") document.dispatchEvent(new Event(UNDO_ASKED));
  else if (command === "help") void import("./help-dialog").then(({ openHelp }) => openHelp());
  else if (command === "search") search();
  else if (command === "criterion") return tickCriterion(Number(name));
  else void import("./row-keys").then(({ runOnRows }) => runOnRows(command));
  return true;
}

/** To the field of the header; where it has no room, to the page of the search. */
function search(): void {
  const field = visible<HTMLInputElement>("#search-words, #quick-find");
  if (!field) location.assign(`${paths.search}#search-words`);
  field?.focus();
  field?.select();
}

function tickCriterion(position: number): boolean {
  const box = document.querySelectorAll<HTMLInputElement>("input[name=criterion]")[position - 1];
  box?.click();
  return box !== undefined;
}

/** Says in the document that there are keys, and on what they press or focus which one. */
function tellShortcuts(areOn: boolean): void {
  document.body.toggleAttribute("data-keys", areOn);
  const found = KEY_PLACES.filter(({ scope }) => document.querySelector(scope)).flatMap(({ keys }) => keys);
  for (const { keys, action } of found) {
    if (!("press" in action || "focus" in action)) continue;
    const element = visible("press" in action ? action.press : action.focus);
    if (areOn) element?.setAttribute("aria-keyshortcuts", keys.join(" "));
    else element?.removeAttribute("aria-keyshortcuts");
  }
  const field = document.querySelector("#quick-find");
  if (areOn) field?.setAttribute("aria-keyshortcuts", "/");
  else field?.removeAttribute("aria-keyshortcuts");
}
