// How well the skills that are done are still known: learned, practised by what was built on them, reviewed.
import type { Curriculum, SkillId } from "../../curriculum/curriculum";
import type { Instant, Progress, Review, ReviewGrade, SkillProgress } from "../progress/progress";
import type { CurriculumIndex } from "../standing/curriculum-index";
import { afterReview, dueAfter, fadedAfter, INFERRED, LEARNED, type Memory, recallAfter } from "./scheduler";

/** What is known of a done skill; times in milliseconds since 1970. */
export type Recall = Readonly<{
  memory: Memory;
  /** When it was learned, reviewed, or practised by what is built on it. */
  freshAt: Instant;
  dueAt: Instant;
  /** From then on, building on it takes time to refresh it first. */
  fadedAt: Instant;
}>;

const DAY = 24 * 60 * 60 * 1000;

/** What a review of a skill, or learning it, counts for the skills it needs: half the way to a fresh memory. */
const PRACTICE_SHARE = 0.5;

/** The recall of a skill at a time, from 0 to 1. */
export function recallAt({ memory, freshAt }: Recall, now: Instant): number {
  return recallAfter(memory, (now - freshAt) / DAY);
}

/** The recall of a skill once it has been looked at, with this outcome. */
export function afterLook(before: Pick<Recall, "memory" | "freshAt">, at: Instant, grade: ReviewGrade): Recall {
  const memory = afterReview(before.memory, (at - before.freshAt) / DAY, grade);
  return withTimes(memory, Math.max(before.freshAt, at));
}

/** The recall of every skill that is done, by node; nothing of the others. */
export function recalls(
  curriculum: Curriculum,
  index: CurriculumIndex,
  progress: Progress,
): ReadonlyMap<number, Recall> {
  const found = new Map<number, Recall>();
  for (const [id, own] of progress.skills) {
    const node = index.nodeOfSkill.get(id);
    if (node === undefined || own.state !== "done" || own.since === null) continue;
    found.set(node, recallOf(own, own.since, practiceOf(curriculum, progress, id, own.since)));
  }
  return found;
}

type Moment = Readonly<{ at: Instant; grade: Review["grade"] | null }>;

function recallOf(own: SkillProgress, since: Instant, practice: readonly Instant[]): Recall {
  let recall = withTimes(own.isInferred ? INFERRED : LEARNED, since);
  const moments: Moment[] = [...own.reviews, ...practice.map((at) => ({ at, grade: null }))];
  moments.sort((a, b) => a.at - b.at);
  for (const { at, grade } of moments) {
    recall = grade === null ? afterPractice(recall, at) : afterLook(recall, at, grade);
  }
  return recall;
}

function afterPractice({ memory, freshAt }: Recall, at: Instant): Recall {
  return withTimes(memory, freshAt + Math.max(0, at - freshAt) * PRACTICE_SHARE);
}

function withTimes(memory: Memory, freshAt: Instant): Recall {
  return { memory, freshAt, dueAt: freshAt + dueAfter(memory) * DAY, fadedAt: freshAt + fadedAfter(memory) * DAY };
}

/** When what directly rests on a skill was learned (not concluded) or reviewed with success. */
function practiceOf(curriculum: Curriculum, progress: Progress, id: SkillId, since: Instant): readonly Instant[] {
  const times: Instant[] = [];
  for (const dependent of curriculum.dependents.get(id) ?? []) {
    const own = progress.skills.get(dependent);
    if (own?.state !== "done" || own.since === null) continue;
    if (!own.isInferred && own.since > since) times.push(own.since);
    for (const { at, grade } of own.reviews) if (grade !== "again" && at > since) times.push(at);
  }
  return times;
}
