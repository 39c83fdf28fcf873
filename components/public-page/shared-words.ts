// A public page in words: its headline and its figures, the same on the page, the card and the badge.
import type { Curriculum, Stage } from "@/lib/curriculum/curriculum";
import { count } from "@/lib/shared/text";
import type { SharedView } from "./shared-view";

type StageFigure = Readonly<{ stage: Stage; done: number; total: number }>;

/** The stages on the way up to the one at hand, with what is done in each. */
export function stageFigures({ viewer }: SharedView): StageFigure[] {
  const { way, stages } = viewer.standing;
  const last = way.stages.findIndex(({ id }) => id === way.currentStage?.id);
  return way.stages.slice(0, last + 1).flatMap((stage) => {
    const standing = stages.get(stage.id);
    return standing ? [{ stage, done: standing.settled, total: standing.total }] : [];
  });
}

/** "Climbing to mid-level back-end developer". */
export function headline(curriculum: Curriculum, { shows, viewer }: SharedView): string {
  const goal = viewer.standing.way.goal && curriculum.stageById.get(viewer.standing.way.goal.stage);
  if (!shows.has("stage") || !goal) return `Climbing the ${lowerFirst(curriculum.title)} path`;
  const isThere = viewer.standing.way.isGoalReached;
  if (goal.track === "specialization") return `${isThere ? "Went" : "Going"} deeper: ${goal.title}`;
  const title = goal.track === "core" ? `${goal.title} ${lowerFirst(curriculum.title)}` : goal.title;
  return `${isThere ? "Climbed" : "Climbing"} to ${lowerFirst(title)}`;
}

/** "mid-level 12 of 45", or what else of the page says how far; the text of the badge. */
export function shortStanding(curriculum: Curriculum, view: SharedView): string {
  const last = stageFigures(view).at(-1);
  if (view.shows.has("stage") && last) return `${lowerFirst(last.stage.title)} ${last.done} of ${last.total}`;
  if (view.shows.has("skills")) return `${count(doneSkills(view).length, "skill")} done`;
  return `${lowerFirst(curriculum.title)} path`;
}

export type DoneSkill = Readonly<{ id: string; since: number; isInferred: boolean }>;

/** What is done, the latest first. */
export function doneSkills({ viewer }: SharedView): DoneSkill[] {
  return [...viewer.standing.skills.values()]
    .filter(({ state }) => state === "done")
    .map(({ id, since, isInferred }) => ({ id, since: since ?? 0, isInferred }))
    .sort((one, other) => other.since - one.since);
}

/** A title within a sentence: "Mid-level" but "VP of engineering" and "DevOps / SRE". */
export function lowerFirst(title: string): string {
  return /^\p{Lu}\p{Ll}+\b/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
