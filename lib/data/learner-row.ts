// A learner's own row and events, as one row of a query gives them.
import { eventsAsText, readEvents } from "./event-rows";
import type { ActingUser, Learner, Settings } from "./learner";

export type LearnerRow = {
  name: string;
  email: string;
  theme: string;
  time_zone: string;
  resource_cost: string;
  resource_kinds: string[];
  has_refreshers: boolean;
  has_keys: boolean;
  has_motion: boolean;
  events: string | null;
};

/** The columns of `LearnerRow`, where `u` is the account. */
export const LEARNER_COLUMNS = `u.name, u.email, u.theme, u.time_zone, u.resource_cost, u.resource_kinds, u.has_refreshers, u.has_keys, u.has_motion,
    ${eventsAsText("progress_event e WHERE e.user_id = u.id")} AS events`;

export function readLearner(user: ActingUser, row: LearnerRow): Learner {
  const settings = {
    theme: row.theme,
    timeZone: row.time_zone,
    resourceCost: row.resource_cost,
    resourceKinds: row.resource_kinds,
    hasRefreshers: row.has_refreshers,
    hasKeys: row.has_keys,
    hasMotion: row.has_motion,
  } as Settings;
  return { ...user, name: row.name, email: row.email, settings, events: readEvents(row.events) };
}
