// Chain density over the outer fringe (docs/engine.md): which goal has the most value for the hours of all it still
// needs, and which job to begin with. The heart of suggestion and plan.
import { dependentsOf, type Jobs, MILESTONE_STEP, PIN_FACTOR, type Refresh } from "./jobs";

/** A goal with everything it still needs. */
export type Chain = Readonly<{
  goal: number;
  /** The goal and its unmet prerequisites, lowest number first. */
  members: readonly number[];
  /** Importance of all members, each times the factor of its milestone; in full when the goal is pinned. */
  value: number;
  /** Hours of all members, and to refresh what they rest on. */
  hours: number;
  /** value / hours, times `PIN_FACTOR` when the goal is pinned. */
  density: number;
  /** Of the members that are ready and may be begun, the one with the most value per hour; null when there is none. */
  first: number | null;
}>;

export type ChainQueue = Readonly<{
  /** All chains of the goals near by, densest first; of equally dense ones the lower goal first. */
  ranking: () => readonly Chain[];
  /** The first job of the densest chain that can be begun; null when none can. */
  next: () => number | null;
  /** What the importance of a job counts just now: 1 in the first open milestone and when pinned, else less. */
  factorFor: (job: number) => number;
  /** The jobs that wait for this one alone. */
  openedBy: (job: number) => readonly number[];
  /** Takes a job as learned. What waited for it alone is ready then, and its milestone may be reached. */
  settle: (job: number) => void;
}>;

/**
 * How many open milestones are looked at, the nearest first. What comes later hardly counts, and what of it the near
 * ones need is in their chains. Without this border a plan would take time with the square of its length.
 */
const HORIZON = 6;

/**
 * Makes a queue over jobs. A goal is a job of some importance; its chain is the goal and all it still needs.
 *
 * @param mayBegin whether a job that is ready may be chosen just now.
 */
