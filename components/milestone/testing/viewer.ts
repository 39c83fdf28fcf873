import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { Payload } from "@/lib/learning/events/event";
import { foldEvents } from "@/lib/learning/progress/fold-events";
import { standingOf } from "@/lib/learning/standing/standing";
import { suggest } from "@/lib/learning/suggestion/suggest";
import { at, inOrder } from "@/lib/learning/testing/events";
import type { Viewer } from "../../viewer";

/** A learner who said these things, one after another, an hour and a half ago. */
export function viewerAfter(curriculum: Curriculum, ...payloads: Payload[]): Viewer {
  const events = inOrder(...payloads);
  const progress = foldEvents(curriculum, events);
  const now = at(100);
  const standing = standingOf(curriculum, progress, now);
  return {
    learner: { name: "Noor", theme: "system", version: "1", suggested: null },
    events,
    progress,
    standing,
    suggestions: suggest(curriculum, progress, standing, now),
    preference: { cost: "any", kinds: [] },
    timeZone: "UTC",
    hasRefreshers: true,
    now,
  };
}

/** Somebody without an account. */
export function visitor(curriculum: Curriculum): Viewer {
  return { ...viewerAfter(curriculum), learner: null };
}

export function done(skill: string): Payload {
  return { kind: "skill.set", skill, state: "done" };
}
