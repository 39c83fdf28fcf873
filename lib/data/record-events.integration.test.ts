import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { pool } from "./client";
import { loadLearner } from "./load-learner";
import { recordEvents } from "./record-events";
import { incoming, makeLearner, PATH, setSkill } from "./testing/people";

describe("recordEvents", () => {
  test("stores events, and gives them with those that were there", async () => {
    const user = await makeLearner();
    const [git, http] = [setSkill("git"), setSkill("http", "learning")];
    await recordEvents(user, PATH, [git]);
    const answer = await recordEvents(user, PATH, [http]);
    expect(answer).toMatchObject({
      recorded: [http.id],
      known: [],
      settings: { timeZone: "Europe/Berlin", hasRefreshers: true },
    });
    expect(answer?.events.map(({ id, payload }) => ({ id, payload }))).toEqual([
      { id: git.id, payload: git.payload },
      { id: http.id, payload: http.payload },
    ]);
    expect((await loadLearner(user))?.events).toEqual(answer?.events);
  });

  test("keeps every kind of payload as it was said", async () => {
    const user = await makeLearner();
    const events = [
      incoming({ kind: "criterion.set", skill: "git", criterion: "commits", met: true }),
      incoming({ kind: "group.picked", group: "backend-language", skill: null }),
      incoming({ kind: "skill.snoozed", skill: "git", until: "2027-10-29T14:10:00Z" }),
      incoming({ kind: "goal.set", stage: "mid", hoursPerWeek: 6.5 }),
      incoming({ kind: "undone", event: v7() }),
    ];
    await recordEvents(user, PATH, events);
    const stored = new Map((await loadLearner(user))?.events.map((event) => [event.id, event.payload]));
    expect(stored).toEqual(new Map(events.map((event) => [event.id, event.payload])));
  });

  test("said again, an event changes nothing and is named as known", async () => {
    const user = await makeLearner();
    const event = setSkill("git");
    const first = await recordEvents(user, PATH, [event]);
    const again = await recordEvents(user, PATH, [{ ...event, id: event.id.toUpperCase() }]);
    expect(again).toMatchObject({ recorded: [], known: [event.id] });
    expect(again?.events).toEqual(first?.events);
  });

  test("the first event under an id stays, whatever comes with the id later", async () => {
    const user = await makeLearner();
    const event = setSkill("git", "done");
    await recordEvents(user, PATH, [event]);
    const other = { ...setSkill("http", "skipped"), id: event.id };
    const answer = await recordEvents(user, PATH, [other, setSkill("sql")]);
    expect(answer?.known).toEqual([event.id]);
    expect(answer?.recorded).toHaveLength(1);
    expect(answer?.events.find(({ id }) => id === event.id)?.payload).toEqual(event.payload);
  });

  test("one id twice in a batch is one event", async () => {
    const user = await makeLearner();
    const event = setSkill("git");
    const answer = await recordEvents(user, PATH, [event, event]);
    expect(answer).toMatchObject({ recorded: [event.id], known: [] });
    expect(answer?.events).toHaveLength(1);
  });

  test("of ten that say it at once, one is told that it is new", async () => {
    const user = await makeLearner();
    const event = setSkill("git");
    const answers = await Promise.all(Array.from({ length: 10 }, () => recordEvents(user, PATH, [event])));
    expect(answers.filter((answer) => answer?.recorded.length === 1)).toHaveLength(1);
    expect((await loadLearner(user))?.events).toHaveLength(1);
  });

  test("a batch is stored whole or not at all", async () => {
    const user = await makeLearner();
    const broken = { ...setSkill("http"), id: "no id" };
    await expect(recordEvents(user, PATH, [setSkill("git"), broken, setSkill("sql")])).rejects.toThrow();
    expect((await loadLearner(user))?.events).toEqual([]);
  });

  test("five hundred at once are one statement", async () => {
    const user = await makeLearner();
    const events = Array.from({ length: 500 }, (_, number) => setSkill(`skill-${number}`));
    expect((await recordEvents(user, PATH, events))?.recorded).toHaveLength(500);
    expect((await loadLearner(user))?.events).toHaveLength(500);
  });
});

