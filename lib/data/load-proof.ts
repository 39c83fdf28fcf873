import { prisma } from "./client";
import { asking } from "./errors";
import type { ActingUser } from "./learner";

export type Proof = Readonly<{ evidenceId: string; link: string; note: string; isShown: boolean; createdAt: number }>;

/** What a learner gave as the proof of a milestone; null for somebody else's, or when it was erased. */
export async function loadProof(user: ActingUser, evidenceId: string): Promise<Proof | null> {
  const row = await asking(() =>
    prisma().evidence.findFirst({
      where: { userId: user.userId, id: evidenceId },
      select: { id: true, link: true, note: true, isShown: true, createdAt: true },
    }),
  );
  if (!row) return null;
  const { id, createdAt, ...proof } = row;
  return { evidenceId: id, ...proof, createdAt: createdAt.getTime() };
}
