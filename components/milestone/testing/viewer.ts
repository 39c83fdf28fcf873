import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { Payload, ProgressEvent } from "@/lib/learning/events/event";
import { foldEvents } from "@/lib/learning/progress/fold-events";
import { standingOf } from "@/lib/learning/standing/standing";
import { suggest } from "@/lib/learning/suggestion/suggest";
import { at, DAY, event, inOrder, NOON } from "@/lib/learning/testing/events";
import type { Viewer } from "../../viewer";

/** A learner who said these things, one after another, an hour and a half ago. */
export function viewerAfter(curriculum: Curriculum, ...payloads: Payload[]): Viewer {
  return viewerOfEvents(curriculum, inOrder(...payloads), at(100));
}

export type SaidLongAgo = readonly [daysAgo: number, Payload];

/** A learner who said these things so many days before the noon that is now. */
export function viewerLater(curriculum: Curriculum, ...said: readonly SaidLongAgo[]): Viewer {
  const events = said.map(([daysAgo, payload], position) => event(position + 1, payload, NOON - daysAgo * DAY));
  return viewerOfEvents(curriculum, events, NOON);
}

/** The same learner with refreshers turned off. */
export function withoutRefreshers(curriculum: Curriculum, { events, now }: Viewer): Viewer {
  return viewerOfEvents(curriculum, events, now, false);
}

function viewerOfEvents(
  curriculum: Curriculum,
  events: readonly ProgressEvent[],
  now: number,
  hasRefreshers = true,
): Viewer {
  const progress = foldEvents(curriculum, events);
  const standing = standingOf(curriculum, progress, now, { hasReviews: hasRefreshers });
  return {
    learner: {
      name: "Noor",
      account: "noor",
      theme: "system",
      version: "1",
      suggested: null,
      hasKeys: true,
      hasMotion: true,
    },
    events,
    progress,
    standing,
    suggestions: suggest(curriculum, progress, standing, now),
    preference: { cost: "any", kinds: [] },
    timeZone: "UTC",
    hasRefreshers,
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
