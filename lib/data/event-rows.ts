import type { Payload, ProgressEvent } from "../learning/event";
import { Prisma } from "./generated/client";

/**
 * A learner's events as one JSON text: `[[id, kind, payload, milliseconds], …]`. One string is many times cheaper to
 * fetch than a row each. Stands where `owner` names the user id.
 */
export function eventsAsText(owner: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    SELECT json_agg(json_build_array(e.id, e.kind, e.payload, (extract(epoch FROM e.occurred_at) * 1000)::bigint))::text
    FROM progress_event e WHERE e.user_id = ${owner}
  )`;
}

type Row = [id: string, kind: string, payload: object, occurredAt: number];

/** Reads what `eventsAsText` gives; null stands for none. Kinds that this version does not know are left alone. */
export function readEvents(text: string | null): ProgressEvent[] {
  if (text === null) return [];
  return (JSON.parse(text) as Row[]).map(([id, kind, payload, occurredAt]) => ({
    id,
    occurredAt,
    payload: { kind, ...payload } as Payload,
  }));
}
