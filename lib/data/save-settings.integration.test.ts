import { v7 } from "uuid";
import { expect, test } from "vitest";
import { loadLearner } from "./load-learner";
import { saveSettings } from "./save-settings";
import { makeLearner } from "./testing/people";

test("changes what is named and leaves the rest", async () => {
  const user = await makeLearner();
  expect(await saveSettings(user, { theme: "dark", resourceKinds: ["book", "video"] })).toBe(true);
  expect(
    await saveSettings(user, {
      name: "שרה 👩🏽‍💻",
      resourceCost: "free-only",
      hasRefreshers: false,
      hasKeys: false,
      hasMotion: false,
    }),
  ).toBe(true);
  expect(await loadLearner(user)).toMatchObject({
    name: "שרה 👩🏽‍💻",
    settings: {
      theme: "dark",
      timeZone: "Europe/Berlin",
      resourceCost: "free-only",
      resourceKinds: ["book", "video"],
      hasRefreshers: false,
      hasKeys: false,
      hasMotion: false,
    },
  });
  expect(await saveSettings(user, { resourceKinds: [] })).toBe(true);
  expect((await loadLearner(user))?.settings.resourceKinds).toEqual([]);
});

test("nothing to change is no fault, and an ended session changes nothing", async () => {
  const user = await makeLearner();
  expect(await saveSettings(user, {})).toBe(true);
  expect(await saveSettings({ ...user, sessionEpoch: 2 }, { theme: "dark" })).toBe(false);
  expect(await saveSettings({ userId: v7(), sessionEpoch: 1 }, { theme: "dark" })).toBe(false);
  expect((await loadLearner(user))?.settings.theme).toBe("system");
});

test("somebody else's settings stay", async () => {
  const [one, other] = [await makeLearner(), await makeLearner()];
  await saveSettings(one, { theme: "dark", name: "Grace" });
  expect(await loadLearner(other)).toMatchObject({ name: "Ada", settings: { theme: "system" } });
});