describe("when an event happened", () => {
  test("is as long before it was recorded as its sender says", async () => {
    const user = await makeLearner();
    const begin = Date.now();
    const hour = 3_600_000;
    await recordEvents(user, PATH, [
      incoming({ kind: "skill.set", skill: "git", state: "done" }, { agoMilliseconds: hour }),
      incoming({ kind: "skill.set", skill: "http", state: "done" }, { agoMilliseconds: 1.6 }),
    ]);
    const { rows } = await pool().query(
      `SELECT extract(epoch FROM recorded_at - occurred_at) * 1000 AS ago, extract(epoch FROM recorded_at) * 1000 AS at
       FROM progress_event WHERE user_id = $1 ORDER BY 1 DESC`,
      [user.userId],
    );
    expect(rows.map(({ ago }) => Number(ago))).toEqual([hour, 2]);
    for (const { at } of rows) expect(Number(at)).toBeGreaterThanOrEqual(begin - 5);
  });

  test("is never in the future", async () => {
    const user = await makeLearner();
    await recordEvents(user, PATH, [
      incoming({ kind: "skill.set", skill: "git", state: "done" }, { agoMilliseconds: -3_600_000 }),
    ]);
    const { rows } = await pool().query(
      "SELECT occurred_at = recorded_at AS same FROM progress_event WHERE user_id = $1",
      [user.userId],
    );
    expect(rows).toEqual([{ same: true }]);
  });

  // A batch may say that it was sent in the year 9999 and is about the year 1.
  test.each([30 * 365 * 86_400_000, 9_998 * 365.25 * 86_400_000, 1e18, Number.MAX_VALUE])(
    "is not before 2000, though it were %s ms ago",
    async (agoMilliseconds) => {
      const user = await makeLearner();
      const event = incoming({ kind: "skill.set", skill: "git", state: "done" }, { agoMilliseconds });
      const answer = await recordEvents(user, PATH, [event]);
      expect(answer?.events[0]?.occurredAt).toBe(Date.UTC(2000, 0, 1));
    },
  );

  test("rises with every call, so that the last acknowledged change wins", async () => {
    const user = await makeLearner();
    let last = 0;
    for (let number = 0; number < 30; number++) {
      const event = setSkill("git", number % 2 ? "done" : "not-started");
      const answer = await recordEvents(user, PATH, [event]);
      const at = answer?.events.find(({ id }) => id === event.id)?.occurredAt ?? 0;
      expect(at).toBeGreaterThan(last);
      last = at;
    }
  });

  test("rises even when the server's clock went back", async () => {
    const user = await makeLearner();
    const before = setSkill("git");
    await recordEvents(user, PATH, [before]);
    // As if it had been recorded before the clock was set back by an hour.
    await pool().query(
      `UPDATE progress_event SET recorded_at = recorded_at + interval '1 hour', occurred_at = occurred_at + interval '1 hour'
       WHERE user_id = $1`,
      [user.userId],
    );
    const after = setSkill("git", "not-started");
    const answer = await recordEvents(user, PATH, [after]);
    const time = (id: string) => answer?.events.find((event) => event.id === id)?.occurredAt ?? 0;
    expect(time(after.id)).toBe(time(before.id) + 1);
  });
});

describe("whose events", () => {
  test("a session whose epoch moved on writes nothing", async () => {
    const user = await makeLearner();
    expect(await recordEvents({ ...user, sessionEpoch: 2 }, PATH, [setSkill("git")])).toBeNull();
    expect((await loadLearner(user))?.events).toEqual([]);
  });

  test("nobody's session writes nothing", async () => {
    const nobody = { userId: v7(), sessionEpoch: 1 };
    expect(await recordEvents(nobody, PATH, [setSkill("git")])).toBeNull();
    const { rows } = await pool().query("SELECT 1 FROM progress_event WHERE user_id = $1", [nobody.userId]);
    expect(rows).toEqual([]);
  });

  test("somebody else's are neither seen nor touched, under the same id neither", async () => {
    const [one, other] = [await makeLearner(), await makeLearner()];
    const event = setSkill("git");
    await recordEvents(one, PATH, [event, setSkill("http")]);
    const before = await loadLearner(one);
    const answer = await recordEvents(other, PATH, [{ ...setSkill("sql", "skipped"), id: event.id }]);
    expect(answer).toMatchObject({ recorded: [event.id], known: [] });
    expect(answer?.events).toHaveLength(1);
    expect(await loadLearner(one)).toEqual(before);
  });
});
