// Opens a row's panel in place. Without scripts the same link loads the page with the panel open.
export function onPanelClick(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
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
  void fetch(`/panel/${id}`)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(String(response.status)))))
    .then((markup) => {
      if (!row.querySelector(":scope > .sr-panel")) row.insertAdjacentHTML("beforeend", markup);
    })
    .catch(() => location.assign(link.href));
}
