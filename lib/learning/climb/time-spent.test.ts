import { expect, test } from "vitest";
import type { Payload } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { inOrder } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { timeSpent } from "./time-spent";

const path = smallCurriculum({
  milestones: { "junior/one": ["a", "b", "c", "d"] },
  skills: { a: { hours: 2 }, b: { hours: 4 }, c: { hours: 6 }, d: { hours: 8 } },
});
const time = (skill: string, minutes: number): Payload => ({ kind: "time.logged", skill, minutes });
const done = (skill: string): Payload => ({ kind: "skill.set", skill, state: "done" });
const of = (...payloads: Payload[]) => timeSpent(path, foldEvents(path, inOrder(...payloads)));

test("compares done skills that have time noted; two of them say nothing yet", () => {
  expect(of()).toEqual({ skills: [], ratio: null });
  expect(of(time("a", 60), done("a"), done("b"), time("c", 60))).toEqual({
    skills: [{ skill: "a", estimate: 2, minutes: 60 }],
    ratio: null,
  });
});

test("three of them do", () => {
  const { ratio } = of(...["a", "b", "c"].flatMap((skill) => [time(skill, 300), done(skill)]));
  expect(ratio).toBeCloseTo(15 / 12, 9);
});
