import { v7 } from "uuid";
import { expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { type ActingUser, type Learner, loadLearner, recordEvents } from "@/lib/data";
import { incoming, makeLearner, PATH } from "@/lib/data/testing/people";
import { foldEvents } from "@/lib/learning/progress/fold-events";
import { addTime } from "./add-time";
import type { TimeWish } from "./read-time";

const skill = backEndPath.skillById.get("command-line") ?? expect.fail();

function wish(changes: Partial<TimeWish> = {}): TimeWish {
  return { skill, formId: v7(), minutes: 90, on: null, typed: {}, ...changes };
}

async function current(user: ActingUser): Promise<Learner> {
  return (await loadLearner(user)) ?? expect.fail("the session of a test ended");
}

async function spentBy(user: ActingUser) {
  return foldEvents(backEndPath, (await current(user)).events).skills.get(skill.id);
}

test("time adds up, a double click counts once, and the skill is begun", async () => {
  const user = await makeLearner();
  const twice = wish();
  const [one, other] = await Promise.all([addTime(await current(user), twice), addTime(await current(user), twice)]);
  expect(one).toEqual(other);
  expect(one).toMatchObject({ ok: true, value: { message: "1 h 30 min added." } });
  await addTime(await current(user), wish({ minutes: 30 }));
  expect(await spentBy(user)).toMatchObject({ minutes: 120, state: "learning" });
  expect((await current(user)).events).toHaveLength(2);
});

test("the event is named, so that it can be undone", async () => {
  const user = await makeLearner();
  const added = await addTime(await current(user), wish());
  if (!added.ok) throw new Error(added.message);
  await recordEvents(user, PATH, [incoming({ kind: "undone", event: added.value.event })]);
  expect((await spentBy(user))?.minutes ?? 0).toBe(0);
});

test("another day is kept with it, and what was suggested meanwhile", async () => {
  const user = await makeLearner();
  await addTime(await current(user), wish({ on: "2026-11-19" }));
  const [event] = (await current(user)).events;
  expect(event?.payload).toEqual({
    kind: "time.logged",
    skill: skill.id,
    minutes: 90,
    on: "2026-11-19",
    suggested: expect.any(String),
  });
});

test("an ended session adds nothing", async () => {
  const user = await makeLearner();
  const learner = await current(user);
  expect(await addTime(null, wish())).toMatchObject({ ok: false, code: "signed-out" });
  const ended = { ...learner, sessionEpoch: learner.sessionEpoch + 1 };
  expect(await addTime(ended, wish())).toMatchObject({ ok: false, code: "signed-out" });
  expect((await current(user)).events).toEqual([]);
});
