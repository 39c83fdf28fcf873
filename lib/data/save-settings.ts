import { prisma } from "./client";
import { asking } from "./errors";
import type { ActingUser, Settings } from "./learner";

/** Changes some of a learner's settings or the name. False when the session is nobody's any more. */
export async function saveSettings(user: ActingUser, changes: Partial<Settings & { name: string }>): Promise<boolean> {
  const { resourceKinds, ...rest } = changes;
  const { count } = await asking(() =>
    prisma().user.updateMany({
      where: { id: user.userId, sessionEpoch: user.sessionEpoch },
      data: { ...rest, ...(resourceKinds && { resourceKinds: [...resourceKinds] }) },
    }),
  );
  return count === 1;
}
