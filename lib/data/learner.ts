import type { ResourceKind } from "../curriculum/curriculum";
import type { ProgressEvent } from "../learning/events/event";

/** Who acts, as the session says. Every function of this room takes it and puts it into its `where`. */
export type ActingUser = Readonly<{ userId: string; sessionEpoch: number }>;

export type Settings = Readonly<{
  theme: "system" | "light" | "dark";
  timeZone: string;
  resourceCost: "any" | "free-first" | "free-only";
  /** Kinds the learner likes; empty when all are alike. */
  resourceKinds: readonly ResourceKind[];
  /** Whether done skills come up for a look again. */
  hasRefreshers: boolean;
  /** Whether pages listen to single keys. */
  hasKeys: boolean;
  /** Whether pages may move where the system allows it. */
  hasMotion: boolean;
}>;

export type Learner = Readonly<{
  userId: string;
  sessionEpoch: number;
  name: string;
  email: string;
  settings: Settings;
  events: readonly ProgressEvent[];
}>;
