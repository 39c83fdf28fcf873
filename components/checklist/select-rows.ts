// Selecting several rows of the checklist with scripts: boxes where they are, ranges, how many there are.
import { isPlainClick } from "../keys/plain-click";

const LIST = "form.skills-list";

let anchor: HTMLInputElement | null = null;

/** Listens to boxes and to the links that select, until the signal. */
export function startSelecting(signal: AbortSignal): void {
  document.addEventListener("click", onClick, { signal });
  document.addEventListener("change", showCount, { signal });
  showCount();
}

/** Selects a row, or no longer. Boxes appear with the first one. */
export function toggleSelected(row: HTMLElement): void {
  const box = boxOf(row);
  if (!box) return;
  box.checked = !box.checked;
  anchor = box;
  showCount();
}

/** Selects everything from the row selected last to this one, or no longer, as that one is. */
export function selectRange(row: HTMLElement): void {
  const box = boxOf(row);
  if (!box) return;
  if (!anchor?.isConnected) {
    toggleSelected(row);
    return;
  }
  const all = boxes();
  const [from, to] = [all.indexOf(anchor), all.indexOf(box)].sort((a, b) => a - b);
  for (const each of all.slice(from, (to ?? 0) + 1)) if (each.checkVisibility()) each.checked = anchor.checked;
  anchor = box;
  showCount();
}

/** Selects none; when none is selected, takes the boxes away that a key brought. */
export function selectNone(): void {
  if (boxes().some(({ checked }) => checked)) {
    clearBoxes();
    return;
  }
  const form = list();
  if (form?.dataset.selecting !== "by-key") return;
  for (const box of boxes()) box.remove();
  delete form.dataset.selecting;
  showBar(false);
}

/** Presses the button of the bar, when something is selected. False when nothing is. */
export function onSelection(command: string): boolean {
  if (!boxes().some(({ checked }) => checked)) return false;
  document.querySelector<HTMLButtonElement>(`.bulk-bar button[value="${command}"]`)?.click();
  return true;
}

function onClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const box = target?.closest<HTMLInputElement>(".skill-row > .sel");
  const row = box?.closest<HTMLElement>(".skill-row");
  if (box && row && event.shiftKey && anchor?.isConnected && anchor !== box) {
    const isChecked = box.checked;
    anchor.checked = isChecked;
    selectRange(row);
  } else if (box) anchor = box;
  const link = target?.closest<HTMLAnchorElement>("a[data-select]");
  if (!link || !isPlainClick(event)) return;
  event.preventDefault();
  if (link.dataset.select === "none") {
    clearBoxes();
    selectNone();
  } else selectAll(link.closest(".ms-fold"));
}

/** All rows of a milestone; none of them when all are selected. */
function selectAll(milestone: Element | null): void {
  beginSelecting();
  const ofIt = [...(milestone?.querySelectorAll<HTMLInputElement>(".sel") ?? [])];
  const isAll = ofIt.every(({ checked }) => checked);
  for (const box of ofIt) box.checked = !isAll;
  showCount();
}

function clearBoxes(): void {
  for (const box of boxes()) box.checked = false;
  anchor = null;
  showCount();
}

function boxOf(row: HTMLElement): HTMLInputElement | null {
  if (!row.closest(LIST)) return null;
  beginSelecting();
  return row.querySelector<HTMLInputElement>(":scope > .sel");
}

/** Boxes for all rows of a page that has none. The rungs stay what they are. */
function beginSelecting(): void {
  const form = list();
  if (!form) return;
  if (!isSelecting()) form.dataset.selecting = "by-key";
  for (const row of form.querySelectorAll<HTMLElement>(".skill-row[data-skill]")) {
    if (row.querySelector(":scope > .sel")) continue;
    const title = row.querySelector(".sr-title")?.firstChild?.textContent?.trim() ?? "";
    const box = Object.assign(document.createElement("input"), { type: "checkbox", name: "id", className: "sel" });
    box.value = row.dataset.skill ?? "";
    box.setAttribute("aria-label", `Select ${title}`);
    row.querySelector(":scope > .rung-button")?.after(box);
  }
  showBar(true);
}

/** Boxes for rows that came later, while several are selected. */
export function showBoxes(): void {
  if (isSelecting()) beginSelecting();
}

function showBar(isShown: boolean): void {
  const bar = document.querySelector<HTMLElement>(".bulk-bar");
  if (bar) bar.hidden = !isShown;
}

function showCount(): void {
  const count = document.querySelector(".bulk-bar [data-part=selected]");
  const amount = boxes().filter(({ checked }) => checked).length;
  if (count && isSelecting()) count.textContent = amount === 0 ? "Nothing selected" : `${amount} selected`;
  // The bar goes with the last one selected, and the focus would be lost with it.
  if (amount === 0 && document.activeElement?.closest(".bulk-bar")) {
    (anchor?.isConnected ? anchor : boxes().find((box) => box.checkVisibility()))?.focus();
  }
}

function isSelecting(): boolean {
  return list()?.dataset.selecting !== undefined;
}

function list(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>(LIST);
}

function boxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(`${LIST} .sel`)];
}
