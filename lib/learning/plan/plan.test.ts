import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import type { Payload, ProgressEvent } from "../events/event";
import { forecastCoverage } from "../experiment/forecast-coverage";
import { foldEvents } from "../progress/fold-events";
import { REVIEW_HOURS } from "../review/due";
import { standingOf } from "../standing/standing";
import { curricula, keptEvents } from "../testing/arbitraries";
import { DAY, event, inOrder, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { dayOfIso, isoOfDay } from "./days";
import { planOf } from "./plan";

// 20 November 2026 is a Friday.
const path = smallCurriculum({
  stages: { junior: ["mid"], mid: [] },
  milestones: { "junior/start": ["shell", "http"], "junior/site": ["sql", "extra"], "mid/feature": ["design"] },
  skills: {
    shell: { hours: 3 },
    http: { hours: 5, needs: ["shell"] },
    sql: { hours: 12 },
    extra: { hours: 4, elective: true },
    design: { hours: 20, needs: ["http", "sql"] },
  },
});

const goal: Payload = { kind: "goal.set", stage: "mid", hoursPerWeek: 7 };
const done = (skill: string): Payload => ({ kind: "skill.set", skill, state: "done" });
const plan = (payloads: Payload[], options: { now?: number; hoursPerWeek?: number } = {}) => {
  const { now = NOON, hoursPerWeek } = options;
  const progress = foldEvents(path, inOrder(...payloads));
  return planOf(path, progress, standingOf(path, progress, now), { now, timeZone: "UTC", hoursPerWeek });
};

describe("planOf", () => {
  test("orders everything between here and the goal, and says which milestone is reached with what", () => {
    expect(plan([goal]).order.map(({ skill, hours, reaches }) => [skill, hours, reaches])).toEqual([
      ["shell", 3, []],
      ["http", 5, ["start"]],
      ["sql", 12, ["site"]],
      ["design", 20, ["feature"]],
    ]);
  });

  test("packs it into weeks: of this week the days that are left, then seven days each", () => {
    const { weeks, hoursPerWeek, finishedOn } = plan([goal]);
    expect(weeks.map(({ monday }) => isoOfDay(monday)).slice(0, 3)).toEqual(["2026-11-16", "2026-11-23", "2026-11-30"]);
    const hoursOf = (week = 0) => weeks[week]?.items.reduce((sum, { hours }) => sum + hours, 0);
    expect(hoursOf(0)).toBeCloseTo((hoursPerWeek * 3) / 7, 9);
    expect(hoursOf(1)).toBeCloseTo(hoursPerWeek, 9);
    const all = weeks.flatMap(({ items }) => items).reduce((sum, { hours }) => sum + hours, 0);
    expect(all).toBeCloseTo(40, 9);
    expect([...finishedOn.keys()]).toEqual(["shell", "http", "sql", "design"]);
    expect([...finishedOn.values()]).toEqual([...finishedOn.values()].sort((a, b) => a - b));
  });

  test("counts with what skills take on average, a little more than is likely", () => {
    // The estimates of these skills are half and twice the likely hours.
    expect(7 / plan([goal]).hoursPerWeek).toBeCloseTo(Math.exp((Math.log(4) / 2 / 1.2816) ** 2 / 2), 6);
  });

  test("a paused week is empty, and puts off what comes after it", () => {
    const paused: Payload = { kind: "week.paused", week: "2026-11-23", paused: true };
    const { weeks, goal: later } = plan([goal, paused]);
    expect(weeks[1]).toMatchObject({ isPaused: true, items: [], reviewHours: 0 });
    expect((later?.likely ?? 0) - (plan([goal]).goal?.likely ?? 0)).toBe(7);
    expect((later?.late ?? 0) - (plan([goal]).goal?.late ?? 0)).toBe(7);
  });

  test("gives every milestone a likely day and a late one, in the order in which they are reached", () => {
    const { forecasts, goal: end } = plan([goal]);
    expect([...forecasts.keys()]).toEqual(["start", "site", "feature"]);
    const days = [...forecasts.values()];
    for (const { likely, late } of days) expect(late).toBeGreaterThan(likely);
    expect(end).toEqual(days.at(-1));
  });

  test("counts with other hours when asked: twice as many take half as long", () => {
    const weeks = (hoursPerWeek: number) =>
      ((plan([goal], { hoursPerWeek }).goal?.likely ?? 0) - dayOfIso("2026-11-20")) / 7;
    expect(weeks(14) / weeks(7)).toBeCloseTo(0.5, 1);
    expect(weeks(1)).toBeGreaterThan(39);
  });

  test("leaves time for reviews, at most a fifth of a week", () => {
    const events = inOrder(goal, done("shell"), done("http"));
    const now = NOON + 160 * DAY;
    const progress = foldEvents(path, events);
    const of = (hasReviews: boolean) =>
      planOf(path, progress, standingOf(path, progress, now, { hasReviews }), { now, timeZone: "UTC" });
    const hours = of(true).weeks.map(({ reviewHours }) => reviewHours);
    expect(hours.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(2 * REVIEW_HOURS);
    for (const each of hours) expect(each).toBeLessThanOrEqual(0.2 * of(true).hoursPerWeek + 1e-9);
    expect(of(false).weeks.every(({ reviewHours }) => reviewHours === 0)).toBe(true);
  });

  test("more hours never bring the goal later, and the first skill that is done brings it no later", () => {
    const dayAt = (hoursPerWeek: number, ...payloads: Payload[]) => {
      const progress = foldEvents(
        backEndPath,
        inOrder({ kind: "goal.set", stage: "junior", hoursPerWeek: 6 }, ...payloads),
      );
      const standing = standingOf(backEndPath, progress, NOON);
      return planOf(backEndPath, progress, standing, { now: NOON, timeZone: "UTC", hoursPerWeek }).goalOn ?? Infinity;
    };
    const days = Array.from({ length: 60 }, (_, step) => dayAt(1 + step / 10));
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(dayAt(6, done("asking-and-answering"))).toBeLessThanOrEqual(dayAt(6));
  });

  test("refreshes once what has faded, before what builds on it", () => {
    const progress = foldEvents(path, inOrder(goal, done("shell")));
    const now = NOON + 420 * DAY;
    const { order, weeks } = planOf(path, progress, standingOf(path, progress, now), { now, timeZone: "UTC" });
    expect(order.find(({ skill }) => skill === "http")?.refreshes).toEqual([{ skill: "shell", hours: 0.75 }]);
    const items = weeks.flatMap(({ items }) => items);
    const [refresh] = items.filter(({ isRefresh }) => isRefresh);
    expect(refresh).toEqual({ skill: "shell", hours: 0.75, isRefresh: true, isLast: true });
  });

  test("what was put off comes when its time has come, or when nothing else is left", () => {
    const snooze = (skill: string, days: number): Payload => ({
      kind: "skill.snoozed",
      skill,
      until: new Date(NOON + days * DAY).toISOString(),
    });
    expect(plan([goal, snooze("shell", 7)]).order.map(({ skill }) => skill)).toEqual([
      "sql",
      "shell",
      "http",
      "design",
    ]);
    const all = ["shell", "http", "sql", "design"].map((skill) => snooze(skill, 900));
    expect(plan([goal, ...all]).order).toHaveLength(4);
  });

  test("has what is in progress with the hours that are left of it, and pinned electives", () => {
    const met: Payload = { kind: "criterion.set", skill: "sql", criterion: "first", met: true };
    const pinned: Payload = { kind: "skill.pinned", skill: "extra", pinned: true };
    const { order } = plan([goal, met, pinned]);
    expect(order.find(({ skill }) => skill === "sql")?.hours).toBe(6);
    expect(order.map(({ skill }) => skill)).toContain("extra");
  });

  test("a goal that is reached, and one with everything skipped, has no date and nothing to do", () => {
    const all = ["shell", "http", "sql", "design"];
    const skip = (skill: string): Payload => ({ kind: "skill.set", skill, state: "skipped" });
    for (const payloads of [all.map(done), all.map(skip)]) {
      expect(plan([goal, ...payloads])).toMatchObject({ order: [], weeks: [], goal: null });
    }
  });

  test("what would take longer than anybody lives has no date", () => {
    const endless = smallCurriculum({
      milestones: { "junior/one": Array.from({ length: 40 }, (_, n) => `s${n}`) },
      skills: Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`s${n}`, { hours: 100 }])),
    });
    const progress = foldEvents(endless, []);
    const { goal: end, weeks } = planOf(endless, progress, standingOf(endless, progress, NOON), {
      now: NOON,
      timeZone: "UTC",
      hoursPerWeek: 1,
    });
    expect(end).toBe(null);
    expect(weeks).toHaveLength(20 * 52);
  });
});

