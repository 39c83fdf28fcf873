// Shows what the server made of a change.
import { mendPage, offerUndo, withdrawUndo } from "./mend-page";
import { refreshPanels } from "./open-panel";
import type { PagePatch } from "./page-patch";
import type { LocalEvent } from "./send-events";

/**
 * Mends the page, or loads it anew where the form says so.
 *
 * @param patch null when the page shows already what changed
 * @param isLatest whether nothing else was asked for since: only the last change is offered to be taken back
 * @returns whether taking it back is offered by the page itself
 */
export function acknowledge(
  patch: PagePatch | null,
  events: readonly LocalEvent[],
  form: HTMLFormElement,
  isLatest: boolean,
): boolean {
  const last = events.at(-1);
  if (form.dataset.live === "reload" && last) {
    // Where the form leads without scripts: an address may say more than the page was asked for.
    const back = new FormData(form).get("back");
    const url = new URL(typeof back === "string" ? back : location.href, location.href);
    url.searchParams.set("last", last.id);
    location.assign(url);
    return true;
  }
  withdrawUndo();
  if (patch) mendPage(patch);
  unselect(events, form);
  for (const event of events) if (event.kind === "resource.set") showResource(event.skill, event.resource, event.state);
  refreshPanels(panelsOf(patch, events));
  if (last?.kind !== "skill.set" || events.length > 1 || !isLatest) return false;
  const elements = document.querySelectorAll<HTMLElement>(`[data-skill="${CSS.escape(last.skill)}"]`);
  for (const element of elements) offerUndo(element, last.id);
  return elements.length > 0;
}

/** What was selected for a change is done with. */
function unselect(events: readonly LocalEvent[], form: HTMLFormElement): void {
  const skills = new Set(events.flatMap((event) => ("skill" in event && event.skill ? [event.skill] : [])));
  for (const box of form.querySelectorAll<HTMLInputElement>("input[name=id]:checked")) {
    if (!skills.has(box.value)) continue;
    box.checked = false;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

/** What is shown now is what a change that fails later goes back to. */
function showResource(skill: string, resource: string, state: string): void {
  const name = CSS.escape(`resource:${skill}:${resource}`);
  for (const select of document.querySelectorAll<HTMLSelectElement>(`select[data-command="${name}"]`)) {
    for (const option of select.options) option.defaultSelected = option.value === state;
    select.value = state;
  }
}

/** The skills and choices that the events are about; an undo may be about any that the patch holds. */
function panelsOf(patch: PagePatch | null, events: readonly LocalEvent[]): Set<string> {
  const groups = (patch?.groups ?? []).map(({ id }) => id);
  const named = events.flatMap((event) => {
    if (event.kind === "undone") return (patch?.skills ?? []).map(({ id }) => id);
    return "skill" in event && event.skill ? [event.skill] : [];
  });
  return new Set([...named, ...groups]);
}
