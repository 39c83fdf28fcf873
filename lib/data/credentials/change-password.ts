import { prisma } from "../client";
import { asking } from "../errors";
import type { ActingUser } from "../learner";

/**
 * Stores a new hash. With `endsSessions` the session epoch rises in the same transaction, which ends every session;
 * gives the acting user with the epoch to go on with, or null when the session was nobody's.
 */
export async function changePassword(
  user: ActingUser,
  hash: string,
  endsSessions: boolean,
): Promise<ActingUser | null> {
  return asking(() =>
    prisma().$transaction(async (transaction) => {
      const { count } = await transaction.user.updateMany({
        where: { id: user.userId, sessionEpoch: user.sessionEpoch },
        data: { sessionEpoch: { increment: endsSessions ? 1 : 0 } },
      });
      if (count === 0) return null;
      await transaction.password.upsert({
        where: { userId: user.userId },
        create: { userId: user.userId, hash },
        update: { hash, changedAt: new Date() },
      });
      return { ...user, sessionEpoch: user.sessionEpoch + (endsSessions ? 1 : 0) };
    }),
  );
}
