import { EMPTY_PROGRESS, type MilestoneProof, type Progress, type SkillProgress } from "./progress";

/**
 * The part of a progress that others may see: what is done and since when, what is aimed at, and the proofs that are
 * shown. Skipping leaves no trace, so a skipped skill looks like one that nobody touched, and a milestone that was
 * reached by skipping is not reached here. Nor do criteria, time, reviews, picks, pins, resources and placements; a
 * choice counts once one of its skills is done.
 *
 * @param shownEvidence ids of the evidence that others may see
 */
export function publishedProgress(progress: Progress, shownEvidence: ReadonlySet<string>): Progress {
  return {
    ...EMPTY_PROGRESS,
    skills: mapValues(progress.skills, publishedSkill),
    // Without its own date and hours: the way is all that is taken from it.
    goal: progress.goal && { stage: progress.goal.stage, hoursPerWeek: 1, since: 0 },
    proofs: mapValues(progress.proofs, (proof): MilestoneProof | null =>
      shownEvidence.has(proof.evidenceId) ? proof : null,
    ),
  };
}

function publishedSkill({ state, since, isInferred }: SkillProgress): SkillProgress | null {
  if (state !== "done") return null;
  return {
    state,
    since,
    isInferred,
    begunAt: null,
    criteria: new Map(),
    snoozedUntil: null,
    isPinned: false,
    minutes: 0,
    reviews: [],
    touchedAt: since,
  };
}

function mapValues<Key, From, To>(map: ReadonlyMap<Key, From>, change: (value: From) => To | null): Map<Key, To> {
  const changed = new Map<Key, To>();
  for (const [key, value] of map) {
    const to = change(value);
    if (to !== null) changed.set(key, to);
  }
  return changed;
}
