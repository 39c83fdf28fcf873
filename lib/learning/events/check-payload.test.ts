import { describe, expect, test } from "vitest";
import { eventId } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { checkPayload } from "./check-payload";
import type { Payload } from "./event";

const path = smallCurriculum({
  milestones: { "junior/one": ["a", "group:g"] },
  skills: { a: {}, x: { group: "g" }, y: { group: "g" } },
  changes: [
    { kind: "renamed", from: "old-x", to: ["x"], title: "Old X", on: "2026-01-01" },
    { kind: "retired", from: "gone", to: [], title: "Gone", on: "2026-01-01" },
  ],
});

const fine: [string, Payload][] = [
  ["a state", { kind: "skill.set", skill: "a", state: "done" }],
  ["a criterion", { kind: "criterion.set", skill: "a", criterion: "first", met: true }],
  ["a pick", { kind: "group.picked", group: "g", skill: "x" }],
  ["no pick", { kind: "group.picked", group: "g", skill: null }],
  ["a skipped group", { kind: "group.skipped", group: "g", skipped: true }],
  ["not now", { kind: "skill.snoozed", skill: "a", until: null }],
  ["a resource", { kind: "resource.set", skill: "a", resource: "manual", state: "saved" }],
  ["a goal", { kind: "goal.set", stage: "junior", hoursPerWeek: 6 }],
  ["a pin", { kind: "skill.pinned", skill: "a", pinned: true }],
  ["time", { kind: "time.logged", skill: "old-x", minutes: 5 }],
  ["a direction", { kind: "goal.kept", stage: "junior", kept: true }],
  ["a paused week", { kind: "week.paused", week: "2026-11-30", paused: true }],
  ["an answer", { kind: "placement.answered", run: eventId(1), skill: "a", answer: "yes" }],
  ["a placement", { kind: "placement.applied", run: eventId(1), skills: ["a", "old-x", "gone"] }],
  ["a review", { kind: "review.graded", skill: "a", grade: "good" }],
  ["a suggestion of another edition", { kind: "skill.set", skill: "a", state: "done", suggested: "no-such" }],
  ["a proof", { kind: "milestone.proofShown", milestone: "one", evidence: null }],
  ["an undo", { kind: "undone", event: eventId(1) }],
  ["a renamed skill", { kind: "skill.set", skill: "old-x", state: "done" }],
  ["a pick by its old name", { kind: "group.picked", group: "g", skill: "old-x" }],
  ["a retired skill", { kind: "skill.set", skill: "gone", state: "done" }],
  ["a criterion of a retired skill", { kind: "criterion.set", skill: "gone", criterion: "whatever", met: true }],
  ["a resource of a renamed skill", { kind: "resource.set", skill: "old-x", resource: "whatever", state: "none" }],
];

const wrong: [string, Payload][] = [
  ["unknown-skill", { kind: "skill.set", skill: "no-such", state: "done" }],
  ["unknown-skill", { kind: "skill.set", skill: "__proto__", state: "done" }],
  ["unknown-skill", { kind: "skill.snoozed", skill: "constructor", until: null }],
  ["unknown-skill", { kind: "criterion.set", skill: "no-such", criterion: "first", met: true }],
  ["unknown-criterion", { kind: "criterion.set", skill: "a", criterion: "third", met: true }],
  ["unknown-resource", { kind: "resource.set", skill: "a", resource: "third", state: "saved" }],
  ["unknown-group", { kind: "group.picked", group: "no-such", skill: "x" }],
  ["unknown-group", { kind: "group.skipped", group: "__proto__", skipped: true }],
  ["not-a-member", { kind: "group.picked", group: "g", skill: "a" }],
  ["not-a-member", { kind: "group.picked", group: "g", skill: "gone" }],
  ["unknown-skill", { kind: "group.picked", group: "g", skill: "no-such" }],
  ["unknown-stage", { kind: "goal.set", stage: "astronaut", hoursPerWeek: 6 }],
  ["unknown-skill", { kind: "review.graded", skill: "no-such", grade: "good" }],
  ["unknown-skill", { kind: "placement.applied", run: eventId(1), skills: ["a", "no-such"] }],
  ["unknown-stage", { kind: "goal.kept", stage: "astronaut", kept: true }],
  ["unknown-milestone", { kind: "milestone.proofShown", milestone: "no-such", evidence: null }],
];

describe("checkPayload", () => {
  test.each(fine)("accepts %s", (_, payload) => {
    expect(checkPayload(path, payload)).toEqual({ ok: true });
  });

  test.each(wrong)("refuses with %s: %o", (code, payload) => {
    const check = checkPayload(path, payload);
    expect(check).toMatchObject({ ok: false, code });
    expect(check.ok ? "" : check.message).toMatch(/^[A-Z].*\.$/);
  });
});
