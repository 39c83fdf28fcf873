import type { Curriculum, Entry, Milestone } from "@/lib/curriculum/curriculum";

/** The entries of a milestone that count: all but electives. */
export function requiredEntries(curriculum: Curriculum, milestone: Milestone): readonly Entry[] {
  return milestone.entries.filter(({ kind, id }) => kind === "group" || !curriculum.skillById.get(id)?.isElective);
}
