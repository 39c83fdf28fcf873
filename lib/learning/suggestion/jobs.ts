// What is left to learn as a scheduling problem: jobs with hours, importance and prerequisites (1|prec|sum wC).

/** Jobs are numbered from 0; every list has an entry for each. */
export type Jobs = Readonly<{
  /** Hours each still takes; more than 0. */
  hours: readonly number[];
  /** How much each matters by itself: a skill's weight, 0 for what only others need. */
  importance: readonly number[];
  /** Jobs that come before each; free of circles. */
  prerequisites: readonly (readonly number[])[];
  /** The milestone for which each counts, by its place on the way; -1 for none. */
  milestone: readonly number[];
  /** By milestone: whether it is still to be reached. Only such a one holds later ones back. */
  isOpen: readonly boolean[];
  /** Whether the milestone waits for it. */
  isRequired: readonly boolean[];
  isPinned: readonly boolean[];
  /** In progress: never suggested, but part of the chains that need it. */
  isBegun: readonly boolean[];
  /** Put off for now. */
  isSnoozed: readonly boolean[];
  /** What each directly rests on and has faded, with the hours to refresh it: once, for whichever job comes first. */
  refreshes: readonly (readonly Refresh[])[];
}>;

export type Refresh = Readonly<{ of: number; hours: number }>;

/** A milestone counts a tenth of the open one before it. */
export const MILESTONE_STEP = 0.1;
/** A pinned goal counts in full, wherever its milestone is, and its chain this much more. */
export const PIN_FACTOR = 1.5;

/** Jobs about which nothing special was said; `isOpen` and the like are filled in. */
export function plainJobs(jobs: Pick<Jobs, "hours" | "importance" | "prerequisites"> & Partial<Jobs>): Jobs {
  const all = <Value>(value: Value): readonly Value[] => jobs.hours.map(() => value);
  return {
    milestone: all(0),
    isOpen: [true],
    isRequired: all(true),
    isPinned: all(false),
    isBegun: all(false),
    isSnoozed: all(false),
    refreshes: all([]),
    ...jobs,
  };
}

/** For every job those that name it among their prerequisites. */
export function dependentsOf({ prerequisites }: Pick<Jobs, "prerequisites">): readonly (readonly number[])[] {
  const dependents: number[][] = prerequisites.map(() => []);
  prerequisites.forEach((needs, job) => {
    for (const need of needs) dependents[need]?.push(job);
  });
  return dependents;
}
