// The figures that the path page speaks of, all derived from the path.
import type { Curriculum, Stage, Track } from "@/lib/curriculum/curriculum";
import type { Viewer } from "../viewer";

export type PathFigures = Readonly<{
  milestones: number;
  skills: number;
  /** The fewest and the most required entries of a milestone. */
  entries: readonly [number, number];
  /** Up to the end of the first stage, and of the last core stage. */
  firstStage: Climb;
  core: Climb;
  branches: number;
  specializations: number;
}>;

export type Climb = Readonly<{ stage: Stage | undefined; milestones: number; hours: number }>;

/** Counts the path once. Hours are those of required entries, an open choice at its cheapest way. */
export function pathFigures(curriculum: Curriculum, viewer: Viewer): PathFigures {
  const of = (track: Track) => curriculum.stages.filter((stage) => stage.track === track);
  const core = of("core");
  const totals = [...viewer.standing.milestones.values()].map(({ total }) => total);
  return {
    milestones: curriculum.milestones.length,
    skills: curriculum.skills.length,
    entries: [Math.min(...totals), Math.max(...totals)],
    firstStage: climb(viewer, core.slice(0, 1)),
    core: climb(viewer, core),
    branches: [of("ic"), of("management")].filter((stages) => stages.length > 0).length,
    specializations: of("specialization").length,
  };
}

function climb({ standing }: Viewer, stages: readonly Stage[]): Climb {
  const parts = stages.flatMap(({ id }) => standing.stages.get(id) ?? []);
  return {
    stage: stages.at(-1),
    milestones: parts.reduce((sum, { milestonesTotal }) => sum + milestonesTotal, 0),
    hours: parts.reduce((sum, { hours }) => sum + hours, 0),
  };
}

/** Years at some hours a week, to the half: "2.5 years", "1 year"; below one year in months. */
export function durationWords(hours: number, hoursPerWeek: number): string {
  const years = Math.round((hours / hoursPerWeek / 52.18) * 2) / 2;
  if (years >= 1) return `${years} ${years === 1 ? "year" : "years"}`;
  const months = Math.max(1, Math.round((hours / hoursPerWeek / 52.18) * 12));
  return `${months} ${months === 1 ? "month" : "months"}`;
}
