/** Loads what the header's search field offers while one types, once somebody is there. Gives the function that stops. */
export function startHeader(): () => void {
  const stop = new AbortController();
  const field = document.querySelector<HTMLInputElement>("#quick-find");
  const load = () => void import("./quick-find").then(({ offerAnswers }) => field && offerAnswers(field, stop.signal));
  field?.addEventListener("focus", load, { signal: stop.signal, once: true });
  if (field && document.activeElement === field) load();
  return () => stop.abort();
}
