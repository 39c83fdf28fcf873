import { expect, test } from "vitest";
import type { Skill } from "@/lib/curriculum/curriculum";
import { skillHappening } from "./history-words";

const SKILL: Skill = {
  id: "unit-testing",
  title: "Unit tests",
  area: "quality",
  stage: "junior",
  milestone: "first-site",
  hours: [4, 6, 9],
  weight: 3,
  needs: [],
  isElective: false,
  aliases: [],
  summary: "Tests of a part.",
  why: "They tell at once.",
  criteria: [
    { id: "write-one", text: "Write a test." },
    { id: "see-it-fail", text: "See it fail first." },
  ],
  resources: [
    {
      id: "book",
      title: "A book of tests",
      by: "Somebody",
      url: "https://example.org/",
      kind: "book",
      cost: "free",
      hours: 3,
      level: "intro",
    },
  ],
};

test("states, criteria and resources are said without the skill's title", () => {
  const said = [
    { kind: "skill.set", skill: "unit-testing", state: "skipped" },
    { kind: "criterion.set", skill: "unit-testing", criterion: "see-it-fail", met: true },
    { kind: "criterion.set", skill: "unit-testing", criterion: "gone", met: false },
    { kind: "resource.set", skill: "unit-testing", resource: "book", state: "finished" },
    { kind: "skill.snoozed", skill: "unit-testing", until: "2026-12-03T23:30:00.000Z" },
    { kind: "time.logged", skill: "unit-testing", minutes: 90 },
    { kind: "time.logged", skill: "unit-testing", minutes: 20, on: "2026-12-03" },
    { kind: "review.graded", skill: "unit-testing", grade: "again" },
  ] as const;
  expect(said.map((payload) => skillHappening(SKILL, payload, "Europe/Berlin")?.text)).toEqual([
    "Skipped",
    "Criterion 2 shown",
    "A criterion no longer shown",
    "Finished: A book of tests",
    "Not now, until 4 Dec 2026",
    "1 h 30 min spent",
    "20 min spent, on 3 Dec 2026",
    "Self-check, not any more",
  ]);
});

test("what is not about a skill is not its history", () => {
  expect(skillHappening(SKILL, { kind: "goal.set", stage: "mid", hoursPerWeek: 6 }, "UTC")).toBeNull();
});
