// The whole order to the goal: the suggestion, repeated until nothing is left.
import type { Curriculum, MilestoneId, SkillId } from "../../curriculum/curriculum";
import type { Instant, Progress } from "../progress/progress";
import { indexOf } from "../standing/curriculum-index";
import type { Standing } from "../standing/standing-types";
import { createChainQueue } from "../suggestion/chain-queue";
import { fadedNeedsOf, type OpenJobs, openJobs, REFRESH_SHARE } from "../suggestion/open-jobs";

export type PlannedSkill = Readonly<{
  skill: SkillId;
  /** Likely hours still to go. */
  hours: number;
  /** Skills that have faded and are refreshed before it, with the hours that takes. */
  refreshes: readonly Readonly<{ skill: SkillId; hours: number }>[];
  /** Milestones that are reached with it. */
  reaches: readonly MilestoneId[];
}>;

const WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * Everything between the learner and the goal in the order in which it is best learned, what is in progress included.
 * What was put off comes no sooner than its day, at so many hours a week, unless nothing else is left.
 */
export function orderToGoal(
  curriculum: Curriculum,
  progress: Progress,
  standing: Standing,
  { now, hoursPerWeek }: Readonly<{ now: Instant; hoursPerWeek: number }>,
): readonly PlannedSkill[] {
  const open = openJobs(curriculum, standing);
  const waits = open.nodes.map((node) => {
    const until = progress.skills.get(curriculum.skills[node]?.id ?? "")?.snoozedUntil ?? now;
    return (Math.max(0, until - now) / WEEK) * hoursPerWeek;
  });
  let passed = 0;
  const queue = createChainQueue(open.jobs, (job) => (waits[job] ?? 0) <= passed);
  const describe = describer(curriculum, standing, open);
  const order: PlannedSkill[] = [];
  while (order.length < open.nodes.length) {
    const job = queue.next();
    if (job === null) {
      // Only what was put off is left: it comes now after all.
      const earliest = Math.min(...waits.filter((hours) => hours > passed));
      if (!Number.isFinite(earliest)) break;
      passed = earliest;
      continue;
    }
    const planned = describe(job);
    passed += planned.hours;
    order.push(planned);
    queue.settle(job);
  }
  return order;
}

/** Describes jobs in the order in which they are taken: what is refreshed once is fresh for those that follow. */
function describer(curriculum: Curriculum, standing: Standing, { jobs, nodes }: OpenJobs) {
  const index = indexOf(curriculum);
  const refreshed = new Set<number>();
  const left: number[] = jobs.isOpen.map(() => 0);
  jobs.milestone.forEach((place, job) => {
    if (place >= 0 && jobs.isOpen[place] && jobs.isRequired[job]) left[place] = (left[place] ?? 0) + 1;
  });
  return (job: number): PlannedSkill => {
    const node = nodes[job] ?? -1;
    const faded = fadedNeedsOf(curriculum, index, standing, node).filter((need) => !refreshed.has(need));
    for (const need of faded) refreshed.add(need);
    const milestone = jobs.milestone[job] ?? -1;
    const isReached = jobs.isRequired[job] === true && left[milestone] === 1;
    if (jobs.isRequired[job] && milestone >= 0) left[milestone] = (left[milestone] ?? 0) - 1;
    return {
      skill: curriculum.skills[node]?.id ?? "",
      hours: jobs.hours[job] ?? 0,
      refreshes: faded.flatMap((need) => {
        const skill = curriculum.skills[need];
        return skill === undefined ? [] : [{ skill: skill.id, hours: REFRESH_SHARE * skill.hours[1] }];
      }),
      reaches: isReached ? [standing.way.milestones[milestone]?.id ?? ""] : [],
    };
  };
}
