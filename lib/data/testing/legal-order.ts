/** One thing that a client did with a value all of them share, and when it began and ended by one clock. */
export type Operation<Value> = Readonly<{ kind: "write" | "read"; value: Value; begin: number; end: number }>;

/**
 * Whether what many saw at once could have happened one after another: an order in which everything that ended before
 * another began comes before it, and every read gives what was written last. (Linearizability of one register, tried
 * out as Wing and Gong do; made for a few dozen operations.)
 *
 * @param initial what a read gives before the first write
 */
export function hasLegalOrder<Value>(operations: readonly Operation<Value>[], initial: Value): boolean {
  const hopeless = new Set<string>();
  return search(
    [...operations].sort((a, b) => a.begin - b.begin),
    initial,
    "",
  );

  function search(left: readonly Operation<Value>[], current: Value, done: string): boolean {
    if (left.length === 0) return true;
    const key = `${done} ${String(current)}`;
    if (hopeless.has(key)) return false;
    const firstEnd = Math.min(...left.map((operation) => operation.end));
    for (const next of left) {
      // It began after another had ended that is not placed yet: that one goes first.
      if (next.begin > firstEnd) break;
      if (next.kind === "read" && next.value !== current) continue;
      const rest = left.filter((operation) => operation !== next);
      if (search(rest, next.value, keyOf(rest))) return true;
    }
    hopeless.add(key);
    return false;
  }

  function keyOf(rest: readonly Operation<Value>[]): string {
    return rest.map((operation) => operations.indexOf(operation)).join(",");
  }
}
