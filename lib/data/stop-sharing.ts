import { prisma } from "./client";
import { asking } from "./errors";
import type { ActingUser } from "./learner";

/** Turns the public page off; handle and choices stay. False when there is none, or the session is nobody's any more. */
export async function stopSharing(user: ActingUser): Promise<boolean> {
  const { count } = await asking(() =>
    prisma().publicPage.updateMany({
      where: { userId: user.userId, user: { sessionEpoch: user.sessionEpoch } },
      data: { isOn: false },
    }),
  );
  return count > 0;
}
