// A learner who keeps other hours than were set, for whom skills take other hours than were estimated, and who says
// what happened as people do: some criteria, and done at the end.
import type { Curriculum, Skill, SkillId } from "../../curriculum/curriculum";
import type { Payload, ProgressEvent } from "../events/event";
import { eventId } from "../testing/events";
import type { Random } from "./random";

export type Habits = Readonly<{
  /** Hours set, a week. */
  hoursPerWeek: number;
  /** Deviation of the log of how much of these a learner keeps, over all weeks. */
  keeping: number;
  /** Deviation of the log of how far the estimates are off, over all skills. */
  estimating: number;
  /** Share of weeks without any study, and the deviation of the log of the others. */
  idleWeeks: number;
  unevenness: number;
  /** Share of skills whose criteria are ticked on the way. */
  ticking: number;
}>;

export const HABITS: Habits = {
  hoursPerWeek: 8,
  keeping: 0.25,
  estimating: 0.2,
  idleWeeks: 0.1,
  unevenness: 0.5,
  ticking: 0.6,
};

const WEEK = 7 * 24 * 60 * 60 * 1000;
/** The 90 % point of the normal distribution: nine in ten skills take no longer than the pessimistic estimate. */
const Z90 = 1.2816;

export type Life = Readonly<{
  /** What was said, in order. */
  events: readonly ProgressEvent[];
  /** When the last skill was done, in milliseconds; the life ends there. */
  finishedAt: number;
}>;

/** Lives through skills in an order, from a start on, week by week. */
export function liveThrough(
  curriculum: Curriculum,
  order: readonly SkillId[],
  { random, start, habits = HABITS }: { random: Random; start: number; habits?: Habits },
): Life {
  const pace = habits.hoursPerWeek * Math.exp(habits.keeping * random.normal());
  const slowness = Math.exp(habits.estimating * random.normal());
  const events: ProgressEvent[] = [];
  const clock = weekClock(random, start, pace, habits);
  const say = (payload: Payload): void => {
    events.push({ id: eventId(events.length + 1), occurredAt: Math.round(clock.now()), payload });
  };
  for (const id of order) {
    const skill = curriculum.skillById.get(id);
    if (skill === undefined) continue;
    const hours = trueHours(random, skill) * slowness;
    say({ kind: "skill.set", skill: id, state: "learning" });
    const isTicking = random.unit() < habits.ticking;
    for (const { id: criterion } of skill.criteria) {
      clock.study(hours / skill.criteria.length);
      if (isTicking) say({ kind: "criterion.set", skill: id, criterion, met: true });
    }
    say({ kind: "skill.set", skill: id, state: "done" });
  }
  return { events, finishedAt: clock.now() };
}

/** Log-normal, such that one in ten takes no longer than the optimistic hours and one in ten longer than the others. */
function trueHours(random: Random, { hours: [optimistic, , pessimistic] }: Skill): number {
  const middle = (Math.log(optimistic) + Math.log(pessimistic)) / 2;
  const deviation = (Math.log(pessimistic) - Math.log(optimistic)) / (2 * Z90);
  return Math.exp(middle + deviation * random.normal());
}

/** Time that passes only as far as there are hours of study in each week. */
function weekClock(random: Random, start: number, pace: number, { idleWeeks, unevenness }: Habits) {
  let week = 0;
  let used = 0;
  let room = hoursOfWeek();
  function hoursOfWeek(): number {
    if (random.unit() < idleWeeks) return 0;
    // The mean over all weeks is the pace.
    const even = pace / (1 - idleWeeks);
    return even * Math.exp(unevenness * random.normal() - unevenness ** 2 / 2);
  }
  return {
    now: () => start + WEEK * (week + (room > 0 ? used / room : 1)),
    study: (hours: number) => {
      let left = hours;
      while (left > room - used) {
        left -= room - used;
        week++;
        used = 0;
        room = hoursOfWeek();
      }
      used += left;
    },
  };
}
