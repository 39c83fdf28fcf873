import { backEndPath } from "@/lib/curriculum/back-end";
import type { Payload } from "@/lib/learning/events/event";
import { inOrder, NOON } from "@/lib/learning/testing/events";
import { SHOWABLE } from "@/lib/shared/public-page";
import { type SharedSource, type SharedView, sharedView } from "../shared-view";

/** The view of somebody who shows everything, unless `changes` say otherwise. */
export function sharedAfter(payloads: readonly Payload[], changes: Partial<SharedSource> = {}): SharedView {
  const source: SharedSource = {
    handle: "noor",
    isOn: true,
    isListed: false,
    shows: SHOWABLE,
    name: "Noor Haddad",
    timeZone: "UTC",
    events: inOrder(...payloads),
    evidence: [],
    ...changes,
  };
  return sharedView(backEndPath, source, NOON);
}

export function done(...skills: readonly string[]): Payload[] {
  return skills.map((skill) => ({ kind: "skill.set", skill, state: "done" }));
}

/** Every required skill of the path, and the first of each choice. */
export function everything(): Payload[] {
  const isWanted = ({ group, id }: { group?: string | undefined; id: string }) =>
    group === undefined || backEndPath.groupById.get(group)?.members[0] === id;
  return done(...backEndPath.skills.filter(isWanted).map(({ id }) => id));
}
