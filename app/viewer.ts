import type { Viewer } from "@/components/viewer";
import { accountKey } from "@/lib/auth/account-key";
import { backEndPath } from "@/lib/curriculum/back-end";
import type { Learner, Settings } from "@/lib/data";
import type { ProgressEvent } from "@/lib/learning/events/event";
import { foldEvents } from "@/lib/learning/progress/fold-events";
import { DEFAULT_RESOURCE_PREFERENCE } from "@/lib/learning/resources";
import { standingOf } from "@/lib/learning/standing/standing";
import { suggest } from "@/lib/learning/suggestion/suggest";

type ViewSettings = Pick<Settings, "timeZone" | "hasRefreshers">;

/** What a visitor has chosen: nothing. */
export const VISITOR_SETTINGS: ViewSettings = { timeZone: "UTC", hasRefreshers: true };

/** Everything a page shows of a learner, derived once per request; of a visitor for null. */
export function viewerOf(learner: Learner | null, now: number = Date.now()): Viewer {
  const view = viewOfEvents(learner?.events ?? [], learner?.settings ?? VISITOR_SETTINGS, now);
  if (!learner) return view;
  return {
    ...view,
    learner: {
      name: learner.name || nameOfAddress(learner.email),
      account: accountKey(learner.userId),
      theme: learner.settings.theme,
      version: progressVersion(learner.events),
      suggested: view.suggestions.next?.skill ?? null,
      hasKeys: learner.settings.hasKeys,
      hasMotion: learner.settings.hasMotion,
    },
    preference: { cost: learner.settings.resourceCost, kinds: learner.settings.resourceKinds },
  };
}

/** The same for answers that show progress alone. */
export function viewOfEvents(
  events: readonly ProgressEvent[],
  { timeZone, hasRefreshers }: ViewSettings,
  now: number = Date.now(),
): Viewer {
  const progress = foldEvents(backEndPath, events);
  const standing = standingOf(backEndPath, progress, now, { hasReviews: hasRefreshers });
  const suggestions = suggest(backEndPath, progress, standing, now);
  const preference = DEFAULT_RESOURCE_PREFERENCE;
  return { learner: null, events, progress, standing, suggestions, preference, timeZone, hasRefreshers, now };
}

/** Events are only ever added, so their number says whether anything changed. An ETag. */
export function progressVersion(events: readonly ProgressEvent[]): string {
  return `"${backEndPath.edition}-${events.length}"`;
}

/** What to call somebody who gave no name. */
function nameOfAddress(email: string): string {
  return email.split("@")[0] ?? "";
}
