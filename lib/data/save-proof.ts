import { prisma } from "./client";
import { asking } from "./errors";
import { Prisma } from "./generated/client";
import type { ActingUser } from "./learner";
import type { Proof } from "./load-proof";

/**
 * Keeps a link or a note for a milestone under the id the form named; sent again it changes the same row.
 * The event that shows it on the ladder is recorded afterwards. False when the session is nobody's any more.
 */
export async function saveProof(
  user: ActingUser,
  milestone: string,
  { evidenceId, link, note, isShown }: Omit<Proof, "createdAt">,
): Promise<boolean> {
  const count = await asking(() =>
    prisma().$executeRaw(Prisma.sql`
      INSERT INTO evidence (user_id, id, milestone, link, note, is_shown, updated_at)
      SELECT id, ${evidenceId}::uuid, ${milestone}, ${link}, ${note}, ${isShown}, now()
      FROM user_account WHERE id = ${user.userId}::uuid AND session_epoch = ${user.sessionEpoch}
      ON CONFLICT (user_id, id) DO UPDATE SET link = excluded.link, note = excluded.note,
        is_shown = excluded.is_shown, updated_at = now()
      WHERE evidence.milestone = excluded.milestone`),
  );
  return count === 1;
}
