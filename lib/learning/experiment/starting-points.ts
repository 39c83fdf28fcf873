// Learners on the real path, as jobs: somewhere on the way to each goal.
import type { Curriculum, StageId } from "../../curriculum/curriculum";
import type { ProgressEvent } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import type { Progress } from "../progress/progress";
import { standingOf } from "../standing/standing";
import type { Standing } from "../standing/standing-types";
import type { Jobs } from "../suggestion/jobs";
import { openJobs } from "../suggestion/open-jobs";
import { eventId, NOON } from "../testing/events";
import { type Random, randomFrom } from "./random";

export type StartingPoint = Readonly<{
  stage: StageId;
  /** Share of the way's skills that are done. */
  share: number;
  progress: Progress;
  standing: Standing;
  jobs: Jobs;
}>;

/** Shares of the way that learners have behind them. */
const SHARES = [0, 0.1, 0.25, 0.5];

/** For every goal of a path, a beginner and learners who have done some of the way, in an order of their own. */
export function startingPoints(curriculum: Curriculum): readonly StartingPoint[] {
  return curriculum.stages.flatMap(({ id }, position) =>
    SHARES.map((share) => startingPoint(curriculum, id, share, randomFrom(100 * position + 100 * share))),
  );
}

function startingPoint(curriculum: Curriculum, stage: StageId, share: number, random: Random): StartingPoint {
  const events: ProgressEvent[] = [
    { id: eventId(1), occurredAt: NOON, payload: { kind: "goal.set", stage, hoursPerWeek: 6 } },
  ];
  const beginner = openJobs(curriculum, standingOf(curriculum, foldEvents(curriculum, events), NOON));
  const wanted = Math.round(share * beginner.nodes.length);
  const left = new Set(beginner.nodes.keys());
  while (beginner.nodes.length - left.size < wanted) {
    const ready = [...left].filter((job) => beginner.jobs.prerequisites[job]?.every((need) => !left.has(need)));
    // The nearer ones first, as people do, but not in the order of the list.
    const job = random.pick(ready.slice(0, 6));
    left.delete(job);
    const skill = curriculum.skills[beginner.nodes[job] ?? -1]?.id ?? "";
    const payload = { kind: "skill.set", skill, state: "done" } as const;
    events.push({ id: eventId(events.length + 1), occurredAt: NOON, payload });
  }
  const progress = foldEvents(curriculum, events);
  const standing = standingOf(curriculum, progress, NOON);
  return { stage, share, progress, standing, jobs: openJobs(curriculum, standing).jobs };
}

/** The same jobs without milestones: each counts its own importance. */
export function withoutMilestones(jobs: Jobs): Jobs {
  return {
    ...jobs,
    isOpen: jobs.isOpen.map(() => false),
    milestone: jobs.milestone.map((place) => Math.max(0, place)),
  };
}
