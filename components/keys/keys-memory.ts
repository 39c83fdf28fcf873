// Whether this browser listens to single keys. An account says it for itself, and then this is not asked.
const KEY = "rungs.keys";

export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

/** Keeps the choice. False where the browser keeps nothing. */
export function keepKeys(areOn: boolean): boolean {
  try {
    if (areOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
    return true;
  } catch {
    return false;
  }
}
