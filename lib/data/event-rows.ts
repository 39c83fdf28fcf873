import type { Payload, ProgressEvent } from "../learning/events/event";

/**
 * Rows of events as one JSON text: `[[id, kind, payload, milliseconds], …]`, null for none. One string is many times
 * cheaper to fetch than a row each, and to put together as text than as JSON. An expression for SQL, where `rows` is
 * what the columns are taken from.
 */
export function eventsAsText(rows: string): string {
  return `(
    SELECT '[' || string_agg('["' || e.id || '",' || to_json(e.kind) || ',' || e.payload || ',' ||
      (extract(epoch FROM e.occurred_at) * 1000)::bigint || ']', ',') || ']'
    FROM ${rows}
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
