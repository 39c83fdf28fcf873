import { describe, expect, it } from "vitest";
import { networkWords } from "./network-words";

const quiet = { isOffline: false, waiting: 0, stop: null };

describe("networkWords", () => {
  it("has nothing to say while all is well", () => {
    expect(networkWords(quiet, true)).toBeNull();
  });

  it("says where ticks go while offline", () => {
    expect(networkWords({ ...quiet, isOffline: true }, true)).toContain("Ticks wait in this browser.");
    expect(networkWords({ ...quiet, isOffline: true }, false)).toContain("Ticks stay in this browser.");
  });

  it("counts what waits and says when it goes out", () => {
    expect(networkWords({ ...quiet, isOffline: true, waiting: 1 }, true)).toBe(
      "You are offline. 1 change waits in this browser. It goes out by itself when the connection is back.",
    );
    expect(networkWords({ ...quiet, waiting: 3 }, true)).toBe(
      "Not saved yet: 3 changes wait in this browser. They go out by themselves when the server answers.",
    );
  });

  it("names the session that has to come back first", () => {
    const stop = {
      reason: "signed-out",
      message: "Your session has ended: nothing was saved. Sign in again.",
    } as const;
    expect(networkWords({ ...quiet, waiting: 1, stop }, true)).toBe(
      "Your session has ended. 1 change waits in this browser until you sign in again.",
    );
  });
});
