import type { Viewer } from "@/components/viewer";
import { backEndPath } from "@/lib/curriculum/back-end";
import type { Learner } from "@/lib/data";
import { foldEvents } from "@/lib/learning/fold-events";
import { standingOf } from "@/lib/learning/standing";
import { suggest } from "@/lib/learning/suggest";

/** Everything a page shows of a learner, derived once per request; of a visitor for null. */
export function viewerOf(learner: Learner | null, now: number = Date.now()): Viewer {
  const events = learner?.events ?? [];
  const progress = foldEvents(backEndPath, events);
  const standing = standingOf(backEndPath, progress, now);
  return {
    learner: learner && { name: learner.name || nameOfAddress(learner.email), theme: learner.settings.theme },
    events,
    progress,
    standing,
    suggestions: suggest(backEndPath, progress, progress.goal, now, standing),
    preference: {
      cost: learner?.settings.resourceCost ?? "free-first",
      kinds: learner?.settings.resourceKinds ?? [],
    },
    timeZone: learner?.settings.timeZone ?? "UTC",
    now,
  };
}

/** What to call somebody who gave no name. */
function nameOfAddress(email: string): string {
  return email.split("@")[0] ?? "";
}
