// When a milestone was reached, and what has come into it since.
import type { Instant } from "../progress/progress";

export type Reached = Readonly<{
  isReached: boolean;
  /** The latest time at which a required entry was settled; null while it is not reached or nothing is required. */
  reachedAt: Instant | null;
  /** Entries that came into the path after it was reached and are not settled. */
  newSince: number;
}>;

const NOT_REACHED: Reached = { isReached: false, reachedAt: null, newSince: 0 };

/**
 * Decides whether and when a milestone was reached.
 *
 * What was reached stays reached when the path grows: entries are taken edition by edition, and the milestone counts as
 * reached if all entries up to some edition were settled before the next one came. A milestone that requires nothing
 * holds nobody up.
 *
 * @param required the nodes of its required entries.
 * @param settledAt by node; null for what is not settled.
 * @param since by node: when it came into the path, -Infinity for the first edition.
 */
export function reachedOf(
  required: readonly number[],
  settledAt: readonly (Instant | null)[],
  since: readonly number[],
): Reached {
  const isGrown = required.some((node) => (since[node] ?? -Infinity) > -Infinity);
  const inOrder = isGrown ? [...required].sort((a, b) => compare(since[a], since[b])) : required;
  let latest: Instant | null = null;
  for (const [position, node] of inOrder.entries()) {
    const added = since[node] ?? -Infinity;
    const isNewEdition = position > 0 && added > (since[inOrder[position - 1] ?? -1] ?? -Infinity);
    if (isNewEdition && latest !== null && latest < added) {
      const newer = inOrder.slice(position);
      return {
        isReached: true,
        reachedAt: latest,
        newSince: newer.filter((later) => settledAt[later] === null).length,
      };
    }
    const time = settledAt[node] ?? null;
    if (time === null) return NOT_REACHED;
    if (latest === null || time > latest) latest = time;
  }
  return { isReached: true, reachedAt: latest, newSince: 0 };
}

function compare(a = -Infinity, b = -Infinity): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
