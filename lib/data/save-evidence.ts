import { prisma } from "./client";
import { asking } from "./errors";
import { Prisma } from "./generated/client";
import type { ActingUser } from "./learner";
import type { Evidence } from "./load-evidence";

/** So many for one skill are enough, and so many in all: a page has to show them. */
export const MOST_EVIDENCE_OF_SKILL = 20;
const MOST_EVIDENCE = 1000;

type EvidenceSaved = "saved" | "too-many" | "signed-out";

/**
 * Keeps a link or a note for a skill under the id that the form named; sent again it changes the same row. The id of
 * somebody else's evidence names a row of one's own, because every key begins with the user.
 */
export async function saveEvidence(user: ActingUser, evidence: Omit<Evidence, "createdAt">): Promise<EvidenceSaved> {
  const { id, skill, criterion, link, note, isShown } = evidence;
  const [row] = await asking(() =>
    prisma().$queryRaw<{ is_saved: boolean }[]>(Prisma.sql`
      WITH me AS (
        SELECT id FROM user_account WHERE id = ${user.userId}::uuid AND session_epoch = ${user.sessionEpoch}
      ), amount AS (
        SELECT count(*) AS all_in_all, count(*) FILTER (WHERE skill = ${skill}) AS of_skill
        FROM evidence WHERE user_id = ${user.userId}::uuid AND id <> ${id}::uuid
      ), saved AS (
        INSERT INTO evidence (user_id, id, skill, criterion, link, note, is_shown, updated_at)
        SELECT me.id, ${id}::uuid, ${skill}, ${criterion}, ${link}, ${note}, ${isShown}, now() FROM me, amount
        WHERE amount.of_skill < ${MOST_EVIDENCE_OF_SKILL} AND amount.all_in_all < ${MOST_EVIDENCE}
        ON CONFLICT (user_id, id) DO UPDATE SET criterion = excluded.criterion, link = excluded.link,
          note = excluded.note, is_shown = excluded.is_shown, updated_at = now()
        WHERE evidence.skill = excluded.skill
        RETURNING id
      )
      SELECT EXISTS (SELECT 1 FROM saved) AS is_saved FROM me`),
  );
  if (!row) return "signed-out";
  return row.is_saved ? "saved" : "too-many";
}
