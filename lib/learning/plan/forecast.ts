// How sure a date is: how fast somebody goes on, and by how much later it may be.
import type { Curriculum } from "../../curriculum/curriculum";
import type { PlannedSkill } from "./order";
import type { Pace } from "./pace";

export type Certainty = Readonly<{
  /** Likely hours of the path that a week brings: what a plan counts with. */
  hoursPerWeek: number;
  /** Whether that comes from the weeks behind, or from the hours that were set. */
  isOwnPace: boolean;
  /** What takes so many weeks as likely as not takes at most that many times longer in eight of ten cases. */
  delay: (weeks: number) => number;
}>;

/** The 80 % and the 90 % point of the normal distribution, in deviations. */
const Z80 = 0.8416;
const Z90 = 1.2816;

/** How far hours kept and hours estimated are off before anything is known of a learner: deviation of the logarithm. */
const UNKNOWN_PACE = 0.35;
/** What one week is off from the mean week, where there are too few to say. */
const UNKNOWN_WEEK = 0.6;
/** Weeks in a row resemble each other, and of what is in progress half is a guess: they tell less than their number. */
const ALIKE = 4.5;

/**
 * How to count ahead.
 *
 * From three weeks on, with the pace of the weeks behind; before, and for other hours than those that were set, with these
 * hours and with what the skills take on average (`expectedShare`). Durations are log-normal: their spread comes from not knowing the mean week, which
 * gets better with the weeks behind, and from the weeks ahead not being alike, which evens out over many of them. The
 * constants are such that simulated learners (lib/learning/experiment) finish before the late day in eight of ten lives.
 *
 * @param share what the skills ahead take on average, as a multiple of their likely hours.
 * @param hoursSet hours a week that the learner set.
 * @param wanted hours a week to count with instead, as if they were kept: "what if".
 */
export function certaintyOf(pace: Pace, share: number, hoursSet: number, wanted: number = hoursSet): Certainty {
  if (!pace.isKnown || pace.hoursPerWeek <= 0 || wanted !== hoursSet) {
    const delay = delayOf(UNKNOWN_PACE ** 2, UNKNOWN_WEEK ** 2);
    return { hoursPerWeek: wanted / share, isOwnPace: false, delay };
  }
  const ofWeek = (pace.deviation / pace.hoursPerWeek) ** 2;
  return {
    hoursPerWeek: pace.hoursPerWeek,
    isOwnPace: true,
    delay: delayOf((ALIKE * ofWeek) / pace.weeks.length, ofWeek),
  };
}

/** The 80 % point of a log-normal factor with these squared deviations of its logarithm. */
function delayOf(ofMean: number, ofWeek: number): (weeks: number) => number {
  return (weeks) => Math.exp(Z80 * Math.sqrt(ofMean + ofWeek / Math.max(1, weeks)));
}

/**
 * What the skills of an order take on average, as a multiple of their likely hours: more than one, because what goes
 * badly takes longer than what goes well saves. Hours are log-normal; one in ten takes no longer than the optimistic
 * estimate, and one in ten longer than the pessimistic one. 1 for an empty order.
 */
export function expectedShare(curriculum: Curriculum, order: readonly PlannedSkill[]): number {
  let likely = 0;
  let expected = 0;
  for (const { skill, hours } of order) {
    const estimates = curriculum.skillById.get(skill)?.hours;
    if (estimates === undefined) continue;
    likely += hours;
    expected += (hours * meanOf(estimates)) / estimates[1];
  }
  return likely === 0 ? 1 : expected / likely;
}

function meanOf([optimistic, , pessimistic]: readonly [number, number, number]): number {
  const middle = (Math.log(optimistic) + Math.log(pessimistic)) / 2;
  const deviation = (Math.log(pessimistic) - Math.log(optimistic)) / (2 * Z90);
  return Math.exp(middle + deviation ** 2 / 2);
}
