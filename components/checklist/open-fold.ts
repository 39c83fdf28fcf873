// Opens a folded milestone in place. Without scripts the same link loads the page with it open.
import { isPlainClick } from "../keys/plain-click";
import { showBoxes } from "./select-rows";

/** Takes over clicks on folded milestones. `afterwards` runs when one was opened. */
export function openFoldOnClick(event: MouseEvent, afterwards: () => void): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(".ms-line-link") : null;
  if (!link || !isPlainClick(event)) return;
  event.preventDefault();
  openFold(link).then(afterwards, () => location.assign(link.href));
}

async function openFold(link: HTMLAnchorElement): Promise<void> {
  const fold = link.closest<HTMLElement>(".ms-fold");
  const response = await fetch(link.href);
  if (!fold || !response.ok) throw new Error(String(response.status));
  const fetched = new DOMParser().parseFromString(await response.text(), "text/html").getElementById(fold.id);
  if (!fetched?.matches("details")) throw new Error("not open");
  const open = document.adoptNode(fetched);
  fold.replaceWith(open);
  open.querySelector<HTMLElement>("summary")?.focus({ preventScroll: true });
  showBoxes();
  keepOpen(open.id);
}

/** Loading the page again shows it open, too, and so do the other links of the list. */
function keepOpen(id: string): void {
  const url = new URL(location.href);
  if (!url.searchParams.getAll("open").includes(id)) url.searchParams.append("open", id);
  url.searchParams.delete("last");
  history.replaceState(history.state, "", url);
}
