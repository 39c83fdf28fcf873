import { expect, test } from "vitest";
import { at, event, eventId, inOrder } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import type { ProgressEvent } from "./event";
import { lastChange } from "./last-change";

const path = smallCurriculum({
  milestones: { "junior/first-steps": ["left", "right", "up"] },
  skills: { left: {}, right: {}, up: {} },
});

const done = (n: number, skill: string, occurredAt = at(n)) =>
  event(n, { kind: "skill.set", skill, state: "done" }, occurredAt);
const undo = (n: number, target: number) => event(n, { kind: "undone", event: eventId(target) });
const idsOf = (...events: ProgressEvent[]) => lastChange(path, events).map(({ id }) => id);

test("is the newest that still counts, whatever the order", () => {
  expect(idsOf()).toEqual([]);
  expect(idsOf(done(2, "right"), done(1, "left"))).toEqual([eventId(2)]);
});

test("one undo after the other goes back in time, and never forth", () => {
  const said = [done(1, "left"), done(2, "right")];
  expect(idsOf(...said, undo(3, 2))).toEqual([eventId(1)]);
  expect(idsOf(...said, undo(3, 2), undo(4, 1))).toEqual([]);
});

test("what was restored can be taken back again", () => {
  expect(idsOf(done(1, "left"), undo(2, 1), undo(3, 2))).toEqual([eventId(1)]);
});

test("what was said at once goes together, and what only happened at the same moment does not", () => {
  const [left, right] = [done(5, "left", at(9)), done(6, "right", at(9))];
  expect(idsOf(done(1, "up"), left, right).sort()).toEqual([eventId(5), eventId(6)]);
  const later = { ...done(7, "up", at(9)), id: "01900000-9999-7000-8000-000000000007" };
  expect(idsOf(left, later)).toEqual([later.id]);
});

test("a placement is taken back by itself, and an erased proof not at all", () => {
  const run = eventId(99);
  const answered = event(1, { kind: "placement.answered", run, skill: "left", answer: "yes" }, at(3));
  const applied = event(2, { kind: "placement.applied", run, skills: ["left"] }, at(3));
  expect(idsOf(answered, applied)).toEqual([eventId(2)]);
  const erased = inOrder({ kind: "milestone.proofShown", milestone: "first-steps", evidence: null });
  expect(idsOf(...erased)).toEqual([]);
});