describe("the learner's own pace", () => {
  const START = Date.UTC(2026, 5, 1, 12); // a Monday
  const worked = (weeks: number): ProgressEvent[] => {
    const skills = backEndPath.milestones[0]?.entries.map(({ id }) => id) ?? [];
    return Array.from({ length: weeks }, (_, week) => skills[week] ?? "").flatMap((skill, week) => [
      event(10 + 2 * week, { kind: "skill.set", skill, state: "learning" }, START + week * 7 * DAY),
      event(11 + 2 * week, { kind: "skill.set", skill, state: "done" }, START + (week * 7 + 6) * DAY),
    ]);
  };
  const at = (weeks: number, hoursPerWeek?: number) => {
    const now = START + weeks * 7 * DAY;
    const goalSet = event(1, { kind: "goal.set", stage: "junior", hoursPerWeek: 6 }, START - DAY);
    const progress = foldEvents(backEndPath, [goalSet, ...worked(weeks)]);
    const standing = standingOf(backEndPath, progress, now);
    return planOf(backEndPath, progress, standing, { now, timeZone: "UTC", hoursPerWeek });
  };

  test("counts from three full weeks on, but for another number of hours: these count as if they were kept", () => {
    expect(at(3).isOwnPace).toBe(false);
    expect(at(4)).toMatchObject({ isOwnPace: true, pace: { weeks: { length: 3 } } });
    expect(at(4).hoursPerWeek).toBeCloseTo(at(4).pace.hoursPerWeek, 9);
    expect(at(4, 12)).toMatchObject({ isOwnPace: false, hoursSet: 12 });
    expect(at(4, 12).hoursPerWeek).toBeGreaterThan(2 * at(3).hoursPerWeek - 1e-9);
    expect(at(4, 12).goal?.likely).toBe(at(4, 12).goalOn);
  });
});

