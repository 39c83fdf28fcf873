// Do forecasts hold? Lives are lived through, and what was forecast on the way is held against how they ended.
import type { Curriculum, StageId } from "../../curriculum/curriculum";
import type { ProgressEvent } from "../events/event";
import { dayAt } from "../plan/days";
import { type Plan, planOf } from "../plan/plan";
import { foldEvents } from "../progress/fold-events";
import { standingOf } from "../standing/standing";
import { randomFrom } from "./random";
import { HABITS, liveThrough } from "./simulated-learner";

export type Coverage = Readonly<{
  /** Weeks after the start at which the forecasts were made. */
  week: number;
  runs: number;
  /** Share of the lives that ended by the likely day, and by the late day. */
  byLikely: number;
  byLate: number;
}>;

const START = Date.UTC(2026, 0, 5, 8);
const HOUR = 60 * 60 * 1000;
const WEEK = 7 * 24 * HOUR;

/**
 * Lives through the way to a goal, once for each seed, and forecasts its end after so many weeks. Lives that end within
 * a week of the forecast are left out: there is nothing left to forecast.
 */
export function forecastCoverage(
  curriculum: Curriculum,
  stage: StageId,
  seeds: readonly number[],
  weeks: readonly number[],
): readonly Coverage[] {
  const goal: ProgressEvent = {
    id: "01800000-0000-7000-8000-000000000000",
    occurredAt: START - HOUR,
    payload: { kind: "goal.set", stage, hoursPerWeek: HABITS.hoursPerWeek },
  };
  const order = planAt(curriculum, [goal], START).order.map(({ skill }) => skill);
  const lives = seeds.map((seed) => liveThrough(curriculum, order, { random: randomFrom(seed), start: START }));
  return weeks.map((week) => {
    const now = START + week * WEEK + HOUR;
    const ahead = lives.filter(({ finishedAt }) => finishedAt > now + WEEK);
    const ends = ahead.map(({ events, finishedAt }) => {
      const known = [goal, ...events.filter(({ occurredAt }) => occurredAt <= now)];
      const end = dayAt(finishedAt, "UTC");
      const { goal: forecast } = planAt(curriculum, known, now);
      return [end <= (forecast?.likely ?? end - 1), end <= (forecast?.late ?? end - 1)] as const;
    });
    const share = (which: 0 | 1): number => ends.filter((end) => end[which]).length / ends.length;
    return { week, runs: ends.length, byLikely: share(0), byLate: share(1) };
  });
}

function planAt(curriculum: Curriculum, events: readonly ProgressEvent[], now: number): Plan {
  const progress = foldEvents(curriculum, events);
  return planOf(curriculum, progress, standingOf(curriculum, progress, now), { now, timeZone: "UTC" });
}
