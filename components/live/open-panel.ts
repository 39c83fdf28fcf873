// Opens a row's panel in place. Without scripts the same link loads the page with the panel open.
import { isPlainClick } from "../keys/plain-click";

export function onPanelClick(event: MouseEvent, onOffline: () => void): void {
  if (event.defaultPrevented || !isPlainClick(event)) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href*='panel=']") : null;
  const row = link?.closest<HTMLElement>("[data-skill], [data-group]");
  const id = row?.dataset.skill ?? row?.dataset.group;
  if (!link || !row || !id) return;
  event.preventDefault();
  const open = row.querySelector(":scope > .sr-panel");
  link.setAttribute("aria-expanded", String(!open));
  if (open) {
    open.remove();
    return;
  }
  void fetchPanel(id)
    .then((markup) => {
      if (!row.querySelector(":scope > .sr-panel")) row.insertAdjacentHTML("beforeend", markup);
      row.scrollIntoView({ block: "nearest" });
    })
    .catch(() => {
      if (navigator.onLine) return location.assign(link.href);
      // Leading away would take the page, which can be read and ticked, for one that can't be had.
      link.setAttribute("aria-expanded", "false");
      onOffline();
    });
}

/** Draws the open panels of some skills and choices anew: what they offer follows the state. */
export function refreshPanels(ids: ReadonlySet<string>): void {
  for (const panel of document.querySelectorAll<HTMLElement>(".sr-panel")) {
    const id = panel.id.replace(/^panel-/, "");
    // Where it can't be had, what stands there still works.
    if (ids.has(id))
      void fetchPanel(id).then(
        (markup) => replacePanel(panel, markup),
        () => {},
      );
  }
}

/** The focus stays in the panel, on the same control where that is still there. */
function replacePanel(panel: HTMLElement, markup: string): void {
  const focused = panel.contains(document.activeElement) ? (document.activeElement as HTMLButtonElement) : null;
  panel.insertAdjacentHTML("afterend", markup);
  const fresh = panel.nextElementSibling;
  panel.remove();
  if (!focused || !fresh) return;
  const same = focused.value ? fresh.querySelector<HTMLElement>(`[value="${CSS.escape(focused.value)}"]`) : null;
  (same ?? fresh.querySelector<HTMLElement>("button[name=do]"))?.focus();
}

async function fetchPanel(id: string): Promise<string> {
  const response = await fetch(`/panel/${id}`);
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}
