import { beforeEach, expect, it, vi } from "vitest";
import { deliverWaiting } from "./deliver";
import type { LocalEvent } from "./send-events";
import { forgetWaiting, keepWaiting, raiseTimes, takeForSending, waitingTicks } from "./waiting-ticks";

const event = (id: string, second: number): LocalEvent => ({
  id,
  occurredAt: new Date(Date.UTC(2026, 10, 30, 12, 0, second)).toISOString(),
  kind: "skill.set",
  skill: "sql",
  state: "done",
});

/** As much of a browser as is needed: its storage keeps entries as properties, which is how they are listed. */
function fakeStorage(): Storage {
  const kept = {} as Record<string, string>;
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
  };
  return new Proxy(methods, {
    ownKeys: () => Object.keys(kept),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  }) as unknown as Storage;
}

type Posted = { events: LocalEvent[]; account: string };

/** A server that answers each batch as `statusOf` says. */
function fakeServer(statusOf: (batch: Posted) => number): Posted[] {
  const posted: Posted[] = [];
  vi.stubGlobal("fetch", async (_: string, { body }: { body: string }) => {
    const batch = JSON.parse(body) as Posted;
    posted.push(batch);
    const status = statusOf(batch);
    return new Response(JSON.stringify({ patch: {}, detail: `It is ${status}.` }), { status });
  });
  return posted;
}

beforeEach(() => {
  vi.stubGlobal("localStorage", fakeStorage());
  vi.stubGlobal("navigator", { onLine: true });
});

it("keeps changes by account, in the order of their ids", () => {
  keepWaiting("noor", [event("2", 2)]);
  keepWaiting("noor", [event("1", 1)]);
  keepWaiting("ada", [event("3", 3)]);
  expect(waitingTicks("noor").map(({ id }) => id)).toEqual(["1", "2"]);
  forgetWaiting("noor", [event("1", 1)]);
  expect(waitingTicks("noor").map(({ id }) => id)).toEqual(["2"]);
  expect(waitingTicks("ada")).toHaveLength(1);
});

it("says so where nothing can be kept, and passes over what cannot be read", () => {
  localStorage.setItem("rungs.waiting.noor.0", "{");
  expect(waitingTicks("noor")).toEqual([]);
  const setItem = () => {
    throw new Error("full");
  };
  vi.stubGlobal("localStorage", { setItem, removeItem: () => {} });
  expect(keepWaiting("noor", [event("1", 1)])).toBe(false);
});

it("remembers when a change was first sent", () => {
  keepWaiting("noor", [event("1", 1)]);
  const { triedAt } = takeForSending("noor", 10);
  vi.useFakeTimers({ now: triedAt + 60_000 });
  expect(takeForSending("noor", 10).triedAt).toBe(triedAt);
  vi.useRealTimers();
});

it("lets what still waits happen no earlier than what was acknowledged", () => {
  keepWaiting("noor", [event("1", 1), event("2", 30)]);
  raiseTimes("noor", Date.UTC(2026, 10, 30, 12, 0, 10));
  expect(waitingTicks("noor").map(({ occurredAt }) => occurredAt)).toEqual([
    "2026-11-30T12:00:10.000Z",
    "2026-11-30T12:00:30.000Z",
  ]);
});

it("delivers everything in one batch, for its account", async () => {
  const posted = fakeServer(() => 200);
  keepWaiting("noor", [event("1", 1), event("2", 2)]);
  const { arrived, stop } = await deliverWaiting("noor", [], () => {});
  expect([arrived.length, stop]).toEqual([2, null]);
  expect(posted.map(({ account, events }) => [account, ...events.map(({ id }) => id)])).toEqual([["noor", "1", "2"]]);
  expect(waitingTicks("noor")).toEqual([]);
});

it("finds the one that is refused, and delivers the others", async () => {
  fakeServer(({ events }) => (events.some(({ id }) => id === "2") ? 422 : 200));
  keepWaiting("noor", [event("1", 1), event("2", 2), event("3", 3)]);
  const { arrived, refused, stop } = await deliverWaiting("noor", [], () => {});
  expect(arrived.map(({ id }) => id)).toEqual(["1", "3"]);
  expect(refused).toEqual([{ event: expect.objectContaining({ id: "2" }), message: "It is 422." }]);
  expect([stop, waitingTicks("noor")]).toEqual([null, []]);
});

it("keeps everything while nobody, or somebody else, is signed in", async () => {
  fakeServer(() => 401);
  keepWaiting("noor", [event("1", 1)]);
  const { stop } = await deliverWaiting("noor", [], () => {});
  expect(stop?.reason).toBe("signed-out");
  expect(waitingTicks("noor")).toHaveLength(1);
});

it("keeps everything, and says so, while there is no network", async () => {
  vi.stubGlobal("navigator", { onLine: false });
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  keepWaiting("noor", [event("1", 1)]);
  const { stop } = await deliverWaiting("noor", [], () => {});
  expect(stop?.reason).toBe("offline");
  expect(waitingTicks("noor")).toHaveLength(1);
});

it("tries again where the server is away, and then waits", async () => {
  const posted = fakeServer(() => 503);
  keepWaiting("noor", [event("1", 1)]);
  const { stop } = await deliverWaiting("noor", [], () => {});
  expect([stop?.reason, posted.length]).toEqual(["away", 3]);
  expect(waitingTicks("noor")).toHaveLength(1);
});
