import { prisma } from "./client";
import { asking } from "./errors";
import type { ActingUser } from "./learner";

/** Gives the learner's calendar another address, or with null none. False when the session is nobody's any more. */
export async function saveCalendarKey(user: ActingUser, calendarKey: string | null): Promise<boolean> {
  const { count } = await asking(() =>
    prisma().user.updateMany({
      where: { id: user.userId, sessionEpoch: user.sessionEpoch },
      data: { calendarKey },
    }),
  );
  return count === 1;
}
