// Adding up required entries.
import type { Figures, Look } from "./standing-types";

export type MutableFigures = { -readonly [Key in keyof Figures]: Figures[Key] };

/** All figures at nothing, to be added to. */
export function noFigures(): MutableFigures {
  return { total: 0, settled: 0, done: 0, skipped: 0, learning: 0, ready: 0, locked: 0, hours: 0, hoursLeft: 0 };
}

/** Adds one required entry to the sums. */
export function addEntry(sums: MutableFigures, look: Look, hours: number): void {
  sums.total += 1;
  sums[look] += 1;
  sums.hours += hours;
  if (look === "done" || look === "skipped") sums.settled += 1;
  else sums.hoursLeft += hours;
}

/** Adds the figures of a part to those of the whole. */
export function addFigures(sums: MutableFigures, part: Figures): void {
  sums.total += part.total;
  sums.settled += part.settled;
  sums.done += part.done;
  sums.skipped += part.skipped;
  sums.learning += part.learning;
  sums.ready += part.ready;
  sums.locked += part.locked;
  sums.hours += part.hours;
  sums.hoursLeft += part.hoursLeft;
}
