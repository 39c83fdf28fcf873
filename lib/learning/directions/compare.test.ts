import { describe, expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import type { Payload } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { EMPTY_PROGRESS } from "../progress/progress";
import { inOrder, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { compareDirections } from "./compare";

const path = smallCurriculum({
  stages: { junior: ["staff", "manager", "cloud"], staff: [], manager: [], cloud: [] },
  specializations: ["cloud"],
  milestones: {
    "junior/base": ["code", "talk"],
    "staff/depth": ["design", "writing"],
    "manager/team": ["hiring", "writing-too"],
    "cloud/home": ["network"],
  },
  skills: {
    code: { hours: 30 },
    talk: { hours: 10 },
    design: { hours: 20, needs: ["code"] },
    writing: { hours: 5 },
    hiring: { hours: 8, needs: ["talk", "writing"] },
    "writing-too": { hours: 2 },
    network: { hours: 6 },
  },
});

const options = { now: NOON, timeZone: "UTC", hasReviews: true };
const compare = (stages: string[], payloads: Payload[] = []) => {
  const comparison = compareDirections(path, foldEvents(path, inOrder(...payloads)), stages, options);
  if (comparison === null) throw new Error("There is nothing to compare.");
  return comparison;
};

describe("compareDirections", () => {
  test("says what all share, what each adds, and what both need from elsewhere", () => {
    const { directions, shared, sharedHours } = compare(["staff", "manager"]);
    expect([...shared].sort()).toEqual(["code", "talk", "writing"]);
    expect(sharedHours).toBe(45);
    expect(directions.map(({ stage, hours, adds, addsHours }) => [stage, hours, [...adds].sort(), addsHours])).toEqual([
      ["staff", 65, ["design"], 20],
      ["manager", 55, ["hiring", "writing-too"], 10],
    ]);
  });

  test("of three, shared is what all ask for, and added what one alone asks for", () => {
    const { directions, shared } = compare(["staff", "manager", "cloud"]);
    expect([...shared].sort()).toEqual(["code", "talk"]);
    expect(directions.map(({ adds }) => adds.includes("writing"))).toEqual([false, false, false]);
  });

  test("of three, says what two of them share and the third does not need", () => {
    const { overlaps } = compare(["staff", "manager", "cloud"]);
    expect(overlaps).toEqual([{ stages: ["staff", "manager"], skills: ["writing"], hours: 5 }]);
    expect(compare(["staff", "manager"]).overlaps).toEqual([]);
  });

  test("every skill is shared by all, shared by two, or added by one: the sums come out", () => {
    const { directions, sharedHours, overlaps } = compare(["staff", "manager", "cloud"]);
    for (const { stage, hours, addsHours } of directions) {
      const others = overlaps.filter(({ stages }) => stages.includes(stage)).reduce((sum, each) => sum + each.hours, 0);
      expect(sharedHours + others + addsHours).toBe(hours);
    }
  });

  test("says which milestones are on one way alone, reached or not", () => {
    const milestonesOf = (stages: string[], payloads: Payload[] = []) =>
      compare(stages, payloads).directions.map(({ milestones }) => milestones);
    expect(milestonesOf(["staff", "manager"])).toEqual([["depth"], ["team"]]);
    expect(milestonesOf(["junior", "cloud"], [{ kind: "skill.set", skill: "network", state: "done" }])).toEqual([
      [],
      ["home"],
    ]);
  });

  test("counts with other hours when asked, and says so", () => {
    const goal: Payload = { kind: "goal.set", stage: "cloud", hoursPerWeek: 4 };
    const likelyAt = (hoursPerWeek?: number) => {
      const progress = foldEvents(path, inOrder(goal));
      const comparison = compareDirections(path, progress, ["staff"], { ...options, hoursPerWeek });
      return [comparison?.counted.hoursSet, comparison?.directions[0]?.forecast?.likely] as const;
    };
    const [own, late] = likelyAt();
    const [asked, early] = likelyAt(8);
    expect([own, asked]).toEqual([4, 8]);
    expect(early).toBeLessThan(late ?? 0);
  });

  test("nothing to compare is no comparison", () => {
    expect(compareDirections(path, EMPTY_PROGRESS, [], options)).toBe(null);
  });

  test("leaves out what is settled, and gives no date to what is reached", () => {
    const done = (skill: string): Payload => ({ kind: "skill.set", skill, state: "done" });
    const { directions, shared } = compare(["junior", "cloud"], ["code", "talk"].map(done));
    expect(shared).toEqual([]);
    expect(directions[0]).toMatchObject({ skills: [], hours: 0, forecast: null });
    expect(directions[1]).toMatchObject({ skills: ["network"], adds: ["network"] });
    expect(compare(["junior", "cloud"], ["code", "talk"].map(done)).openUntil).toBe(null);
  });

  test("the choice stays open until what is shared is learned, which is before any direction ends", () => {
    const { directions, openUntil } = compare(["staff", "manager"]);
    for (const { forecast } of directions) expect(openUntil ?? 0).toBeLessThan(forecast?.likely ?? 0);
  });

  test("one direction alone adds all it asks for and shares it with itself", () => {
    const [only] = compare(["staff"]).directions;
    expect(only?.adds).toEqual(only?.skills);
  });

  test("does not depend on which of them is the goal", () => {
    const goal: Payload = { kind: "goal.set", stage: "cloud", hoursPerWeek: 6 };
    expect(compare(["staff", "manager"], [goal])).toEqual(compare(["staff", "manager"]));
  });
});

test("on the real path, staff, engineering manager and DevOps share the core as far as the last one leaves it", () => {
  const stages = ["staff", "engineering-manager", "devops-sre"];
  const comparison = compareDirections(backEndPath, EMPTY_PROGRESS, stages, options);
  expect(comparison?.shared.length).toBeGreaterThan(100);
  expect(comparison?.openUntil).not.toBe(null);
  expect(comparison?.directions).toHaveLength(3);
  for (const { hours, addsHours, forecast, way } of comparison?.directions ?? []) {
    expect(hours).toBe(way.hoursToGoal);
    expect(addsHours).toBeGreaterThan(0);
    expect(addsHours).toBeLessThan(hours);
    expect(forecast).not.toBe(null);
  }
});
