// The one schema of the path format, as it stands in path.yaml, skills/<area>.yaml and guide.yaml.
import type { AreaId } from "./curriculum";
import { type GuideFile, guideFileSchema } from "./format-guide";
import { type PathFile, pathFileSchema } from "./format-path";
import { type SkillsFile, skillsFileSchema } from "./format-skill";
import { type LastingIds, lastingIdsSchema } from "./lasting-ids";

export const FORMAT = {
  path: pathFileSchema,
  skills: skillsFileSchema,
  guide: guideFileSchema,
  ids: lastingIdsSchema,
} as const;
export type FileKind = keyof typeof FORMAT;

/** The parsed files of a path: what a `Curriculum` is built from. */
export type PathContent = Readonly<{
  path: PathFile;
  /** In the order of the path's areas. */
  skills: readonly Readonly<{ area: AreaId; skills: SkillsFile }>[];
  /** Null for a path without one. */
  guide: GuideFile | null;
}>;

/** A path with its record of published ids, if it has one. */
export type FullContent = PathContent & Readonly<{ ids: LastingIds | null }>;

/** Which of the formats a file has by its name, or null when the path has no place for it. */
export function fileKindOf(file: string): FileKind | null {
  if (file === "path.yaml") return "path";
  if (file === "guide.yaml") return "guide";
  if (file === "ids.json") return "ids";
  return /^skills\/[a-z0-9-]+\.yaml$/.test(file) ? "skills" : null;
}
