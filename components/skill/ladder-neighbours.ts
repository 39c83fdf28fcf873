// What a skill rests on and what it opens, as the page of the skill shows it.
import type { Curriculum, Skill, SkillId } from "@/lib/curriculum/curriculum";
import { descendantsOf, type Need, needsOf } from "@/lib/curriculum/graph";
import { paths } from "@/lib/shared/urls";
import type { RungLook } from "../ui/rung";
import type { Viewer } from "../viewer";
import { lookOfGroup, lookOfSkill, titleOfNeed } from "./state-words";

export type LadderNeed = Need & Readonly<{ title: string; href: string; look: RungLook; isSettled: boolean }>;

export type LadderOpening = Readonly<{
  id: SkillId;
  title: string;
  look: RungLook;
  /** "also after Unit tests +1": what else it waits for; empty when this skill is all. */
  alsoAfter: string;
}>;

export type LadderNeighbours = Readonly<{
  needs: readonly LadderNeed[];
  /** Those that wait for nothing else first, then in path order. */
  opens: readonly LadderOpening[];
  /** How many skills of the path rest on it, directly or by way of others. */
  above: number;
}>;

/** The neighbours of a skill in the graph of the path. */
export function ladderNeighbours(curriculum: Curriculum, viewer: Viewer, skill: Skill): LadderNeighbours {
  const opens = curriculum.skills
    .filter(({ id }) => curriculum.dependents.get(skill.id)?.includes(id))
    .map((opened) => openingOf(curriculum, viewer, skill, opened));
  return {
    needs: needsOf(curriculum, skill.id).map((need) => needOf(curriculum, viewer, need)),
    opens: [...opens.filter(({ alsoAfter }) => !alsoAfter), ...opens.filter(({ alsoAfter }) => alsoAfter)],
    above: descendantsOf(curriculum, skill.id).size,
  };
}

function needOf(curriculum: Curriculum, viewer: Viewer, need: Need): LadderNeed {
  const { id } = need;
  const title = titleOfNeed(curriculum, need);
  if (need.kind === "skill") {
    const isSettled = viewer.standing.skills.get(id)?.isSettled === true;
    return { ...need, title, href: paths.skill(id), look: lookOfSkill(viewer, id), isSettled };
  }
  const href = paths.group(curriculum.groupById.get(id)?.milestone ?? "", id);
  const isSettled = viewer.standing.groups.get(id)?.isSettled === true;
  return { ...need, title, href, look: lookOfGroup(viewer, id), isSettled };
}

function openingOf(curriculum: Curriculum, viewer: Viewer, skill: Skill, { id, title }: Skill): LadderOpening {
  const others = (viewer.standing.skills.get(id)?.unmet ?? []).filter(
    (need) => need.id !== (need.kind === "skill" ? skill.id : skill.group),
  );
  const [first] = others;
  const more = others.length > 1 ? ` +${others.length - 1}` : "";
  const alsoAfter = first ? `also after ${titleOfNeed(curriculum, first)}${more}` : "";
  return { id, title, look: lookOfSkill(viewer, id), alsoAfter };
}
