// The learner's own hours beside the estimates.
import type { Curriculum, SkillId } from "../../curriculum/curriculum";
import type { Progress } from "../progress/progress";

export type SkillTime = Readonly<{
  skill: SkillId;
  /** The likely hours of the path. */
  estimate: number;
  /** As noted. */
  minutes: number;
}>;

export type TimeSpent = Readonly<{
  /** Done skills with time noted on them, in path order. */
  skills: readonly SkillTime[];
  /** What the noted time is of the estimates: 1.1 is a tenth more. Null until three skills can be compared. */
  ratio: number | null;
}>;

const LEAST_SKILLS = 3;

/** What skills really took, as far as it was noted. A skill in progress has not yet taken what it takes. */
export function timeSpent(curriculum: Curriculum, progress: Progress): TimeSpent {
  const skills = curriculum.skills.flatMap(({ id, hours }): SkillTime[] => {
    const own = progress.skills.get(id);
    const isDone = own?.state === "done" && !own.isInferred && own.minutes > 0;
    return isDone ? [{ skill: id, estimate: hours[1], minutes: own.minutes }] : [];
  });
  const estimated = skills.reduce((sum, { estimate }) => sum + estimate, 0);
  const noted = skills.reduce((sum, { minutes }) => sum + minutes / 60, 0);
  return { skills, ratio: skills.length < LEAST_SKILLS || estimated === 0 ? null : noted / estimated };
}
