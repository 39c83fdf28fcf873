import { expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import type { Payload } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { EMPTY_PROGRESS } from "../progress/progress";
import { inOrder } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { defaultDirections } from "./default-directions";

const goal = (stage: string): Payload => ({ kind: "goal.set", stage, hoursPerWeek: 6 });
const keep = (stage: string, kept = true): Payload => ({ kind: "goal.kept", stage, kept });
const after = (...payloads: Payload[]) => defaultDirections(backEndPath, foldEvents(backEndPath, inOrder(...payloads)));

test("without a goal, the fork after senior", () => {
  expect(defaultDirections(backEndPath, EMPTY_PROGRESS)).toEqual(["staff", "engineering-manager", "devops-sre"]);
});

test("the goal comes first, then what is kept, then the fork", () => {
  expect(after(keep("cloud"), goal("vp"))).toEqual(["vp", "cloud", "staff"]);
  expect(after(goal("senior"))).toEqual(["senior", "staff", "engineering-manager"]);
  expect(after(goal("engineering-manager"))).toEqual(["engineering-manager", "staff", "devops-sre"]);
});

test("what was the goal before stays, and what was dropped does not", () => {
  expect(after(goal("dba"), goal("security"))).toEqual(["security", "dba", "staff"]);
  expect(after(goal("dba"), goal("security"), keep("dba", false))[1]).toBe("staff");
});

test("of more than three the first three", () => {
  expect(after(goal("security"), keep("dba"), keep("cloud"), keep("vp"), keep("mid"))).toEqual([
    "security",
    "mid",
    "vp",
  ]);
});

test("a path of one stage has nothing to fork, and a goal that left the path is not there", () => {
  const path = smallCurriculum({ milestones: { "junior/one": ["a"] }, skills: { a: {} } });
  const progress = foldEvents(path, inOrder(goal("moon")));
  expect(defaultDirections(path, progress)).toEqual([]);
});
