// One thing a learner said happened. The one zod union that forms, the JSON API and the database share.
import { z } from "zod";
import { RESOURCE_STATES, SKILL_STATES } from "../progress/progress";

const id = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "An id is made of a-z, 0-9 and hyphens.");
// Lower case, so that an undo written in capitals still names the event that PostgreSQL gives back in small letters.
const uuid = z.uuid().toLowerCase();

/** What happened. Ids are checked against the curriculum by `checkPayload`, not here. */
export const payloadSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("skill.set"), skill: id, state: z.enum(SKILL_STATES) }),
  z.object({ kind: z.literal("criterion.set"), skill: id, criterion: id, met: z.boolean() }),
  z.object({ kind: z.literal("group.picked"), group: id, skill: id.nullable() }),
  z.object({ kind: z.literal("group.skipped"), group: id, skipped: z.boolean() }),
  z.object({ kind: z.literal("skill.snoozed"), skill: id, until: z.iso.datetime().nullable() }),
  z.object({ kind: z.literal("resource.set"), skill: id, resource: id, state: z.enum(RESOURCE_STATES) }),
  z.object({ kind: z.literal("goal.set"), stage: id, hoursPerWeek: z.number().min(1).max(80) }),
  z.object({ kind: z.literal("milestone.proofShown"), milestone: id, evidence: uuid.nullable() }),
  z.object({ kind: z.literal("undone"), event: uuid }),
]);

export type Payload = z.infer<typeof payloadSchema>;
export type Kind = Payload["kind"];
export type PayloadOf<K extends Kind> = Extract<Payload, { kind: K }>;

/** An event as it is kept: the id is a UUID made where it happened, the time in milliseconds since 1970. */
export type ProgressEvent = Readonly<{ id: string; occurredAt: number; payload: Payload }>;
