// Mends the page in place after a tick: sets what the server sent onto the elements that carry the hooks.
import type { GroupPatch, LadderPatch, PagePatch, SkillPatch } from "./page-patch";
import { setSuggested } from "./suggested";

const SETTLED = new Set(["done", "skipped"]);

/** Sets a whole patch; a skill that was "next" and is not any more must be among `patch.skills` (ask with `show`). */
export function mendPage(patch: PagePatch): void {
  setSuggested(patch.next);
  for (const skill of patch.skills) for (const element of all("skill", skill.id)) mendSkill(element, skill);
  for (const group of patch.groups) for (const element of all("group", group.id)) mendGroup(element, group);
  for (const milestone of patch.milestones)
    for (const element of all("milestone", milestone.id)) mendLadder(element, milestone);
  for (const stage of patch.stages) for (const element of all("stage", stage.id)) mendLadder(element, stage);
  for (const { id, count } of patch.areas)
    for (const words of document.querySelectorAll(`[data-area="${CSS.escape(id)}"] [data-part=count]`))
      words.textContent = count;
  const overall = document.querySelector("[data-part=overall]");
  if (overall) overall.textContent = patch.overall;
  for (const [state, count] of Object.entries(patch.counts)) {
    for (const shown of document.querySelectorAll(`[data-count="state:${state}"]`)) shown.textContent = String(count);
  }
  for (const step of document.querySelectorAll<HTMLElement>("[data-part=next]")) {
    step.hidden = step.dataset.of !== patch.next;
  }
}

/** What the page shows as next and as current: the answer to a tick must tell what they are afterwards. */
export function shownAsNext(): string[] {
  const shown = document.querySelectorAll<HTMLElement>(
    "[data-skill][data-look=next], [data-milestone][data-look=current]",
  );
  return [...new Set([...shown].map(({ dataset }) => dataset.skill ?? dataset.milestone ?? ""))];
}

/** How an element of a skill looks now, to put it back if the change can't be saved. */
export function snapshotOf(element: HTMLElement): () => void {
  const { state, look, ready } = element.dataset;
  const kept = [...element.querySelectorAll(".sr-state, .rung-button, [data-part=glyph]")].map(
    (part) => [part, part.outerHTML] as const,
  );
  const boxes = [...element.querySelectorAll<HTMLInputElement>("input[name=criterion]")].map(
    (box) => [box, box.checked] as const,
  );
  return () => {
    Object.assign(element.dataset, { state, look, ready });
    for (const [part, markup] of kept) putBack(part, markup);
    for (const [box, isChecked] of boxes) box.checked = isChecked;
  };
}

function putBack(part: Element, markup: string): void {
  if (!part.isConnected || part.outerHTML === markup) return;
  const hadFocus = document.activeElement === part;
  const before = document.createRange().createContextualFragment(markup).firstElementChild;
  if (!before) return;
  part.replaceWith(before);
  if (hadFocus && before instanceof HTMLElement) before.focus();
}

/** Shows a wish before the server has answered. */
export function showAtOnce(element: HTMLElement, state: string): void {
  element.dataset.fresh = "";
  showWished(element, state, "");
}

/** Shows a wish that waits to be sent, in words, too. */
export function showWaiting(element: HTMLElement, state: string): void {
  showWished(element, state, ", waiting");
}

function showWished(element: HTMLElement, state: string, addition: string): void {
  const isReady = element.dataset.ready === "true";
  const words = {
    done: "Done",
    skipped: "Skipped",
    learning: "Learning",
    "not-started": isReady ? "Ready" : "Reopened",
  };
  const look = state === "not-started" ? (isReady ? "ready" : "locked") : state;
  setState(element, state, look);
  setWords(element, (words[state as keyof typeof words] ?? "") + addition);
}

/** "Done, undo": offers to take back what was just acknowledged, until the next action. */
export function offerUndo(element: HTMLElement, eventId: string): void {
  withdrawUndo();
  const words = element.querySelector(".sr-state");
  if (!words) return;
  const button = document.createElement("button");
  Object.assign(button, {
    type: "submit",
    name: "do",
    value: `undo:${eventId}`,
    className: "btn-text undo-now",
    textContent: "undo",
  });
  words.append(", ", button);
}

