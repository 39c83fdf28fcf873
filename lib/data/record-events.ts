import type { Payload, ProgressEvent } from "../learning/events/event";
import { askPrepared } from "./client";
import { asking } from "./errors";
import { eventsAsText, readEvents } from "./event-rows";
import type { ActingUser, Settings } from "./learner";

/** An event as it comes in: how long ago it happened, in milliseconds by the sender's own clock. */
export type IncomingEvent = Readonly<{ id: string; payload: Payload; agoMilliseconds: number }>;

export type Recorded = Readonly<{
  /** Ids that are new with this call. */
  recorded: readonly string[];
  /** Ids that were there before: the first event stays, whatever came with its id now. */
  known: readonly string[];
  /** All events of the learner, the new ones among them. */
  events: readonly ProgressEvent[];
  /** What an answer needs of the learner's settings. */
  settings: Pick<Settings, "timeZone" | "hasRefreshers">;
}>;

/** A hundred years in milliseconds: PostgreSQL counts back no further than to 4713 BC, and what is older is said as 2000. */
const LONGEST_AGO = 100 * 365.25 * 24 * 60 * 60 * 1000;

type Row = { recorded: string | null; earlier: string | null; time_zone: string; has_refreshers: boolean };

const INSERTION = `
  WITH me AS (
    SELECT id, time_zone, has_refreshers FROM user_account WHERE id = $1::uuid AND session_epoch = $2
  ), moment AS (
    SELECT me.id AS user_id, me.time_zone, me.has_refreshers, greatest(
      date_trunc('milliseconds', clock_timestamp()),
      (SELECT max(recorded_at) + interval '1 millisecond' FROM progress_event WHERE user_id = me.id)
    ) AS at FROM me
  ), fresh AS (
    INSERT INTO progress_event (user_id, id, path_id, kind, payload, occurred_at, recorded_at)
    SELECT moment.user_id, e.id, $3, e.kind, e.payload,
      greatest(moment.at - e.ago * interval '1 millisecond', timestamptz '2000-01-01'), moment.at
    FROM moment, jsonb_to_recordset($4::jsonb) AS e(id uuid, kind text, payload jsonb, ago double precision)
    ON CONFLICT (user_id, id) DO NOTHING
    RETURNING id, kind, payload, occurred_at
  )
  SELECT ${eventsAsText("fresh e")} AS recorded,
    ${eventsAsText("progress_event e WHERE e.user_id = moment.user_id")} AS earlier,
    moment.time_zone, moment.has_refreshers
  FROM moment`;

/**
 * Appends events: the only way progress changes. One statement, so that all of them are stored or none, and an id
 * that is there already is left as it is. Gives null when the session is nobody's any more.
 *
 * A sender's clock is never believed: an event happened `agoMilliseconds` before it was recorded. Times recorded for
 * one learner always rise, even when the server's clock goes back, so that the last acknowledged change wins.
 */
export async function recordEvents(
  user: ActingUser,
  pathId: string,
  events: readonly IncomingEvent[],
): Promise<Recorded | null> {
  const values = [user.userId, user.sessionEpoch, pathId, incomingAsText(events)];
  const rows = await asking(() => askPrepared<Row>("record-events", INSERTION, values));
  const row = rows[0];
  if (!row) return null;
  const fresh = readEvents(row.recorded);
  const recorded = new Set(fresh.map((event) => event.id));
  return {
    recorded: [...recorded],
    known: events.map((event) => event.id.toLowerCase()).filter((id) => !recorded.has(id)),
    events: [...readEvents(row.earlier), ...fresh],
    settings: { timeZone: row.time_zone, hasRefreshers: row.has_refreshers },
  };
}

function incomingAsText(events: readonly IncomingEvent[]): string {
  return JSON.stringify(
    events.map(({ id, payload: { kind, ...payload }, agoMilliseconds }) => ({
      id,
      kind,
      payload,
      ago: Math.min(Math.max(0, Math.round(agoMilliseconds)), LONGEST_AGO),
    })),
  );
}
