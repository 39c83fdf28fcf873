import { expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { event, eventId } from "@/lib/learning/testing/events";
import { touchedSkills } from "./touched-skills";

const done = event(1, { kind: "skill.set", skill: "debugging", state: "done" });
const undo = (n: number, target: number) => event(n, { kind: "undone", event: eventId(target) });

test("an undo is about what it undoes, also where that was an undo", () => {
  const all = [done, undo(2, 1), undo(3, 2)];
  for (const { payload } of all) expect(touchedSkills(backEndPath, payload, all)).toEqual(["debugging"]);
});

test("an undo of nothing, and undos in a ring, are about nothing", () => {
  const ring = [undo(5, 6), undo(6, 5), undo(7, 99)];
  for (const { payload } of ring) expect(touchedSkills(backEndPath, payload, ring)).toEqual([]);
});
