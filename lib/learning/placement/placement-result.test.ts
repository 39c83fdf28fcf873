import { describe, expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import { foldEvents } from "../progress/fold-events";
import { EMPTY_PROGRESS } from "../progress/progress";
import { standingOf } from "../standing/standing";
import { branchedPath } from "../testing/branched-path";
import { allDone, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import type { Concluded } from "./count-taken";
import { placementOf } from "./placement-of";
import { placementResult } from "./placement-result";

const nobody = standingOf(branchedPath, EMPTY_PROGRESS, NOON);
const concluded = (known: string[], unknown: string[] = [], groups: string[] = []): Concluded => {
  return { known, unknown, open: [], likely: [], groups };
};

/** Everything concluded is taken, unless other skills are named. */
function result(placement: Concluded, taken = placement.known) {
  return placementResult(branchedPath, nobody, placement, taken);
}

describe("a learner stands", () => {
  test("at the first milestone when nothing is known", () => {
    const start = { milestone: { id: "start", known: 0, total: 3 }, stage: "junior", gaps: 0, goal: "junior" };
    expect(result(concluded([]))).toEqual(start);
    expect(result(concluded([], ["shell", "http"]))).toEqual(start);
  });

  test("after a milestone of which nothing is said but what is known; the rest are gaps", () => {
    const { milestone, stage, gaps } = result(concluded(["shell"]));
    expect({ milestone, stage, gaps }).toEqual({
      milestone: { id: "site", known: 0, total: 2 },
      stage: "junior",
      gaps: 2,
    });
  });

  test("at a milestone of which less than 80 % of what is decided is known", () => {
    expect(result(concluded(["shell"], ["http"])).milestone).toEqual({ id: "start", known: 1, total: 3 });
  });

  test("at a milestone to which they could say no more than partly", () => {
    expect(result({ ...concluded([]), open: ["shell", "http"] }).milestone?.id).toBe("start");
    expect(result({ ...concluded(["shell"]), open: ["http"] }).milestone?.id).toBe("start");
  });

  test("after a group that is met, whether or not a member was named", () => {
    const known = ["shell", "http", "endpoints", "sql"];
    expect(result(concluded(known, ["design"], ["language"]))).toMatchObject({ milestone: { id: "feature" }, gaps: 0 });
    expect(result(concluded(known, ["design"]), [...known, "go"])).toMatchObject({
      milestone: { id: "feature" },
      gaps: 0,
    });
  });

  test("where what they had settled before puts them", () => {
    const standing = standingOf(branchedPath, foldEvents(branchedPath, allDone("shell", "http", "go")), NOON);
    expect(placementResult(branchedPath, standing, concluded([], ["sql"]), []).milestone?.id).toBe("site");
  });

  test("lower when they take back what was inferred", () => {
    const placement = concluded(["shell", "http", "endpoints", "sql"], ["design"], ["language"]);
    expect(result(placement, ["shell", "http"])).toMatchObject({ milestone: { id: "site", known: 0 }, goal: "junior" });
  });

  test("nowhere in an empty path, and at the end of one when all is known", () => {
    const empty = smallCurriculum({ stages: {}, milestones: {}, skills: {} });
    const nothing = { milestone: null, stage: null, gaps: 0, goal: null };
    expect(placementResult(empty, standingOf(empty, EMPTY_PROGRESS, NOON), concluded([]), [])).toEqual(nothing);
    const every = branchedPath.skills.map(({ id }) => id);
    expect(result(concluded(every))).toEqual({ milestone: null, stage: "senior", gaps: 0, goal: null });
  });
});

describe("the goal", () => {
  const known = ["shell", "http", "endpoints", "sql"];

  test("is the stage one is in, or the core stage after it when most of it is known", () => {
    expect(result(concluded(["shell", "http"], ["endpoints"])).goal).toBe("junior");
    expect(result(concluded(known, ["design"], ["language"]))).toMatchObject({ stage: "mid", goal: "mid" });
    const path = smallCurriculum({
      stages: { junior: ["mid"], mid: [] },
      milestones: { "junior/one": ["a", "b", "c", "d", "e"], "junior/two": ["f"], "mid/three": ["g"] },
      skills: { a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {} },
    });
    const placement = concluded(["a", "b", "c", "d", "e"], ["f", "g"]);
    const standing = standingOf(path, EMPTY_PROGRESS, NOON);
    expect(placementResult(path, standing, placement, placement.known)).toMatchObject({ stage: "junior", goal: "mid" });
  });

  test("is after the core stages the branch of which most is known", () => {
    const path = smallCurriculum({
      stages: { junior: ["ops", "data"], ops: [], data: [] },
      specializations: ["ops", "data"],
      milestones: { "junior/one": ["a"], "ops/two": ["b", "c"], "data/three": ["d", "e"] },
      skills: { a: {}, b: {}, c: {}, d: {}, e: {} },
    });
    const standing = standingOf(path, EMPTY_PROGRESS, NOON);
    const goalOf = (skills: string[]) => placementResult(path, standing, concluded(skills, ["e"]), skills).goal;
    expect(goalOf(["a"])).toBe("ops");
    expect(goalOf(["a", "d"])).toBe("data");
  });
});

test("on the back-end path a senior is read off as one", () => {
  const standing = standingOf(backEndPath, EMPTY_PROGRESS, NOON);
  const answers: { skill: string; answer: "yes" | "no" }[] = [];
  for (;;) {
    const placement = placementOf(backEndPath, standing, answers);
    if (placement.question === null) {
      const taken = [...placement.known, ...placement.likely];
      expect(placementResult(backEndPath, standing, placement, taken)).toMatchObject({
        stage: "senior",
        goal: "senior",
      });
      return;
    }
    const { skill } = placement.question;
    const stage = backEndPath.skillById.get(skill)?.stage ?? "";
    answers.push({ skill, answer: ["junior", "mid"].includes(stage) ? "yes" : "no" });
  }
});
