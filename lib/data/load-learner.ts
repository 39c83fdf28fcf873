import { askPrepared } from "./client";
import { asking } from "./errors";
import { eventsAsText, readEvents } from "./event-rows";
import type { ActingUser, Learner, Settings } from "./learner";

type Row = {
  name: string;
  email: string;
  theme: string;
  time_zone: string;
  resource_cost: string;
  resource_kinds: string[];
  events: string | null;
};

const QUESTION = `
  SELECT u.name, u.email, u.theme, u.time_zone, u.resource_cost, u.resource_kinds,
    ${eventsAsText("progress_event e WHERE e.user_id = u.id")} AS events
  FROM user_account u WHERE u.id = $1::uuid AND u.session_epoch = $2`;

/**
 * The learner, settings and every event, in one query.
 * Null when there is no such account, or its session epoch moved on: the session is nobody's then.
 */
export async function loadLearner(user: ActingUser): Promise<Learner | null> {
  const rows = await asking(() => askPrepared<Row>("load-learner", QUESTION, [user.userId, user.sessionEpoch]));
  const row = rows[0];
  if (!row) return null;
  const settings = {
    theme: row.theme,
    timeZone: row.time_zone,
    resourceCost: row.resource_cost,
    resourceKinds: row.resource_kinds,
  } as Settings;
  return { ...user, name: row.name, email: row.email, settings, events: readEvents(row.events) };
}
