// When a learned skill is worth a look again: FSRS (ts-fsrs), with stabilities for skills instead of flash cards.
import { default_w, FSRS5_DEFAULT_DECAY, FSRSAlgorithm, forgetting_curve, type Grade, Rating } from "ts-fsrs";
import type { ReviewGrade } from "../progress/progress";

/** What FSRS keeps of a skill. Stability: days until the chance to still know it has fallen to 90 %. */
export type Memory = Readonly<{ stability: number; difficulty: number }>;

/** A skill is due when the chance to still know it has fallen to this … */
const DUE_RECALL = 0.85;
/** … or after this many days, however well it is known. */
const LONGEST_INTERVAL = 730;
/** Below this it takes time to refresh a skill before something is built on it. */
const FADED_RECALL = 0.7;

// A flash card is shaky after two days; a skill took hours and was shown to work. These first stabilities, in days, are
// ours and wait for data, and so is how much they grow with a look: a third of a card's, so that after good looks a
// skill comes up after eleven months and then two years, and not after two years at once. All other weights are those
// that FSRS was fitted to, but for its older decay: with the newer one a skill would count as known for years.
const FIRST_STABILITIES = { again: 7, hard: 45, good: 90, easy: 100 };
const GROWTH = 8;
const SLOWER = Math.log(0.35);
const FITTED = [...Object.values(FIRST_STABILITIES), ...default_w.slice(4, -1), FSRS5_DEFAULT_DECAY];
const WEIGHTS = FITTED.map((weight, position) => (position === GROWTH ? weight + SLOWER : weight));
const algorithm = new FSRSAlgorithm({ w: WEIGHTS, enable_fuzz: false, enable_short_term: false });
const GRADES: Record<ReviewGrade, Grade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};
const DUE_FACTOR = algorithm.calculate_interval_modifier(DUE_RECALL);
const FADED_FACTOR = algorithm.calculate_interval_modifier(FADED_RECALL);

/** The memory of a skill that was just learned. */
export const LEARNED: Memory = algorithm.next_state(null, 0, GRADES.good);
/** The memory of a skill that a placement concluded and nobody confirmed. */
export const INFERRED: Memory = algorithm.next_state(null, 0, GRADES.hard);

/** The memory after a review, `elapsedDays` after the skill was learned or last looked at. */
export function afterReview(memory: Memory, elapsedDays: number, grade: ReviewGrade): Memory {
  return algorithm.next_state(memory, Math.max(0, elapsedDays), GRADES[grade]);
}

/** The chance, from 0 to 1, to still know it after so many days. */
export function recallAfter({ stability }: Memory, elapsedDays: number): number {
  return forgetting_curve(WEIGHTS, Math.max(0, elapsedDays), stability);
}

/** Days after which it is worth a look. */
export function dueAfter({ stability }: Memory): number {
  return Math.min(stability * DUE_FACTOR, LONGEST_INTERVAL);
}

/** Days after which it has faded so far that it has to be refreshed before something is built on it. */
export function fadedAfter({ stability }: Memory): number {
  return stability * FADED_FACTOR;
}
