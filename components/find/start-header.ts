/** Loads what the header's search field offers while one types, once somebody is there. Gives the function that stops. */
export function startHeader(): () => void {
  const stop = new AbortController();
  const field = document.querySelector<HTMLInputElement>("#quick-find");
  let isLoaded = false;
  // Without a network there are no answers, and the form leads to what says so.
  const load = () => {
    if (isLoaded || !navigator.onLine) return;
    isLoaded = true;
    import("./quick-find").then(
      ({ offerAnswers }) => field && offerAnswers(field, stop.signal),
      () => {
        isLoaded = false;
      },
    );
  };
  field?.addEventListener("focus", load, { signal: stop.signal });
  if (field && document.activeElement === field) load();
  return () => stop.abort();
}
