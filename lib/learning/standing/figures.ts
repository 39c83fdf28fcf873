// Adding up required entries. Written out field by field: copying these with a spread takes three times as long.
import type { NodeStandings } from "./skill-standing";
import type { Figures, OverallStanding } from "./standing-types";

/** The sums over these nodes, each of them one required entry. */
export function figuresOf(nodes: readonly number[], { look, hours, left }: NodeStandings): Figures {
  const counts = { done: 0, skipped: 0, learning: 0, ready: 0, locked: 0 };
  let sum = 0;
  let hoursLeft = 0;
  for (const node of nodes) {
    const own = look[node] ?? "locked";
    counts[own] += 1;
    sum += hours[node] ?? 0;
    hoursLeft += left[node] ?? 0;
  }
  return {
    total: nodes.length,
    settled: counts.done + counts.skipped,
    done: counts.done,
    skipped: counts.skipped,
    learning: counts.learning,
    ready: counts.ready,
    locked: counts.locked,
    hours: sum,
    hoursLeft,
  };
}

/** The sums over these milestones, and how many of them are reached. */
export function sumOfMilestones(milestones: Iterable<Figures & Readonly<{ look: string }>>): OverallStanding {
  const counts = { total: 0, settled: 0, done: 0, skipped: 0, learning: 0, ready: 0, locked: 0 };
  let hours = 0;
  let hoursLeft = 0;
  let milestonesTotal = 0;
  let milestonesReached = 0;
  for (const part of milestones) {
    counts.total += part.total;
    counts.settled += part.settled;
    counts.done += part.done;
    counts.skipped += part.skipped;
    counts.learning += part.learning;
    counts.ready += part.ready;
    counts.locked += part.locked;
    hours += part.hours;
    hoursLeft += part.hoursLeft;
    milestonesTotal += 1;
    if (part.look === "reached") milestonesReached += 1;
  }
  return {
    total: counts.total,
    settled: counts.settled,
    done: counts.done,
    skipped: counts.skipped,
    learning: counts.learning,
    ready: counts.ready,
    locked: counts.locked,
    hours,
    hoursLeft,
    milestonesTotal,
    milestonesReached,
  };
}