test("on any path, with any progress, dates are days from today on, and late is never before likely", () => {
  fc.assert(
    fc.property(
      curricula.chain((curriculum) => fc.tuple(fc.constant(curriculum), keptEvents(curriculum))),
      fc.double({ min: 1, max: 80, noNaN: true }),
      ([curriculum, events], hoursPerWeek) => {
        const progress = foldEvents(curriculum, events);
        const standing = standingOf(curriculum, progress, NOON);
        const made = planOf(curriculum, progress, standing, { now: NOON, timeZone: "Pacific/Apia", hoursPerWeek });
        for (const { likely, late } of made.forecasts.values()) {
          expect(Number.isInteger(likely) && Number.isInteger(late)).toBe(true);
          expect(likely).toBeGreaterThanOrEqual(made.today);
          expect(late).toBeGreaterThanOrEqual(likely);
        }
        const hours = made.order.reduce(
          (sum, { hours, refreshes }) => sum + hours + refreshes.reduce((all, refresh) => all + refresh.hours, 0),
          0,
        );
        const packed = made.weeks.flatMap(({ items }) => items).reduce((sum, item) => sum + item.hours, 0);
        expect(packed).toBeCloseTo(hours, 6);
        const place = new Map(made.order.map(({ skill }, position) => [skill, position]));
        for (const { skill } of made.order) {
          for (const need of curriculum.skillById.get(skill)?.needs ?? []) {
            if (place.has(need)) expect(place.get(need)).toBeLessThan(place.get(skill) ?? 0);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("simulated learners finish by the late day in eight of ten lives, whenever it is forecast", () => {
  const seeds = Array.from({ length: 250 }, (_, n) => 1000 + n);
  for (const { week, runs, byLate } of forecastCoverage(backEndPath, "junior", seeds, [0, 8, 26])) {
    expect(runs).toBeGreaterThan(200);
    expect({ week, isHeld: byLate >= 0.75 && byLate <= 0.88, byLate }).toMatchObject({ isHeld: true });
  }
});
