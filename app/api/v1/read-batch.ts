import { z } from "zod";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { IncomingEvent } from "@/lib/data";
import { checkPayload } from "@/lib/learning/events/check-payload";
import { payloadSchema } from "@/lib/learning/events/event";
import { ok, type Result, refused } from "@/lib/shared/result";

const MAXIMUM = 500;
const time = z.iso.datetime({ offset: true, error: "is not a time such as 2027-10-29T14:10:00Z" });
const eventSchema = z.object({ id: z.uuid({ error: "is not a UUID" }), occurredAt: time.optional() });
const batchSchema = z.object({
  events: z.array(z.unknown()).min(1, "must hold an event"),
  sentAt: time.optional(),
  show: z.array(z.string().max(80)).max(20).optional(),
  account: z.string().max(40).optional(),
});

export type Batch = Readonly<{ events: IncomingEvent[]; show: readonly string[]; account?: string | undefined }>;
/** The status of each reason to refuse a batch. */
export const STATUSES = { unreadable: 400, unknown: 422, "too-many": 413 } as const;

export type BatchProblem = "unreadable" | "unknown" | "too-many";

/** Reads and checks a posted batch of events. One wrong event refuses all of them, and the message says which. */
export async function readBatch(
  curriculum: Curriculum,
  request: Request,
  now: number,
): Promise<Result<Batch, BatchProblem>> {
  const body = await request.json().catch(() => undefined);
  if (body === undefined) return refused("unreadable", "The body is not JSON.");
  const batch = batchSchema.safeParse(body);
  if (!batch.success) return refused("unreadable", sentenceOf("The batch", batch.error));
  if (batch.data.events.length > MAXIMUM) return refused("too-many", `At most ${MAXIMUM} events at once.`);
  const sentAt = batch.data.sentAt ? Date.parse(batch.data.sentAt) : now;
  const events: IncomingEvent[] = [];
  for (const [index, value] of batch.data.events.entries()) {
    const event = readEvent(curriculum, value, sentAt, `Event ${index + 1}`);
    if (!event.ok) return event;
    events.push(event.value);
  }
  return ok({ events, show: batch.data.show ?? [], account: batch.data.account });
}

function readEvent(
  curriculum: Curriculum,
  value: unknown,
  sentAt: number,
  name: string,
): Result<IncomingEvent, BatchProblem> {
  const head = eventSchema.safeParse(value);
  if (!head.success) return refused("unreadable", sentenceOf(name, head.error));
  const payload = payloadSchema.safeParse(value);
  if (!payload.success) return refused("unreadable", sentenceOf(name, payload.error));
  const known = checkPayload(curriculum, payload.data);
  if (!known.ok) return refused("unknown", `${name}: ${known.message}`);
  const occurredAt = head.data.occurredAt ? Date.parse(head.data.occurredAt) : sentAt;
  return ok({
    id: head.data.id.toLowerCase(),
    payload: payload.data,
    agoMilliseconds: Math.max(0, sentAt - occurredAt),
  });
}

function sentenceOf(name: string, error: z.ZodError): string {
  const [issue] = error.issues;
  return `${name}: ${[issue?.path.join("."), issue && wordsOf(issue)].filter(Boolean).join(" ")}.`;
}

/** What is wrong, in our own words where the schema has none. */
function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return `is missing, or is no ${issue.expected}`;
  if (issue.code === "invalid_union") return "is none that this app knows";
  if (issue.code === "invalid_value") return `must be one of ${issue.values.join(", ")}`;
  return issue.message.replace(/\.$/, "");
}
