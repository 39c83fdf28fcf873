import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { Payload, ProgressEvent } from "@/lib/learning/events/event";

/**
 * The skills an event is about: of a choice its members, and of an undo those of the event among `all` that it undoes,
 * also where that is an undo itself.
 */
export function touchedSkills(
  curriculum: Curriculum,
  payload: Payload,
  all: readonly ProgressEvent[],
): readonly string[] {
  if (payload.kind === "undone") {
    const undone = endOfChain(payload, all);
    return undone ? touchedSkills(curriculum, undone, all) : [];
  }
  if (payload.kind === "group.picked" || payload.kind === "group.skipped") {
    return curriculum.groupById.get(payload.group)?.members ?? [];
  }
  if (payload.kind === "placement.applied") return payload.skills;
  return "skill" in payload && payload.skill ? [payload.skill] : [];
}

/** What a chain of undos is about in the end; nothing for one that leads nowhere or round in a ring. */
function endOfChain(undo: Payload, all: readonly ProgressEvent[]): Payload | null {
  const seen = new Set<string>();
  let payload: Payload | undefined = undo;
  while (payload?.kind === "undone") {
    const event: string = payload.event;
    if (seen.has(event)) return null;
    seen.add(event);
    payload = all.find(({ id }) => id === event)?.payload;
  }
  return payload ?? null;
}
