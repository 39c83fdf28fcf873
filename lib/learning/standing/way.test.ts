import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import type { Curriculum } from "../../curriculum/curriculum";
import type { ProgressEvent } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { EMPTY_PROGRESS } from "../progress/progress";
import { openJobs } from "../suggestion/open-jobs";
import { curricula, keptEvents } from "../testing/arbitraries";
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
  expect(of()).toMatchObject({ skillsToGoal: 4 });
  expect(of(...allDone("b"))).toMatchObject({ elsewhere: [{ kind: "group", id: "g" }], hoursToGoal: 11 });
  // Of what is done already nothing is needed any more.
  expect(of(...allDone("a", "d"))).toMatchObject({ elsewhere: [], hoursToGoal: 0, isGoalReached: true });
  expect(standingOf(branched, EMPTY_PROGRESS, NOON).way).toMatchObject({
    elsewhere: [],
    hoursLeft: 113,
    hoursToGoal: 113,
  });
});

test("a required skill may rest on an elective, which then counts", () => {
  const resting = smallCurriculum({
    milestones: { "junior/one": ["a", "extra", "more"] },
    skills: {
      a: { hours: 3, needs: ["extra"] },
      extra: { hours: 5, elective: true },
      more: { hours: 7, elective: true },
    },
  });
  expect(standingOf(resting, EMPTY_PROGRESS, NOON).way).toMatchObject({
    total: 1,
    elsewhere: [{ kind: "skill", id: "extra" }],
    skillsToGoal: 2,
    hoursToGoal: 8,
  });
});

describe("what is left on the way is what the order to the goal lists", () => {
  const leftOf = (curriculum: Curriculum, events: readonly ProgressEvent[], stage: string) => {
    const goal = { stage, hoursPerWeek: 6, since: NOON };
    const standing = standingOf(curriculum, foldEvents(curriculum, events), NOON, { goal });
    const { nodes, jobs } = openJobs(curriculum, standing);
    expect({ stage, skills: standing.way.skillsToGoal, hours: standing.way.hoursToGoal }).toEqual({
      stage,
      skills: nodes.length,
      hours: jobs.hours.reduce((sum, hours) => sum + hours, 0),
    });
  };

  test("on any path, with any progress but pins", () => {
    fc.assert(
      fc.property(
        curricula.chain((curriculum) => fc.tuple(fc.constant(curriculum), keptEvents(curriculum))),
        ([curriculum, events]) => {
          const said = events.filter(({ payload }) => payload.kind !== "skill.pinned");
          for (const { id } of curriculum.stages) leftOf(curriculum, said, id);
        },
      ),
    );
  });

  test("on the real path, to every stage and specialization", () => {
    for (const { id } of backEndPath.stages) leftOf(backEndPath, [], id);
  });
});

test("an empty path has nothing to reach", () => {
  const empty = { ...smallCurriculum({ milestones: {}, skills: {} }), stages: [], stageById: new Map() };
  const { way, overall } = standingOf(empty, EMPTY_PROGRESS, NOON);
  expect(way).toMatchObject({ stages: [], currentMilestone: null, currentStage: null, isGoalReached: false, total: 0 });
  expect(overall.total).toBe(0);
});
