import type { NetworkState } from "./outbox";

/** What a page says while the network is away or changes wait; null when there is nothing to say. */
export function networkWords({ isOffline, waiting, stop }: NetworkState, isLearner: boolean): string | null {
  const wait = waiting === 1 ? "1 change waits in this browser" : `${waiting} changes wait in this browser`;
  const goes = waiting === 1 ? "It goes out by itself" : "They go out by themselves";
  if (stop?.reason === "signed-out")
    return `${stop.message.replace(/: nothing was saved\b.*$/, ".")} ${wait} until you sign in again.`;
  if (isOffline && waiting > 0) return `You are offline. ${wait}. ${goes} when the connection is back.`;
  if (isOffline) {
    return `You are offline. Pages you opened before can be read. ${isLearner ? "Ticks wait in this browser." : "Ticks stay in this browser."}`;
  }
  if (waiting > 0) return `Not saved yet: ${wait}. ${goes} when the server answers.`;
  return null;
}