/** What is offered to be undone is the last action alone. */
export function withdrawUndo(): void {
  for (const button of document.querySelectorAll(".sr-state > .undo-now")) {
    const words = button.parentElement;
    button.remove();
    if (words) words.textContent = (words.textContent ?? "").replace(/, $/, "");
  }
}

function mendSkill(element: HTMLElement, skill: SkillPatch): void {
  element.dataset.ready = String(skill.isReady);
  setState(element, skill.state, skill.look);
  setWords(element, skill.words);
  const met = new Set(skill.criteria);
  for (const box of element.querySelectorAll<HTMLInputElement>("input[name=criterion]")) {
    box.checked = met.has(box.value);
    // What a change that fails later goes back to.
    box.defaultChecked = box.checked;
    setGlyph(box.closest("li") ?? box, box.checked ? "done" : "ready");
  }
  const count = element.querySelector("[data-part=criteria]");
  if (count) count.textContent = `${met.size} of ${count.getAttribute("data-of")} shown`;
  const offer = element.querySelector<HTMLElement>("[data-part=offer-done]");
  if (offer) offer.hidden = SETTLED.has(skill.state) || String(met.size) !== offer.dataset.of;
}

function mendGroup(element: HTMLElement, group: GroupPatch): void {
  element.dataset.look = group.look;
  setWords(element, group.words);
  const fresh = document.createRange().createContextualFragment(group.row);
  for (const part of [".sr-title > .sr-one", ".sr-h"]) {
    const [shown, now] = [element.querySelector(part), fresh.querySelector(part)];
    if (shown && now) shown.textContent = now.textContent;
  }
  const rung = element.querySelector<HTMLElement>(":scope > .rung-button");
  const now = fresh.querySelector<HTMLElement>(".rung-button");
  // While several are selected, the rung is a drawing only.
  if (rung && now && rung.tagName !== "SPAN") replaceRung(element, rung, now);
  setGlyph(element, group.look);
}

function replaceRung(element: HTMLElement, rung: HTMLElement, now: HTMLElement): void {
  // A link leads where this page's title of the group leads.
  const href = element.querySelector(".sr-title")?.getAttribute("href");
  if (now instanceof HTMLAnchorElement && href) now.setAttribute("href", href);
  const hadFocus = document.activeElement === rung;
  rung.replaceWith(now);
  if (hadFocus) now.focus();
}

function mendLadder(element: HTMLElement, part: LadderPatch): void {
  element.dataset.done = String(part.done);
  element.dataset.look = part.look;
  for (const name of ["count", "hours", "reached"] as const) {
    for (const words of own(element, `[data-part=${name}]`)) words.textContent = part[name] ?? "";
  }
  for (const drawing of own(element, "[data-part=bar]")) drawing.innerHTML = part.bar ?? "";
  for (const strip of own(element, "[data-part=strip]")) {
    strip.innerHTML = (strip.dataset.size === "head" ? part.headStrip : part.strip) ?? "";
  }
}

/** Sets the state, its drawing, and what the rung does next. */
function setState(element: HTMLElement, state: string, look: string): void {
  element.dataset.state = state;
  element.dataset.look = look;
  setGlyph(element, look);
  const rung = element.querySelector<HTMLButtonElement>(":scope > button.rung-button");
  const title = element.querySelector(".sr-title")?.firstChild?.textContent?.trim();
  if (!rung || !title) return;
  const isSettled = SETTLED.has(state);
  rung.value = `${isSettled ? "reopen" : "done"}:${element.dataset.skill}`;
  rung.setAttribute("aria-label", isSettled ? `Reopen ${title}` : `Mark ${title} done`);
}

function setGlyph(element: Element, look: string): void {
  const use = element.querySelector(":scope > .rung-button use, :scope > .rung use, :scope > [data-part=glyph] use");
  use?.setAttribute("href", `#r-${look}`);
}

function setWords(element: Element, text: string): void {
  for (const words of element.querySelectorAll(".sr-state, [data-part=words]")) words.textContent = text;
}

/** Parts of this milestone or stage, not of one inside it. */
function own(element: Element, selector: string): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(selector)].filter(
    (part) => part.closest("[data-milestone], [data-stage]") === element,
  );
}

function all(kind: "skill" | "group" | "milestone" | "stage", id: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-${kind}="${CSS.escape(id)}"]`)];
}
