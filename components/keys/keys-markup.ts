// The keys as lists to read, and the bar below a page.
import { type Html, html, raw } from "@/lib/shared/html";
import { KEY_PLACES, type Key } from "./key-table";

const SHOWN: Readonly<Record<string, string>> = {
  Escape: "Esc",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
};
/** More than these stand as the first and the last. */
const MOST_SHOWN = 4;

/** Every key, by place. `level` is that of the headings. */
export function keysMarkup(level: 2 | 3): string {
  return html`${KEY_PLACES.map(
    ({ id, title, keys }) =>
      html`<section aria-labelledby="keys-${id}">${raw(`<h${level} id="keys-${id}">`)}${title}${raw(`</h${level}>`)}<dl>${keys.map(
        (key) => html`<div><dt>${kbds(key)}</dt><dd>${key.does}</dd></div>`,
      )}</dl></section>`,
  )}`.html;
}

/** The keys of a page in a line; it is shown where they work. */
export function keyBar(placeId: string): string {
  const keys = KEY_PLACES.filter(({ id }) => id === placeId || id === "anywhere")
    .reverse()
    .flatMap((place) => place.keys);
  const words = [...new Set(keys.flatMap(({ bar }) => bar ?? []))];
  return html`<div class="key-bar" aria-hidden="true">${words.map(
    (each) => html`<span>${keys.filter(({ bar }) => bar === each).map(kbds)} ${each}</span>`,
  )}</div>`.html;
}

function kbds({ keys }: Key): Html {
  const [first = "", last] = [keys[0], keys.at(-1)];
  if (keys.length > MOST_SHOWN) return html`<kbd>${first}</kbd>–<kbd>${last}</kbd>`;
  return html`${keys.map((name) => html`${name.split(/[ +]/).map((part) => html`<kbd>${SHOWN[part] ?? part}</kbd>`)}`)}`;
}
