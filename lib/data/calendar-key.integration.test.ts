import { v7 } from "uuid";
import { expect, test } from "vitest";
import { changePassword } from "./credentials/change-password";
import { findCalendarOwner } from "./credentials/find-calendar-owner";
import { loadCalendarKey } from "./load-calendar-key";
import { recordEvents } from "./record-events";
import { saveCalendarKey } from "./save-calendar-key";
import { makeLearner, PATH, setSkill } from "./testing/people";

test("there is no calendar until there is a key, and none once it is taken away", async () => {
  const user = await makeLearner();
  expect(await loadCalendarKey(user)).toBeNull();
  expect(await findCalendarOwner(user.userId)).toBeNull();
  expect(await saveCalendarKey(user, "first")).toBe(true);
  expect(await loadCalendarKey(user)).toBe("first");
  expect(await saveCalendarKey(user, null)).toBe(true);
  expect(await findCalendarOwner(user.userId)).toBeNull();
});

test("its owner is found with everything a plan is made from, and nobody else", async () => {
  const [user, other] = [await makeLearner(), await makeLearner()];
  await saveCalendarKey(user, "mine");
  await recordEvents(user, PATH, [setSkill("http")]);
  const found = await findCalendarOwner(user.userId);
  expect(found).toMatchObject({ calendarKey: "mine", learner: { ...user, settings: { timeZone: "Europe/Berlin" } } });
  expect(found?.learner.events).toHaveLength(1);
  expect(await findCalendarOwner(other.userId)).toBeNull();
  expect(await findCalendarOwner(v7())).toBeNull();
});

test("an ended session neither sees nor changes the key; the calendar itself goes on", async () => {
  const user = await makeLearner();
  await saveCalendarKey(user, "kept");
  const changed = await changePassword(user, "$argon2id$changed", true);
  expect(changed).not.toBeNull();
  expect(await loadCalendarKey(user)).toBeNull();
  expect(await saveCalendarKey(user, null)).toBe(false);
  expect((await findCalendarOwner(user.userId))?.calendarKey).toBe("kept");
});
