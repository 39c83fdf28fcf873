import { expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { checkPayload } from "@/lib/learning/events/check-payload";
import { payloadSchema } from "@/lib/learning/events/event";
import { foldEvents } from "@/lib/learning/progress/fold-events";
import { standingOf } from "@/lib/learning/standing/standing";
import { learnerHistory } from "./learner-history.mjs";

const NOW = Date.UTC(2027, 9, 29);
type Said = { id: string; occurredAt: string };

test("a learner's history is 150 events that the app takes, with 60 skills done and three in hand", () => {
  const history = learnerHistory(backEndPath, NOW) as Said[];
  const events = history.map((event) => ({
    id: event.id,
    occurredAt: Date.parse(event.occurredAt),
    payload: payloadSchema.parse(event),
  }));
  expect(events).toHaveLength(150);
  expect(new Set(events.map(({ id }) => id)).size).toBe(150);
  for (const { payload } of events) expect(checkPayload(backEndPath, payload)).toEqual({ ok: true });
  expect(events.every(({ occurredAt }) => occurredAt < NOW)).toBe(true);

  const progress = foldEvents(backEndPath, events);
  const states = [...progress.skills.values()].map(({ state }) => state);
  expect(states.filter((state) => state === "done")).toHaveLength(60);
  expect(states.filter((state) => state === "learning")).toHaveLength(3);
  expect(progress.goal?.stage).toBe("senior");
  const reached = [...standingOf(backEndPath, progress, NOW).milestones.values()].filter(
    ({ look }) => look === "reached",
  );
  expect(reached.length).toBeGreaterThan(2);
});
