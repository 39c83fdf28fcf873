import { prisma } from "./client";
import { asking } from "./errors";
import type { ActingUser } from "./learner";

/** Erases evidence of a skill. Gives whether there was any of the learner's own under this id. */
export async function eraseEvidence(user: ActingUser, id: string): Promise<boolean> {
  const { count } = await asking(() =>
    prisma().evidence.deleteMany({
      where: { userId: user.userId, id, skill: { not: "" }, user: { sessionEpoch: user.sessionEpoch } },
    }),
  );
  return count > 0;
}
