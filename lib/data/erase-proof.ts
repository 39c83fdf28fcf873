import { prisma } from "./client";
import { asking } from "./errors";
import type { ActingUser } from "./learner";

/** Erases what a learner wrote as a proof. Erasing it twice is no error. */
export async function eraseProof(user: ActingUser, evidenceId: string): Promise<void> {
  await asking(() => prisma().evidence.deleteMany({ where: { userId: user.userId, id: evidenceId, skill: "" } }));
}
