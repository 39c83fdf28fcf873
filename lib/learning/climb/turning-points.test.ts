import { expect, test } from "vitest";
import type { Payload } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { standingOf } from "../standing/standing";
import { at, eventId, inOrder, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { turningPoints } from "./turning-points";

const path = smallCurriculum({
  milestones: { "junior/one": ["shell", "group:language"], "junior/two": ["sql"] },
  skills: { shell: {}, python: { group: "language" }, go: { group: "language" }, sql: {} },
});
const set = (skill: string, state: "done" | "not-started"): Payload => ({ kind: "skill.set", skill, state });
const of = (...payloads: Payload[]) => {
  const progress = foldEvents(path, inOrder(...payloads));
  return turningPoints(path, progress, standingOf(path, progress, NOON));
};

test("milestones with what was last, choices, proofs and the goal, the latest first", () => {
  const points = of(
    { kind: "goal.set", stage: "junior", hoursPerWeek: 6 },
    set("python", "done"),
    set("shell", "done"),
    { kind: "milestone.proofShown", milestone: "one", evidence: eventId(99) },
  );
  expect(points).toEqual([
    { at: at(4), kind: "proof", milestone: "one" },
    { at: at(3), kind: "milestone", milestone: "one", last: { kind: "skill", id: "shell" } },
    { at: at(2), kind: "choice", group: "language", skill: "python" },
    { at: at(1), kind: "goal" },
  ]);
});

test("what a placement reached has no last skill and no choice", () => {
  const points = of({ kind: "placement.applied", run: eventId(9), skills: ["shell", "python", "sql"] });
  expect(points).toEqual([
    { at: at(1), kind: "placement", skills: 3 },
    { at: at(1), kind: "milestone", milestone: "two", last: null },
    { at: at(1), kind: "milestone", milestone: "one", last: null },
  ]);
});

test("what was reopened is none any more", () => {
  expect(of(set("sql", "done"), set("sql", "not-started"))).toEqual([]);
});
