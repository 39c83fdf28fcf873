// Keeps the lines of what is chosen on the map, in place. The address follows, so that it can be shared.
import { paths } from "@/lib/shared/urls";
import { isPlainClick } from "../keys/plain-click";
import { cellOf, onMapKey } from "./map-keys";

/** Begins to listen. Gives the function that stops it. */
export function startMap(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener("click", onClick, { signal });
  document.addEventListener("change", onPick, { signal });
  document.addEventListener("submit", onShow, { signal });
  document.addEventListener("keydown", (event) => onMapKey(event, { clear, isOn: areKeysListened }), { signal });
  return () => stop.abort();
}

/** As start-keys.ts says it in the document. */
function areKeysListened(): boolean {
  return document.body.hasAttribute("data-keys");
}

function onClick(event: MouseEvent): void {
  if (event.defaultPrevented || !isPlainClick(event)) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link?.closest(".map-page")) return;
  const cell = link.hash ? cellOf(document.getElementById(link.hash.slice(1))) : null;
  if (link.dataset.part === "clear") {
    event.preventDefault();
    clear();
  } else if (cell && link.search) {
    event.preventDefault();
    choose(cell, link.href);
  }
}

function onPick(event: Event): void {
  const field = event.target;
  if (!(field instanceof HTMLSelectElement) || !field.closest("[data-map-form]")) return;
  const cell = cellOf(document.getElementById(field.value));
  if (cell) choose(cell, paths.mapOf(field.value));
}

/** What is in the list is chosen already: the form brings it into sight. */
function onShow(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !("mapForm" in form.dataset)) return;
  const cell = cellOf(document.getElementById(String(new FormData(form).get("focus"))));
  if (!cell) return;
  event.preventDefault();
  choose(cell, paths.mapOf(cell.id));
  cell.scrollIntoView({ block: "center", inline: "nearest" });
}

/** Shows the lines at once, and then what they say. */
function choose(cell: HTMLElement, address: string): void {
  unmark();
  cell.dataset.chosen = "";
  linkOf(cell)?.setAttribute("aria-current", "true");
  linkOf(cell)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  history.replaceState(history.state, "", address);
  const select = document.querySelector<HTMLSelectElement>("[data-map-form] select");
  if (select) select.value = cell.id;
  void fetchChosen(cell.id)
    .then((markup) => cell.dataset.chosen !== undefined && say(markup))
    .catch(() => location.assign(address));
}

function clear(): void {
  const chosen = document.querySelector<HTMLElement>("[data-chosen]");
  if (!chosen) return;
  const panel = document.getElementById("chosen");
  const hadFocus = panel?.contains(document.activeElement);
  unmark();
  if (panel) panel.hidden = true;
  history.replaceState(history.state, "", paths.map);
  const select = document.querySelector<HTMLSelectElement>("[data-map-form] select");
  if (select) select.value = "";
  if (hadFocus) linkOf(chosen)?.focus();
}

function unmark(): void {
  for (const cell of document.querySelectorAll<HTMLElement>("[data-chosen]")) {
    delete cell.dataset.chosen;
    linkOf(cell)?.removeAttribute("aria-current");
  }
}

function say(markup: string): void {
  const panel = document.getElementById("chosen");
  const said = document.getElementById("map-said");
  if (!panel || !said) return;
  panel.innerHTML = markup;
  panel.hidden = false;
  said.textContent = panel.querySelector("[data-said]")?.getAttribute("data-said") ?? "";
}

function linkOf(cell: HTMLElement): HTMLAnchorElement | null {
  return cell.querySelector(":scope > a");
}

async function fetchChosen(id: string): Promise<string> {
  const response = await fetch(paths.mapChosen(id));
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}
