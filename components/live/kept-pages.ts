// Pages that were opened can be read without a network: a service worker keeps them (scripts/worker).

/** Registers the worker once the page has loaded. In development there is none. */
export function keepPagesOffline(): void {
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  // Where a browser refuses, pages are read from the network alone.
  const register = () => void navigator.serviceWorker.register("/sw.js").catch(() => {});
  if (document.readyState === "complete") register();
  else window.addEventListener("load", register, { once: true });
}

/** A page that came from this device goes on saying since when it is, but not that there is no network. */
export function sayBackOnline(): void {
  const note = document.querySelector(".kept-note span");
  if (note) note.textContent = (note.textContent ?? "").replace(/^[^.]*\./, "You are back online.");
}

const ACCOUNT = "rungs.account";

/**
 * Notes in this browser whose page this is. Once somebody signs out or somebody else signs in, in whatever tab, the
 * page is loaded anew, also when a browser brings it back as it was.
 */
export function guardAccount(account: string, signal: AbortSignal): void {
  try {
    localStorage.setItem(ACCOUNT, account);
  } catch {
    return;
  }
  const isOthers = () => localStorage.getItem(ACCOUNT) !== account;
  window.addEventListener("storage", ({ key }) => key === ACCOUNT && isOthers() && location.reload(), { signal });
  window.addEventListener("pageshow", ({ persisted }) => persisted && isOthers() && location.reload(), { signal });
}

const PRIVATE = /^rungs-(?:about|pages-of-)/;
const PATIENCE_MILLISECONDS = 1_000;

/** Removes from this browser everything that belongs to an account. */
export async function forgetEverything(): Promise<void> {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith("rungs.")) storage.removeItem(key);
  }
  if (!("caches" in window)) return;
  await askWorkerToForget();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => PRIVATE.test(name)).map((name) => caches.delete(name)));
}

/** What the worker is about to keep would come after us. */
function askWorkerToForget(): Promise<void> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return Promise.resolve();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    setTimeout(resolve, PATIENCE_MILLISECONDS);
    worker.postMessage("forget", [port2]);
  });
}