export function createChainQueue(jobs: Jobs, mayBegin: (job: number) => boolean): ChainQueue {
  const count = jobs.hours.length;
  const dependents = dependentsOf(jobs);
  const isSettled = new Uint8Array(count);
  const refreshed = new Set<number>();
  const unmet = Int32Array.from(jobs.prerequisites, (prerequisites) => prerequisites.length);
  const open = openRequired(jobs);
  const { pinned, goalsOf } = goalsByMilestone(jobs);
  const values = new Float64Array(count);
  const hours = new Float64Array(count);
  /** Members of the chains near by: what is settled can change no other chain. */
  const isNear = new Uint8Array(count);
  const seen = new Int32Array(count);
  const stack = new Int32Array(count);
  const hasRefreshes = jobs.refreshes.some((refreshes) => refreshes.length > 0);
  let round = 0;
  let horizon = HORIZON;
  let factors = factorsOf(jobs, open);
  let goals: readonly number[] = [];
  lookAround();

  /** Gathers what is open along the edges from a job, the job first, into `stack`; gives how many they are. */
  function gather(start: number, edges: readonly (readonly number[])[], isOpen = isUnsettled): number {
    round++;
    stack[0] = start;
    seen[start] = round;
    let end = 1;
    for (let position = 0; position < end; position++) {
      for (const other of edges[stack[position] as number] as readonly number[]) {
        if (seen[other] === round || !isOpen(other)) continue;
        seen[other] = round;
        stack[end++] = other;
      }
    }
    return end;
  }

  function isUnsettled(job: number): boolean {
    return isSettled[job] === 0;
  }

  function isUnsettledNearBy(job: number): boolean {
    return isSettled[job] === 0 && isNear[job] === 1;
  }

  function factorFor(job: number): number {
    return jobs.isPinned[job] ? 1 : (factors[jobs.milestone[job] as number] ?? 0);
  }

  /** What a job counts in the chain of a goal: all that a pinned goal still needs counts in full. */
  function valueFor(job: number, goal: number): number {
    return (jobs.importance[job] as number) * (jobs.isPinned[goal] ? 1 : factorFor(job));
  }

  /** Hours to refresh what the gathered jobs rest on, each once. */
  function refreshHours(end: number): number {
    let sum = 0;
    const counted = new Set(refreshed);
    for (let position = 0; position < end; position++) {
      for (const { of, hours } of jobs.refreshes[stack[position] as number] as readonly Refresh[]) {
        if (!counted.has(of)) sum += hours;
        counted.add(of);
      }
    }
    return sum;
  }

  /** The goals of the milestones near by, and those that are pinned. What is settled is forgotten on the way. */
  function goalsNearBy(): number[] {
    const last = lastWithin(horizon, jobs, open);
    const near = pinned.filter(isUnsettled);
    for (let milestone = 0; milestone <= last; milestone++) {
      const goals = goalsOf[milestone] as number[];
      if (goals.length === 0) continue;
      const left = goals.filter(isUnsettled);
      goalsOf[milestone] = left;
      near.push(...left);
    }
    return near;
  }

  function measure(goal: number): void {
    let value = 0;
    const end = gather(goal, jobs.prerequisites);
    let sum = hasRefreshes ? refreshHours(end) : 0;
    for (let position = end - 1; position >= 0; position--) {
      const job = stack[position] as number;
      isNear[job] = 1;
      value += valueFor(job, goal);
      sum += jobs.hours[job] as number;
    }
    values[goal] = value;
    hours[goal] = sum;
  }

  function densityOf(goal: number): number {
    return ((values[goal] as number) / (hours[goal] as number)) * (jobs.isPinned[goal] ? PIN_FACTOR : 1);
  }

  function firstOf(goal: number): number | null {
    let first: number | null = null;
    let best = -1;
    for (let position = gather(goal, jobs.prerequisites) - 1; position >= 0; position--) {
      const job = stack[position] as number;
      if (unmet[job] !== 0 || !mayBegin(job)) continue;
      const rate = valueFor(job, goal) / (jobs.hours[job] as number);
      if (rate < best || (rate === best && job > (first as number))) continue;
      first = job;
      best = rate;
    }
    return first;
  }

  function byDensity(a: number, b: number): number {
    return densityOf(b) - densityOf(a) || a - b;
  }

  function densest(): number | null {
    let best: number | null = null;
    for (const goal of goals) if (best === null || byDensity(goal, best) < 0) best = goal;
    return best;
  }

  function chainOf(goal: number): Chain {
    const members = Array.from(stack.subarray(0, gather(goal, jobs.prerequisites))).sort((a, b) => a - b);
    const density = densityOf(goal);
    return {
      goal,
      members,
      value: values[goal] as number,
      hours: hours[goal] as number,
      density,
      first: firstOf(goal),
    };
  }

  function next(): number | null {
    const goal = densest();
    const first = goal === null ? null : firstOf(goal);
    if (first !== null) return first;
    for (const other of [...goals].sort(byDensity)) {
      const begin = firstOf(other);
      if (begin !== null) return begin;
    }
    return lookFurther() ? next() : null;
  }

  function ranking(): readonly Chain[] {
    const chains = [...goals].sort(byDensity).map(chainOf);
    return chains.every(({ first }) => first === null) && lookFurther() ? ranking() : chains;
  }

  /** When nothing near by can be begun, everything else counts as near. Gives whether there is more then. */
  function lookFurther(): boolean {
    if (horizon === Number.POSITIVE_INFINITY) return false;
    horizon = Number.POSITIVE_INFINITY;
    lookAround();
    return true;
  }

  function lookAround(): void {
    isNear.fill(0);
    goals = goalsNearBy();
    for (const goal of goals) measure(goal);
  }

  function settle(job: number): void {
    for (let position = gather(job, dependents, isUnsettledNearBy) - 1; position >= 0; position--) {
      const goal = stack[position] as number;
      values[goal] = (values[goal] as number) - valueFor(job, goal);
      hours[goal] = (hours[goal] as number) - (jobs.hours[job] as number);
    }
    isSettled[job] = 1;
    goals = goals.filter((goal) => goal !== job);
    for (const dependent of dependents[job] as readonly number[]) unmet[dependent] = (unmet[dependent] as number) - 1;
    const hasChanged = reachMilestone(job);
    if (refresh(job) || hasChanged) lookAround();
  }

  /** Counts a job for its milestone. Gives whether that is reached by it, so that others count more. */
  function reachMilestone(job: number): boolean {
    const milestone = jobs.milestone[job] as number;
    if (milestone < 0 || !jobs.isOpen[milestone] || !jobs.isRequired[job]) return false;
    open[milestone] = (open[milestone] as number) - 1;
    if (open[milestone] !== 0) return false;
    factors = factorsOf(jobs, open);
    return true;
  }

  /** Takes what a job rests on as fresh. Gives whether that makes other chains shorter. */
  function refresh(job: number): boolean {
    const before = refreshed.size;
    for (const { of } of jobs.refreshes[job] as readonly Refresh[]) refreshed.add(of);
    return refreshed.size > before;
  }

  function openedBy(job: number): readonly number[] {
    return (dependents[job] as readonly number[]).filter((dependent) => unmet[dependent] === 1);
  }

  return { ranking, next, factorFor, openedBy, settle };
}

/** Goals that are pinned, and the others by milestone. What is on no milestone counts nothing by itself. */
function goalsByMilestone({ importance, milestone, isPinned, isOpen }: Jobs) {
  const pinned: number[] = [];
  const goalsOf: number[][] = isOpen.map(() => []);
  importance.forEach((own, job) => {
    if (own <= 0) return;
    if (isPinned[job]) pinned.push(job);
    else goalsOf[milestone[job] ?? -1]?.push(job);
  });
  return { pinned, goalsOf };
}

/** How many required jobs each open milestone still waits for. */
function openRequired({ milestone, isOpen, isRequired }: Jobs): number[] {
  const open: number[] = isOpen.map(() => 0);
  milestone.forEach((place, job) => {
    if (place >= 0 && isOpen[place] && isRequired[job]) open[place] = (open[place] ?? 0) + 1;
  });
  return open;
}

/** By milestone: a tenth for every one before it that still waits for something. */
function factorsOf({ isOpen }: Jobs, open: readonly number[]): number[] {
  let before = 0;
  return isOpen.map((_, milestone) => {
    const factor = MILESTONE_STEP ** before;
    if ((open[milestone] ?? 0) > 0) before++;
    return factor;
  });
}

/** The place of the last of so many open milestones. */
function lastWithin(horizon: number, { isOpen }: Jobs, open: readonly number[]): number {
  let left = horizon;
  for (let milestone = 0; milestone < isOpen.length; milestone++) {
    if ((open[milestone] ?? 0) > 0 && --left === 0) return milestone;
  }
  return isOpen.length - 1;
}
