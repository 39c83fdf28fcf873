// Whoever looks at a page: a learner, or a visitor, who is a learner with no progress.
import type { ProgressEvent } from "@/lib/learning/events/event";
import type { Progress } from "@/lib/learning/progress/progress";
import type { ResourcePreference } from "@/lib/learning/resources";
import type { Standing } from "@/lib/learning/standing/standing-types";
import type { Suggestions } from "@/lib/learning/suggestion/suggest";

/** What the frame of a page shows of the person signed in. */
export type FrameLearner = Readonly<{
  name: string;
  /** An opaque name for the account, under which this browser keeps what belongs to it. */
  account: string;
  theme: string;
  /** The version of the progress that the page is made from, as the API's ETag says it. */
  version: string;
  /** The skill that the page takes to be next: what is said on it tells, so that advice can hold still. */
  suggested: string | null;
  /** Whether pages listen to single keys. */
  hasKeys: boolean;
  hasMotion: boolean;
}>;

export type Viewer = Readonly<{
  /** Null for a visitor. */
  learner: FrameLearner | null;
  events: readonly ProgressEvent[];
  progress: Progress;
  standing: Standing;
  suggestions: Suggestions;
  preference: ResourcePreference;
  timeZone: string;
  /** Whether done skills come up for a look again. */
  hasRefreshers: boolean;
  now: number;
}>;
