// The lint of a path: what no format can say, told in plain words at the line where it can be mended.
import type { FullContent } from "./format";
import { findUnrecordedIds } from "./lasting-ids";
import { parsePath } from "./parse-path";
import { type Problem, type SourceFile, toProblems } from "./problem";
import { lastingIds } from "./rules/lasting-ids";
import { soundChanges } from "./rules/sound-changes";
import { soundGuide } from "./rules/sound-guide";
import { soundMilestones } from "./rules/sound-milestones";
import { soundNeeds } from "./rules/sound-needs";
import { soundSkills } from "./rules/sound-skills";
import { soundStages } from "./rules/sound-stages";
import { uniqueIds } from "./rules/unique-ids";

const RULES = [uniqueIds, soundStages, soundSkills, soundNeeds, soundMilestones, soundGuide, soundChanges, lastingIds];

export type CheckOptions = Readonly<{
  /** Whether ids that are not on record yet pass: while a path is worked on, and when they are about to be recorded. */
  areNewIdsAllowed?: boolean;
}>;

export type CheckedPath = Readonly<{ content: FullContent | null; problems: Problem[] }>;

/**
 * Takes the files of a path and gives its content and the problems in it, by file and line. The content is null when
 * a file doesn't have the format; the rules between files are looked at only when all of them do.
 */
export function checkPath(files: readonly SourceFile[], { areNewIdsAllowed = false }: CheckOptions = {}): CheckedPath {
  const { content, parsed, problems } = parsePath(files);
  if (!content) return { content, problems };
  const findings = RULES.flatMap((rule) => rule(content));
  if (!areNewIdsAllowed) findings.push(...findUnrecordedIds(content));
  return { content, problems: toProblems(findings, parsed) };
}
