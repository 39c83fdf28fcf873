import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { Payload, ProgressEvent } from "@/lib/learning/events/event";

/** The skills an event is about: of a choice its members, and of an undo those of the event among `all` it undoes. */
export function touchedSkills(
  curriculum: Curriculum,
  payload: Payload,
  all: readonly ProgressEvent[],
): readonly string[] {
  if (payload.kind === "undone") {
    const undone = all.find(({ id }) => id === payload.event)?.payload;
    return undone && undone.kind !== "undone" ? touchedSkills(curriculum, undone, all) : [];
  }
  if (payload.kind === "group.picked" || payload.kind === "group.skipped") {
    return curriculum.groupById.get(payload.group)?.members ?? [];
  }
  if (payload.kind === "placement.applied") return payload.skills;
  return "skill" in payload && payload.skill ? [payload.skill] : [];
}
