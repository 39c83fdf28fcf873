// What others see of a learner, derived once: everything that is shown comes from here, and nothing else is in it.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { ProgressEvent } from "@/lib/learning/events/event";
import { foldEvents } from "@/lib/learning/progress/fold-events";
import type { Progress } from "@/lib/learning/progress/progress";
import { publishedProgress } from "@/lib/learning/progress/published";
import { DEFAULT_RESOURCE_PREFERENCE } from "@/lib/learning/resources";
import { standingOf } from "@/lib/learning/standing/standing";
import type { PublicPage, SharedEvidence, Showable } from "@/lib/shared/public-page";
import type { Viewer } from "../viewer";
import { placeAtHand } from "./place-at-hand";

/** What is kept of a public page. */
export type SharedSource = PublicPage &
  Readonly<{
    name: string;
    timeZone: string;
    events: readonly ProgressEvent[];
    evidence: readonly SharedEvidence[];
  }>;

export type SharedView = Readonly<{
  handle: string;
  /** The learner's name, or "@handle" for somebody who shows none. */
  name: string;
  shows: ReadonlySet<Showable>;
  isListed: boolean;
  /** Somebody without skips, reviews, hours and advice: the published part alone. */
  viewer: Viewer;
  /** The latest first; only of skills that the path has and of proofs that are attached. */
  evidence: readonly SharedEvidence[];
  /** Skills with evidence that is shown. */
  evidenced: ReadonlySet<string>;
}>;

/** Derives what a public page shows. What its owner did not choose is not even in it, as far as that can be told. */
export function sharedView(curriculum: Curriculum, source: SharedSource, now: number): SharedView {
  const folded = foldEvents(curriculum, source.events);
  const evidence = source.evidence.filter((each) => isKnown(curriculum, folded, each));
  const progress = publishedProgress(folded, new Set(evidence.map(({ id }) => id)));
  return {
    handle: source.handle,
    name: withoutControls(source.name).trim() || `@${source.handle}`,
    shows: new Set(source.shows),
    isListed: source.isListed,
    viewer: {
      learner: null,
      events: [],
      progress,
      standing: placeAtHand(standingOf(curriculum, progress, now, { hasReviews: false })),
      suggestions: { next: null, alternatives: [], ranking: [], inHand: [], reason: null, snoozedUntil: null },
      preference: DEFAULT_RESOURCE_PREFERENCE,
      timeZone: source.timeZone,
      hasRefreshers: false,
      now,
    },
    evidence,
    evidenced: new Set(evidence.flatMap(({ skill }) => skill || [])),
  };
}

/** XML, which the pictures are, knows fewer characters than people can type. */
function withoutControls(name: string): string {
  return name.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, " ");
}

function isKnown(curriculum: Curriculum, { proofs }: Progress, { id, skill, milestone }: SharedEvidence): boolean {
  return skill ? curriculum.skillById.has(skill) : proofs.get(milestone)?.evidenceId === id;
}
