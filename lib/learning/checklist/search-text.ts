// Searching skills by words, with case and accents folded.
import type { Curriculum, Skill } from "../../curriculum/curriculum";

/** What goes beyond is not read. */
export const LONGEST_QUERY = 200;

/**
 * A test for skills: each word of the query must occur in the title, an alias, a criterion, the area's title, or the
 * title of the choice group. An empty query finds everything; what goes beyond 200 characters is not read.
 */
export function matcherFor(curriculum: Curriculum, query: string): (skill: Skill) => boolean {
  const words = foldText(query.slice(0, LONGEST_QUERY)).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  const texts = textsOf(curriculum);
  return (skill) => {
    const text = texts.get(skill.id) ?? "";
    return words.every((word) => text.includes(word));
  };
}

/** Small letters without accents: "Résumé" and "resume" are the same. */
export function foldText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

const texts = new WeakMap<Curriculum, ReadonlyMap<string, string>>();

// Folding a whole curriculum takes milliseconds, and curricula are immutable: once is enough.
function textsOf(curriculum: Curriculum): ReadonlyMap<string, string> {
  const known = texts.get(curriculum);
  if (known !== undefined) return known;
  const made = new Map(curriculum.skills.map((skill) => [skill.id, foldText(wordsOf(curriculum, skill).join("\n"))]));
  texts.set(curriculum, made);
  return made;
}

function wordsOf(curriculum: Curriculum, skill: Skill): string[] {
  const area = curriculum.areaById.get(skill.area)?.title ?? "";
  const group = skill.group === undefined ? "" : (curriculum.groupById.get(skill.group)?.title ?? "");
  return [skill.title, ...skill.aliases, ...skill.criteria.map(({ text }) => text), area, group];
}
