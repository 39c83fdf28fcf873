import { type PublicPage, readShows } from "../shared/public-page";
import { prisma } from "./client";
import { asking } from "./errors";
import type { ActingUser } from "./learner";

/** The learner's own choices about their public page; null until they made some. */
export async function loadPublicPage(user: ActingUser): Promise<PublicPage | null> {
  const row = await asking(() =>
    prisma().publicPage.findFirst({
      where: { userId: user.userId, user: { sessionEpoch: user.sessionEpoch } },
      select: { handle: true, isOn: true, isListed: true, shows: true },
    }),
  );
  return row && { ...row, shows: readShows(row.shows) };
}
