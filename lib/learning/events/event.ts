// One thing a learner said happened. The one zod union that forms, the JSON API and the database share.
import { z } from "zod";
import { LEAST_HOURS, MOST_HOURS } from "../hours-per-week";
import { PLACEMENT_ANSWERS, RESOURCE_STATES, REVIEW_GRADES, SKILL_STATES } from "../progress/progress";

const id = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "An id is made of a-z, 0-9 and hyphens.");
// Lower case, so that an undo written in capitals still names the event that PostgreSQL gives back in small letters.
const uuid = z.uuid().toLowerCase();
const monday = z.iso
  .date()
  .refine((day) => new Date(day).getUTCDay() === 1, "A week is named by its Monday, such as 2026-11-30.");

/** More than this in one go is no study session but a slip of the keyboard. */
export const MOST_MINUTES = 24 * 60;

/** `suggested` is the skill that the page named as next when this was said: advice is kept by it (`suggest`). */
const said = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.object({ kind: z.literal(kind), ...shape, suggested: id.optional() });

/** What happened. Ids are checked against the curriculum by `checkPayload`, not here. */
export const payloadSchema = z.discriminatedUnion("kind", [
  said("skill.set", { skill: id, state: z.enum(SKILL_STATES) }),
  said("criterion.set", { skill: id, criterion: id, met: z.boolean() }),
  said("group.picked", { group: id, skill: id.nullable() }),
  said("group.skipped", { group: id, skipped: z.boolean() }),
  said("skill.pinned", { skill: id, pinned: z.boolean() }),
  said("skill.snoozed", { skill: id, until: z.iso.datetime().nullable() }),
  said("resource.set", { skill: id, resource: id, state: z.enum(RESOURCE_STATES) }),
  said("time.logged", { skill: id, minutes: z.int().min(1).max(MOST_MINUTES), on: z.iso.date().optional() }),
  said("goal.set", { stage: id, hoursPerWeek: z.number().min(LEAST_HOURS).max(MOST_HOURS).multipleOf(0.1) }),
  said("goal.kept", { stage: id, kept: z.boolean() }),
  said("week.paused", { week: monday, paused: z.boolean() }),
  said("milestone.proofShown", { milestone: id, evidence: uuid.nullable() }),
  said("placement.answered", { run: uuid, skill: id, answer: z.enum(PLACEMENT_ANSWERS) }),
  // Of a choice group somebody may know a member without saying which.
  said("placement.applied", {
    run: uuid,
    skills: z.array(id).max(500),
    groups: z.array(id).max(100).optional(),
  }).refine(({ skills, groups = [] }) => skills.length + groups.length > 0, "A placement concludes something."),
  said("review.graded", { skill: id, grade: z.enum(REVIEW_GRADES) }),
  // What was suggested before shows again with what was undone.
  z.object({ kind: z.literal("undone"), event: uuid }),
]);

export type Payload = z.infer<typeof payloadSchema>;
export type Kind = Payload["kind"];
export type PayloadOf<K extends Kind> = Extract<Payload, { kind: K }>;

/** An event as it is kept: the id is a UUID made where it happened, the time in milliseconds since 1970. */
export type ProgressEvent = Readonly<{ id: string; occurredAt: number; payload: Payload }>;
