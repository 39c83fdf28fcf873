// Sentences made of words and links: what a component, a mail or a test can all render.
import type { Curriculum, GroupId, MilestoneId, SkillId } from "../curriculum/curriculum";
import { changeOf, resolveSkill } from "./progress/resolve-skill";

/** Words, or something of the path that is shown by its title and can be linked. */
export type Part =
  | string
  | Readonly<{ skill: SkillId }>
  | Readonly<{ group: GroupId }>
  | Readonly<{ milestone: MilestoneId }>;

export type Words = readonly Part[];

/** The title under which a part is shown; words stay as they are. */
export function titleOf(curriculum: Curriculum, part: Part): string {
  if (typeof part === "string") return part;
  if ("skill" in part) return curriculum.skillById.get(part.skill)?.title ?? part.skill;
  if ("group" in part) return curriculum.groupById.get(part.group)?.title ?? part.group;
  return curriculum.milestoneById.get(part.milestone)?.title ?? part.milestone;
}

/** The sentence without links. */
export function plainWords(curriculum: Curriculum, words: Words): string {
  return words.map((part) => titleOf(curriculum, part)).join("");
}

/**
 * A skill as a part of a sentence: linked while it is in the path, under its new name when it was renamed or merged,
 * else the title it had, marked as retired when nothing took its place.
 */
export function skillPart(curriculum: Curriculum, id: SkillId): Part {
  const [skill, ...more] = resolveSkill(curriculum, id);
  if (skill !== undefined && more.length === 0 && curriculum.skillById.has(skill)) return { skill };
  const change = changeOf(curriculum, id);
  if (change === undefined) return "a skill that is not in this path";
  return more.length > 0 ? change.title : `${change.title} (retired)`;
}

/** "1 skill", "2 skills". */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

/** "45 min", "2 h", "1 h 30 min". */
export function durationWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(" ");
}

/** Parts in a row with commas and "and"; of more than `most`, the rest as a number. */
export function listed(parts: readonly Part[], most = 3): Part[] {
  const shown = parts.length > most ? parts.slice(0, most - 1) : parts;
  const rest = parts.length - shown.length;
  const items: readonly Part[] = rest > 0 ? [...shown, `${rest} more`] : shown;
  return items.flatMap((part, position): Part[] => {
    if (position === 0) return [part];
    return [position === items.length - 1 ? " and " : ", ", part];
  });
}
