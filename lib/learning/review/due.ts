// Which done skills are worth a look now, the one that is about to be built on first.
import type { Curriculum, SkillId } from "../../curriculum/curriculum";
import type { Instant } from "../progress/progress";
import { indexOf } from "../standing/curriculum-index";
import type { Standing } from "../standing/standing-types";
import type { Suggestions } from "../suggestion/suggestion";
import { type Recall, recallAt } from "./recall";

export type DueReview = Readonly<{
  skill: SkillId;
  /** When it was learned, reviewed or practised last. */
  freshAt: Instant;
  dueAt: Instant;
  /** Suggested skills, or those in hand, that build on it. */
  neededFor: readonly SkillId[];
}>;

/** What a look takes on average, in hours: a minute to answer, and some reading where something is missing. */
export const REVIEW_HOURS = 5 / 60;

/**
 * The skills that are due, all of them: first those that something suggested or in hand builds on, then by how likely
 * they are forgotten, and of equal ones in path order.
 */
export function dueReviews(
  curriculum: Curriculum,
  standing: Standing,
  { next, alternatives, inHand }: Pick<Suggestions, "next" | "alternatives" | "inHand">,
  now: Instant,
): readonly DueReview[] {
  const upcoming = [...(next ? [next.skill] : []), ...inHand, ...alternatives.map(({ skill }) => skill)];
  const due = curriculum.skills.flatMap(({ id }) => {
    const recall = recallOfSkill(curriculum, standing, id);
    if (!standing.skills.get(id)?.isDue || recall === undefined) return [];
    const dependents = curriculum.dependents.get(id) ?? [];
    const neededFor = upcoming.filter((skill) => dependents.includes(skill));
    return [{ skill: id, freshAt: recall.freshAt, dueAt: recall.dueAt, neededFor, recall: recallAt(recall, now) }];
  });
  due.sort((a, b) => Number(b.neededFor.length > 0) - Number(a.neededFor.length > 0) || a.recall - b.recall);
  return due.map(({ recall: _recall, ...review }) => review);
}

/** The done skill that is due next and when; null when nothing is done that is not due already. */
export function nextToCome(curriculum: Curriculum, standing: Standing): { skill: SkillId; dueAt: Instant } | null {
  let next: { skill: SkillId; dueAt: Instant } | null = null;
  for (const [node, { dueAt }] of standing.recalls) {
    const skill = curriculum.skills[node]?.id;
    if (skill === undefined || standing.skills.get(skill)?.isDue) continue;
    if (next === null || dueAt < next.dueAt) next = { skill, dueAt };
  }
  return next;
}

/** How well a skill is still known; undefined of one that is not done, and where refreshers are turned off. */
export function recallOfSkill(curriculum: Curriculum, standing: Standing, skill: SkillId): Recall | undefined {
  return standing.recalls.get(indexOf(curriculum).nodeOfSkill.get(skill) ?? -1);
}
