import { describe, expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import type { Payload, ProgressEvent } from "../events/event";
import { dayAt, dayOfIso } from "../plan/days";
import { planOf } from "../plan/plan";
import { foldEvents } from "../progress/fold-events";
import { standingOf } from "../standing/standing";
import { DAY, event, eventId, NOON } from "../testing/events";
import { firstPlannedOn, planAsOf } from "./earlier-plan";

const TODAY = dayOfIso("2026-11-20");
const goal = (stage: string, hoursPerWeek = 6): Payload => ({ kind: "goal.set", stage, hoursPerWeek });
const done = (skill: string): Payload => ({ kind: "skill.set", skill, state: "done" });
const placed: Payload = { kind: "placement.applied", run: eventId(900), skills: ["command-line"] };
const ago = (days: number, n: number, payload: Payload): ProgressEvent => event(n, payload, NOON - days * DAY);

function traveller(events: readonly ProgressEvent[], timeZone = "UTC") {
  const own = foldEvents(backEndPath, events).goal;
  if (own === null) throw new Error("There is no goal.");
  return { curriculum: backEndPath, events, goal: own, now: NOON, timeZone, hasReviews: true };
}

describe("the day of the first plan", () => {
  test("is that on which the goal became what it is, whatever the hours", () => {
    const events = [ago(90, 1, goal("junior")), ago(60, 2, goal("senior")), ago(20, 3, goal("senior", 9))];
    expect(firstPlannedOn(traveller(events))).toBe(TODAY - 60);
    expect(firstPlannedOn(traveller([...events, ago(10, 4, goal("junior"))]))).toBe(TODAY - 10);
    expect(firstPlannedOn(traveller([...events, ago(5, 4, { kind: "undone", event: eventId(2) })]))).toBe(TODAY - 20);
  });

  test("is that of a placement which follows within a week", () => {
    expect(firstPlannedOn(traveller([ago(60, 1, goal("junior")), ago(57, 2, placed)]))).toBe(TODAY - 57);
    expect(firstPlannedOn(traveller([ago(60, 1, goal("junior")), ago(30, 2, placed)]))).toBe(TODAY - 60);
    expect(firstPlannedOn(traveller([ago(60, 1, goal("junior")), ago(80, 2, placed)]))).toBe(TODAY - 60);
  });
});

describe("the plan as it stood", () => {
  const events = [ago(60, 1, goal("junior")), ago(50, 2, done("command-line")), ago(9, 3, done("how-the-web-works"))];

  test("is made of what was said until the end of that day, and nothing later", () => {
    const madeOn = TODAY - 50;
    const until = (madeOn + 1) * DAY - 1;
    const progress = foldEvents(backEndPath, events.slice(0, 2));
    const standing = standingOf(backEndPath, progress, until);
    const plan = planOf(backEndPath, progress, standing, { now: until, timeZone: "UTC" });
    expect(dayAt(until, "UTC")).toBe(madeOn);
    const earlier = planAsOf(traveller(events), madeOn);
    expect(earlier).toMatchObject({ madeOn, settled: 1, hoursPerWeek: 6, likely: plan.goal?.likely });
    expect(earlier?.line.at(-1)).toMatchObject(plan.goal ?? {});
    expect(planAsOf(traveller([...events].reverse()), madeOn)).toEqual(earlier);
    expect(planAsOf(traveller(events), madeOn - 1)?.settled).toBe(0);
  });

  test("was none before there was a goal, with another one, or without a date", () => {
    expect(planAsOf(traveller(events), TODAY - 61)).toBe(null);
    expect(planAsOf(traveller([...events, ago(3, 4, goal("senior"))]), TODAY - 9)).toBe(null);
    expect(planAsOf(traveller([ago(60, 1, goal("distinguished", 1))]), TODAY - 9)).toBe(null);
    const all = backEndPath.skills.map(({ id }, n) => ago(40, 10 + n, { ...done(id), state: "skipped" } as Payload));
    expect(planAsOf(traveller([...events, ...all]), TODAY - 20)).toBe(null);
  });
});
