// Where somebody is in a placement, whether the answers are events of an account or stand in the address.
import { v7 } from "uuid";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { Answers } from "@/lib/learning/placement/placement";
import type { PlacementRun } from "@/lib/learning/progress/progress";
import type { Viewer } from "../viewer";
import { readAnswers } from "./placement-query";

export type PlacementState = Readonly<{
  /** The questions answered so far, the last one last. */
  answers: Answers;
  /** Names this placement in the events. */
  run: string;
  /** Whether the answers stand in the address: of a visitor, and of somebody who was one when they began. */
  isInAddress: boolean;
  /** The event of the last answer, by which it is taken back; null of answers in the address. */
  lastEvent: string | null;
}>;

type SearchParameters = Readonly<Record<string, string | string[] | undefined>>;

/** The placement that an address goes on with: the one it holds, or the account's own; null when it asks for none. */
export function placementState(viewer: Viewer, parameters: SearchParameters): PlacementState | null {
  const answers = readAnswers(parameters);
  if (answers === null) return null;
  // Somebody with an account answers into it, unless they bring answers along.
  return viewer.learner === null || answers.length > 0
    ? { answers, run: v7(), isInAddress: true, lastEvent: null }
    : ownPlacement(viewer, parameters.again !== undefined);
}

/** The placement that is under way in an account, or a new one. */
export function ownPlacement(viewer: Viewer, isNew = false): PlacementState {
  const open = isNew ? null : openRun(viewer);
  if (open === null) return { answers: [], run: v7(), isInAddress: false, lastEvent: null };
  return { answers: open.answers, run: open.run, isInAddress: false, lastEvent: open.answers.at(-1)?.event ?? null };
}

/** The placement that was answered last and not taken over yet. */
export function openRun({ progress }: Viewer): PlacementRun | null {
  const last = progress.placements.at(-1);
  return last !== undefined && last.applied === null && last.answers.length > 0 ? last : null;
}

/** The placement that was taken over last. */
export function appliedRun({ progress }: Viewer): PlacementRun | null {
  return progress.placements.findLast(({ applied }) => applied !== null) ?? null;
}

/** Titles of skills in a row. */
export function titlesOf(curriculum: Curriculum, skills: readonly string[]): string {
  return skills.map((id) => curriculum.skillById.get(id)?.title ?? id).join(", ");
}
