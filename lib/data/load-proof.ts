import { prisma } from "./client";
import { asking } from "./errors";
import type { ActingUser } from "./learner";

export type Proof = Readonly<{ evidenceId: string; link: string; note: string; createdAt: number }>;

/** What a learner gave as the proof of a milestone; null for somebody else's, or when it was erased. */
export async function loadProof(user: ActingUser, evidenceId: string): Promise<Proof | null> {
  const row = await asking(() =>
    prisma().evidence.findFirst({
      where: { userId: user.userId, id: evidenceId },
      select: { id: true, link: true, note: true, createdAt: true },
    }),
  );
  return row && { evidenceId: row.id, link: row.link, note: row.note, createdAt: row.createdAt.getTime() };
}
