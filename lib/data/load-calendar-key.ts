import { prisma } from "./client";
import { asking } from "./errors";
import type { ActingUser } from "./learner";

/** What goes into the address of the learner's calendar; null while there is none, or for an ended session. */
export async function loadCalendarKey(user: ActingUser): Promise<string | null> {
  const row = await asking(() =>
    prisma().user.findFirst({
      where: { id: user.userId, sessionEpoch: user.sessionEpoch },
      select: { calendarKey: true },
    }),
  );
  return row?.calendarKey ?? null;
}
