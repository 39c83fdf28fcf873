// The keys of the map: arrows move from skill to skill, `o` opens, Escape clears. Enter follows the link, as everywhere.
import { paths } from "@/lib/shared/urls";

type Options = Readonly<{
  /** Takes the kept lines away. */
  clear: () => void;
  /** Whether single keys do something at all. */
  isOn: () => boolean;
}>;

/** The cell of the map that an element is or stands in. */
export function cellOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>(".map li[data-look]") ?? null;
}

export function onMapKey(event: KeyboardEvent, { clear, isOn }: Options): void {
  if (!isOn() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  const focused = cellOf(event.target instanceof Element ? event.target : null);
  const cell = focused ?? (document.activeElement === document.body ? whereToBegin() : null);
  if (event.key === "Escape") clear();
  else if (cell && !focused && event.key.startsWith("Arrow")) begin(cell, event);
  else if (cell && event.key === "o") location.assign(pageOf(cell));
  else if (cell) moveFrom(cell, event);
}

/** With nothing focused: the chosen cell, else the next step, else the first. */
function whereToBegin(): HTMLElement | null {
  const cells = [".map [data-chosen]", ".map li[data-look=next]", ".map li[data-look]"];
  return cells.map((selector) => document.querySelector<HTMLElement>(selector)).find(Boolean) ?? null;
}

function begin(cell: HTMLElement, event: KeyboardEvent): void {
  event.preventDefault();
  cell.querySelector<HTMLAnchorElement>(":scope > a")?.focus();
}

/** At an edge the arrow does nothing, and the page stays where it is. */
function moveFrom(cell: HTMLElement, event: KeyboardEvent): void {
  const next = nextCell(cell, event.key);
  if (next === undefined) return;
  event.preventDefault();
  next?.querySelector<HTMLAnchorElement>(":scope > a")?.focus();
}

/** Escape in an open list or a field belongs to that. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  );
}

function pageOf({ dataset }: HTMLElement): string {
  return dataset.skill ? paths.skill(dataset.skill) : (dataset.open ?? paths.map);
}

/** The cell that an arrow leads to; null at an edge, undefined for another key. */
function nextCell(cell: HTMLElement, key: string): HTMLElement | null | undefined {
  if (key === "ArrowUp" || key === "ArrowDown") {
    const column = cellsOfColumn(cell);
    return column[column.indexOf(cell) + (key === "ArrowDown" ? 1 : -1)] ?? null;
  }
  if (key !== "ArrowLeft" && key !== "ArrowRight") return undefined;
  const columns = [...document.querySelectorAll(".map > section")];
  const from = columns.findIndex((column) => column.contains(cell));
  const beside = columns[from + (key === "ArrowRight" ? 1 : -1)];
  return beside ? nearest([...beside.querySelectorAll<HTMLElement>("li[data-look]")], cell) : null;
}

function cellsOfColumn(cell: HTMLElement): HTMLElement[] {
  return [...(cell.closest("section")?.querySelectorAll<HTMLElement>("li[data-look]") ?? [])];
}

function nearest(cells: readonly HTMLElement[], to: HTMLElement): HTMLElement | null {
  const distance = (cell: HTMLElement) => Math.abs(cell.getBoundingClientRect().top - to.getBoundingClientRect().top);
  return cells.reduce<HTMLElement | null>(
    (best, cell) => (best === null || distance(cell) < distance(best) ? cell : best),
    null,
  );
}
