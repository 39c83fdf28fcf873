// The most profitable set that is closed under prerequisites, by a minimal cut (Picard 1976).

// What is left of a capacity by rounding.
const NOTHING = 1e-12;

type Network = Readonly<{
  /** By node: its edges, as positions in `to` and `left`; the edge back is the one beside it. */
  edges: readonly number[][];
  to: number[];
  left: number[];
}>;

/**
 * Of some jobs with profits (also negative ones), the closed set with the most profit in all; empty when nothing gains.
 * Prerequisites that are not among the jobs count as met.
 */
export function mostProfitableClosure(
  profits: ReadonlyMap<number, number>,
  prerequisites: readonly (readonly number[])[],
): readonly number[] {
  const jobs = [...profits.keys()];
  const node = new Map(jobs.map((job, position) => [job, position]));
  const source = jobs.length;
  const sink = source + 1;
  const network: Network = { edges: Array.from({ length: jobs.length + 2 }, () => []), to: [], left: [] };
  for (const [job, profit] of profits) {
    const own = node.get(job) ?? 0;
    if (profit > 0) join(network, source, own, profit);
    else join(network, own, sink, -profit);
    for (const need of prerequisites[job] ?? []) {
      const before = node.get(need);
      if (before !== undefined) join(network, own, before, Number.POSITIVE_INFINITY);
    }
  }
  const levels = cut(network, source, sink);
  return jobs.filter((_, position) => levels[position] !== -1);
}

function join({ edges, to, left }: Network, from: number, target: number, capacity: number): void {
  edges[from]?.push(to.length);
  edges[target]?.push(to.length + 1);
  to.push(target, from);
  left.push(capacity, 0);
}

/** Sends all the flow there is (Dinic 1970). Gives the levels from the source; -1 for what the cut keeps from it. */
function cut(network: Network, source: number, sink: number): Int32Array {
  for (;;) {
    const levels = levelsFrom(network, source);
    if (levels[sink] === -1) return levels;
    const turn = new Int32Array(levels.length);
    while (push(network, levels, turn, source, sink, Number.POSITIVE_INFINITY) > 0);
  }
}

function levelsFrom({ edges, to, left }: Network, source: number): Int32Array {
  const levels = new Int32Array(edges.length).fill(-1);
  levels[source] = 0;
  const waiting = [source];
  for (const node of waiting) {
    for (const edge of edges[node] ?? []) {
      const next = to[edge] ?? 0;
      if ((left[edge] ?? 0) <= NOTHING || levels[next] !== -1) continue;
      levels[next] = (levels[node] ?? 0) + 1;
      waiting.push(next);
    }
  }
  return levels;
}

function push(
  network: Network,
  levels: Int32Array,
  turn: Int32Array,
  node: number,
  sink: number,
  amount: number,
): number {
  if (node === sink) return amount;
  const { edges, to, left } = network;
  const own = edges[node] ?? [];
  for (; (turn[node] ?? 0) < own.length; turn[node] = (turn[node] ?? 0) + 1) {
    const edge = own[turn[node] ?? 0] ?? 0;
    const next = to[edge] ?? 0;
    const open = left[edge] ?? 0;
    if (open <= NOTHING || levels[next] !== (levels[node] ?? 0) + 1) continue;
    const pushed = push(network, levels, turn, next, sink, Math.min(amount, open));
    if (pushed <= 0) continue;
    left[edge] = open - pushed;
    left[edge ^ 1] = (left[edge ^ 1] ?? 0) + pushed;
    return pushed;
  }
  return 0;
}
