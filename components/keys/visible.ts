/** The first element of a selector that is shown; null when there is none. */
export function visible<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
  return [...document.querySelectorAll<Found>(selector)].find((element) => element.checkVisibility()) ?? null;
}
