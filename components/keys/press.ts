// When a press of a key is meant for the page, and what it is called.

/**
 * The name of a press: "j", "Shift+x", "?", "Escape"; null for one that is not the page's: with Control, Alt or Meta,
 * while a character is being composed, or where something takes what is typed.
 */
export function nameOfPress(event: KeyboardEvent): string | null {
  const isOnThirdLevel = event.getModifierState("AltGraph");
  if (event.defaultPrevented || event.isComposing || event.metaKey) return null;
  if (!isOnThirdLevel && (event.ctrlKey || event.altKey)) return null;
  if (isForField(event)) return null;
  if (!/^[a-z]$/i.test(event.key)) return event.key;
  // Not by the case of the letter: with Caps Lock a key is still the same key.
  return `${event.shiftKey ? "Shift+" : ""}${event.key.toLowerCase()}`;
}

const FIELDS =
  "input:not([type=checkbox], [type=radio], [type=submit], [type=button]), textarea, select, [contenteditable]:not([contenteditable=false])";

function isForField({ target }: KeyboardEvent): boolean {
  if (document.querySelector("dialog[open], [popover]:popover-open")) return true;
  return target instanceof Element && target.closest(FIELDS) !== null;
}

/** Whether Enter is free: where a link or a button has the focus it presses that. */
export function isNothingFocused(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused.matches("main, [tabindex='-1']");
}
