// The search field as a combobox: answers below it while one types, arrows and Enter to go to one, Esc to close.
import { paths } from "@/lib/shared/urls";

const WAIT_MILLISECONDS = 120;

/** Makes a field offer answers, until the signal. Its form leads to the page of results all the same. */
export function offerAnswers(field: HTMLInputElement, signal: AbortSignal): void {
  const list = makeList(field);
  const told = makeStatus(field);
  let asked: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(timer);
    asked?.abort();
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const ask = async () => {
    asked?.abort();
    asked = new AbortController();
    const words = field.value.trim();
    if (words === "") return close();
    const answer = await fetchAnswers(words, asked.signal);
    if (answer === null || field.value.trim() !== words || document.activeElement !== field) return;
    list.innerHTML = answer;
    for (const [index, option] of optionsOf(list).entries()) Object.assign(option, { id: `qf-${index}`, tabIndex: -1 });
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    field.removeAttribute("aria-activedescendant");
    const total = Number(list.firstElementChild?.getAttribute("data-total"));
    told.textContent = total === 0 ? "Nothing found" : `${total} ${total === 1 ? "result" : "results"}`;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Escape") return onEscape(event, field, list, close);
    if (list.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(field, list, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      const chosen = list.querySelector<HTMLAnchorElement>("[aria-selected=true]");
      if (!chosen) return;
      event.preventDefault();
      close();
      chosen.click();
    }
  };

  field.addEventListener(
    "input",
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), WAIT_MILLISECONDS);
    },
    { signal },
  );
  field.addEventListener("keydown", onKey, { signal });
  field.addEventListener("blur", close, { signal });
  // A press on an answer keeps the focus in the field, so that the list is still there when the button comes up.
  list.addEventListener("mousedown", (event) => event.preventDefault(), { signal });
  signal.addEventListener("abort", () => {
    close();
    list.remove();
    told.remove();
  });
  if (field.value !== "") void ask();
}

/** Once to close the list, once more to empty the field, and then to leave it. */
function onEscape(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement, close: () => void): void {
  event.preventDefault();
  if (!list.hidden) close();
  else if (field.value !== "") field.value = "";
  else field.blur();
}

function makeList(field: HTMLInputElement): HTMLElement {
  const list = Object.assign(document.createElement("div"), { id: "qf-list", className: "qf-list", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Results");
  field.after(list);
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-expanded", "false"],
    ["aria-controls", list.id],
  ] as const) {
    field.setAttribute(name, value);
  }
  return list;
}

function makeStatus(field: HTMLInputElement): HTMLElement {
  const told = Object.assign(document.createElement("span"), { className: "vh" });
  told.setAttribute("role", "status");
  field.after(told);
  return told;
}

function optionsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[role=option]")];
}

/** The next option, or the one before; past either end, none: what was typed. */
function choose(field: HTMLInputElement, list: HTMLElement, step: 1 | -1): void {
  const options = optionsOf(list);
  const current = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
  const next = current === -1 && step === -1 ? options.length - 1 : current + step;
  options[current]?.setAttribute("aria-selected", "false");
  const chosen = options[next];
  chosen?.setAttribute("aria-selected", "true");
  chosen?.scrollIntoView({ block: "nearest" });
  if (chosen) field.setAttribute("aria-activedescendant", chosen.id);
  else field.removeAttribute("aria-activedescendant");
}

/** The answers as markup; null when they can't be had, or are not wanted any more. */
async function fetchAnswers(words: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(`${paths.searchAnswers}?${new URLSearchParams({ q: words })}`, { signal });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
