import { describe, expect, test } from "vitest";
import type { ProgressEvent } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { EMPTY_PROGRESS } from "../progress/progress";
import { branchedPath as path } from "../testing/branched-path";
import { allDone, event, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { standingOf } from "./standing";

const standing = (...events: ProgressEvent[]) => standingOf(path, foldEvents(path, events), NOON);

describe("the way to the goal", () => {
  const goal = (stage: string, n = 50): ProgressEvent => event(n, { kind: "goal.set", stage, hoursPerWeek: 6 });

  test("leads by the shortest chain to a specialization", () => {
    const { way, overall } = standing(goal("cloud"));
    expect(way.stages.map(({ id }) => id)).toEqual(["junior", "mid", "cloud"]);
    expect(way).toMatchObject({ total: 7, milestonesTotal: 4, hoursLeft: 135 });
    expect(overall.total).toBe(8);
  });

  test("is reached when every milestone on it is", () => {
    const { way } = standing(...allDone("shell", "http", "go", "endpoints", "sql"), goal("junior"));
    expect(way).toMatchObject({ isGoalReached: true, currentMilestone: null, hoursLeft: 0, milestonesReached: 2 });
    expect(way.currentStage?.id).toBe("junior");
  });

  test("can be looked at for another goal than one's own", () => {
    const progress = foldEvents(path, [goal("cloud")]);
    const other = { stage: "junior", hoursPerWeek: 6, since: NOON };
    expect(standingOf(path, progress, NOON, { goal: other }).way.stages.map(({ id }) => id)).toEqual(["junior"]);
    expect(standingOf(path, progress, NOON, { goal: { ...other, stage: "moon" } }).way.stages).toHaveLength(3);
  });
});

test("a specialization may need something from a stage that is not on its way", () => {
  const branched = smallCurriculum({
    stages: { junior: ["senior", "cloud"], senior: [], cloud: [] },
    specializations: ["cloud"],
    milestones: { "junior/one": ["a"], "senior/two": ["b", "group:g", "c"], "cloud/three": ["d"] },
    skills: {
      a: {},
      b: { hours: 5, needs: ["a"] },
      x: { hours: 7, group: "g" },
      y: { hours: 9, group: "g" },
      c: { hours: 100 },
      d: { hours: 3, needs: ["b", "group:g"] },
    },
  });
  const cloud = { stage: "cloud", hoursPerWeek: 6, since: NOON };
  const of = (...events: ProgressEvent[]) =>
    standingOf(branched, foldEvents(branched, events), NOON, { goal: cloud }).way;
  expect(of()).toMatchObject({ total: 2, hoursLeft: 4, hoursToGoal: 16 });
  expect(of().elsewhere).toHaveLength(2);
  expect(of(...allDone("b"))).toMatchObject({ elsewhere: [{ kind: "group", id: "g" }], hoursToGoal: 11 });
  expect(standingOf(branched, EMPTY_PROGRESS, NOON).way).toMatchObject({
    elsewhere: [],
    hoursLeft: 113,
    hoursToGoal: 113,
  });
});

test("an empty path has nothing to reach", () => {
  const empty = { ...smallCurriculum({ milestones: {}, skills: {} }), stages: [], stageById: new Map() };
  const { way, overall } = standingOf(empty, EMPTY_PROGRESS, NOON);
  expect(way).toMatchObject({ stages: [], currentMilestone: null, currentStage: null, isGoalReached: false, total: 0 });
  expect(overall.total).toBe(0);
});
