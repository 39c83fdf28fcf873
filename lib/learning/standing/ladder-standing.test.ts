import { describe, expect, test } from "vitest";
import type { Payload, ProgressEvent } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { branchedPath as path } from "../testing/branched-path";
import { allDone, at, DAY, event, eventId, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { standingOf } from "./standing";

const standing = (...events: ProgressEvent[]) => standingOf(path, foldEvents(path, events), NOON);
const set = (skill: string, state: "learning" | "done" | "skipped"): Payload => ({ kind: "skill.set", skill, state });

describe("milestones, stages and areas", () => {
  const start = allDone("shell", "go", "http");

  test("a milestone is reached at the latest time one of its required entries was settled", () => {
    const reached = standing(...start);
    expect(reached.milestones.get("start")).toMatchObject({
      look: "reached",
      settled: 3,
      reachedAt: at(3),
      hoursLeft: 0,
    });
    expect(reached.milestones.get("site")?.look).toBe("current");
    expect(reached.way.currentMilestone?.id).toBe("site");
  });

  test("an elective neither holds it up nor moves its day", () => {
    const later = standing(...start, event(9, set("typing", "done")));
    expect(later.milestones.get("start")).toMatchObject({ total: 3, settled: 3, reachedAt: at(3) });
  });

  test("reopening one un-reaches it", () => {
    const reopened = standing(...start, event(9, { kind: "skill.set", skill: "http", state: "not-started" }));
    expect(reopened.milestones.get("start")).toMatchObject({ look: "current", settled: 2, reachedAt: null });
  });

  test("a milestone further on can be reached before the current one", () => {
    const { milestones, stages } = standing(...allDone("design"));
    expect(milestones.get("feature")).toMatchObject({ look: "reached", reachedAt: at(1) });
    expect(milestones.get("start")?.look).toBe("current");
    expect(stages.get("mid")).toMatchObject({ look: "reached", milestonesReached: 1, total: 1, settled: 1 });
    expect(stages.get("junior")).toMatchObject({ look: "current", milestonesTotal: 2, milestonesReached: 0, total: 5 });
    expect(stages.get("senior")?.look).toBe("ahead");
  });

  test("a proof is shown and is no condition", () => {
    const proof = event(9, { kind: "milestone.proofShown", milestone: "start", evidence: eventId(7) });
    expect(standing(proof).milestones.get("start")).toMatchObject({
      look: "current",
      proof: { evidenceId: eventId(7), since: at(9) },
    });
  });

  test("areas add up to the whole", () => {
    const { areas, overall } = standing(...start);
    expect(areas.get("code")).toMatchObject({ total: 2, settled: 1, done: 1, locked: 1, hours: 80, hoursLeft: 30 });
    expect(areas.get("tools")).toMatchObject({ total: 2, settled: 1 });
    const sum = [...areas.values()].reduce((total, area) => total + area.hoursLeft, 0);
    expect(sum).toBe(overall.hoursLeft);
  });
});

test("a skill added later leaves a reached milestone reached", () => {
  const since = new Date(NOON + DAY).toISOString().slice(0, 10);
  const grown = smallCurriculum({
    milestones: { "junior/one": ["a", "b", "new"], "junior/two": ["c"] },
    skills: { a: {}, b: {}, new: { since }, c: {} },
  });
  const of = (...events: ProgressEvent[]) => standingOf(grown, foldEvents(grown, events), NOON + 9 * DAY);
  expect(of(...allDone("a", "b")).milestones.get("one")).toMatchObject({
    look: "reached",
    reachedAt: at(2),
    newSince: 1,
    total: 3,
    settled: 2,
  });
  expect(of(...allDone("a", "b")).way.currentMilestone?.id).toBe("two");
  expect(of(...allDone("a")).milestones.get("one")).toMatchObject({ look: "current", reachedAt: null, newSince: 0 });
});
