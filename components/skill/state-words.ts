// A state in words, the same in every list: "Done 11 Sep", "Learning, 2 of 5", "after Unit tests +1".
import type { Curriculum, Entry } from "@/lib/curriculum/curriculum";
import type { Need } from "@/lib/curriculum/graph";
import { formatShortDay } from "@/lib/shared/dates";
import type { RungLook } from "../ui/rung";
import type { Viewer } from "../viewer";

/** How a skill is drawn: its look, "next" when it is the one suggested, "refresh" when it is worth a look again. */
export function lookOfSkill(viewer: Viewer, skillId: string): RungLook {
  if (viewer.suggestions.next?.skill === skillId) return "next";
  const standing = viewer.standing.skills.get(skillId);
  if (standing?.isDue) return "refresh";
  return standing?.look ?? "locked";
}

/** How a choice group is drawn; "next" when a member of it is suggested. */
export function lookOfGroup(viewer: Viewer, groupId: string): RungLook {
  if (viewer.suggestions.next?.group === groupId) return "next";
  const standing = viewer.standing.groups.get(groupId);
  if (standing?.isMet && viewer.standing.skills.get(standing.choice)?.isDue) return "refresh";
  return standing?.look ?? "locked";
}

/** How an entry of a milestone is drawn, skill or choice group. */
export function lookOf(viewer: Viewer, { kind, id }: Pick<Entry, "kind" | "id">): RungLook {
  return kind === "skill" ? lookOfSkill(viewer, id) : lookOfGroup(viewer, id);
}

/** The state of an entry in words, skill or choice group. */
export function stateWordsOf(curriculum: Curriculum, viewer: Viewer, { kind, id }: Pick<Entry, "kind" | "id">): string {
  return (kind === "skill" ? skillStateWords : groupStateWords)(curriculum, viewer, id);
}

export function skillStateWords(curriculum: Curriculum, viewer: Viewer, skillId: string): string {
  const standing = viewer.standing.skills.get(skillId);
  const skill = curriculum.skillById.get(skillId);
  if (!standing || !skill) return "";
  const day = standing.since === null ? "" : ` ${formatShortDay(standing.since, viewer.now, viewer.timeZone)}`;
  switch (lookOfSkill(viewer, skillId)) {
    case "done":
      return standing.isInferred ? `Done${day}, by placement` : `Done${day}`;
    case "refresh":
      return "Refresh due";
    case "skipped":
      return `Skipped${day}`;
    case "learning":
      return `Learning, ${standing.criteriaMet} of ${skill.criteria.length}`;
    case "next":
      return "Next";
    case "ready":
      return "Ready";
    case "locked":
      return unmetWords(curriculum, standing.unmet);
  }
}

export function groupStateWords(curriculum: Curriculum, viewer: Viewer, groupId: string): string {
  const standing = viewer.standing.groups.get(groupId);
  if (!standing) return "";
  const day = standing.settledAt === null ? "" : ` ${formatShortDay(standing.settledAt, viewer.now, viewer.timeZone)}`;
  if (lookOfGroup(viewer, groupId) === "refresh") return "Refresh due";
  if (standing.isMet) return `Done${day}`;
  if (standing.isSkipped) return `Skipped${day}`;
  const member = viewer.standing.skills.get(standing.choice);
  if (standing.look === "learning" && member) {
    return `Learning, ${member.criteriaMet} of ${curriculum.skillById.get(standing.choice)?.criteria.length ?? 0}`;
  }
  if (lookOfGroup(viewer, groupId) === "next") return "Next";
  if (standing.look === "locked")
    return member ? unmetWords(curriculum, choicesAsGroups(curriculum, member.unmet)) : "";
  return standing.pick ? "Ready" : "Choose one";
}

/** Which member of another group is missing depends on what one chooses there: the group is what to name. */
function choicesAsGroups(curriculum: Curriculum, unmet: readonly Need[]): readonly Need[] {
  return unmet.map((need) => {
    const group = need.kind === "skill" ? curriculum.skillById.get(need.id)?.group : undefined;
    return group ? { kind: "group", id: group } : need;
  });
}

/** "after Unit tests +1": the first thing that is missing, and how many more. */
function unmetWords(curriculum: Curriculum, unmet: readonly Need[]): string {
  const [first] = unmet;
  if (!first) return "Ready";
  return `after ${titleOfNeed(curriculum, first)}${unmet.length > 1 ? ` +${unmet.length - 1}` : ""}`;
}

export function titleOfNeed(curriculum: Curriculum, need: Need): string {
  const named = need.kind === "skill" ? curriculum.skillById.get(need.id) : curriculum.groupById.get(need.id);
  return named?.title ?? need.id;
}
