import { v7 } from "uuid";
import { expect, test } from "vitest";
import { pool } from "./client";
import { loadLearner } from "./load-learner";
import { recordEvents } from "./record-events";
import { makeLearner, PATH, setSkill } from "./testing/people";

test("a new account is there with its settings and no events", async () => {
  const user = await makeLearner("Ada@Example.org");
  expect(await loadLearner(user)).toEqual({
    ...user,
    name: "Ada",
    email: "Ada@Example.org",
    settings: {
      theme: "system",
      timeZone: "Europe/Berlin",
      resourceCost: "free-first",
      resourceKinds: [],
      hasRefreshers: true,
      hasKeys: true,
      hasMotion: true,
    },
    events: [],
  });
});

test("a session of an earlier epoch, a later one, and of nobody finds nobody", async () => {
  const user = await makeLearner();
  expect(await loadLearner({ ...user, sessionEpoch: 0 })).toBeNull();
  expect(await loadLearner({ ...user, sessionEpoch: 2 })).toBeNull();
  expect(await loadLearner({ userId: v7(), sessionEpoch: 1 })).toBeNull();
});

test("events carry whole milliseconds, in the learner's own list only", async () => {
  const [one, other] = [await makeLearner(), await makeLearner()];
  await recordEvents(other, PATH, [setSkill("http")]);
  const event = setSkill("git");
  const begin = Date.now();
  await recordEvents(one, PATH, [event]);
  const events = (await loadLearner(one))?.events ?? [];
  expect(events).toEqual([{ id: event.id, occurredAt: expect.any(Number), payload: event.payload }]);
  expect(Number.isInteger(events[0]?.occurredAt)).toBe(true);
  expect(Math.abs((events[0]?.occurredAt ?? 0) - begin)).toBeLessThan(10_000);
});

test("an event that a later version wrote is given on, not stumbled over", async () => {
  const user = await makeLearner();
  await pool().query(
    `INSERT INTO progress_event (user_id, id, path_id, kind, payload, occurred_at)
     VALUES ($1, $2, 'back-end', 'badge.won', '{"shine": 3}', '1999-12-31T23:59:59.999Z')`,
    [user.userId, v7()],
  );
  expect((await loadLearner(user))?.events).toMatchObject([
    { payload: { kind: "badge.won", shine: 3 }, occurredAt: Date.UTC(2000, 0, 1) - 1 },
  ]);
});
