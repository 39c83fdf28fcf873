// What a rule is: it takes a path whose files have the right format and gives what it found wrong.
import type { FullContent } from "../format";
import type { SkillEntry } from "../format-skill";
import type { Finding, ValuePath } from "../problem";

export type Rule = (content: FullContent) => Finding[];

/** A skill together with the file and the position at which it stands. */
export type Located = Readonly<{ skill: SkillEntry; area: string; file: string; index: number }>;

/** All skills of a path in the order of its areas. */
export function allSkills(content: FullContent): Located[] {
  return content.skills.flatMap(({ area, skills }) =>
    skills.map((skill, index) => ({ skill, area, file: `skills/${area}.yaml`, index })),
  );
}

/** Something found at a value of a skill. */
export function atSkill(located: Located, within: ValuePath, message: string, mend: string): Finding {
  return { file: located.file, at: [located.index, ...within], message, mend };
}

/** Something found at a value of path.yaml. */
export function atPath(at: ValuePath, message: string, mend: string): Finding {
  return { file: "path.yaml", at, message, mend };
}

/** The entries that repeat an earlier one, each with its position. */
export function repeated<T>(list: readonly T[]): { value: T; index: number }[] {
  const seen = new Set<T>();
  return list.flatMap((value, index) => {
    if (seen.has(value)) return [{ value, index }];
    seen.add(value);
    return [];
  });
}
