import { prisma } from "../client";
import { asking } from "../errors";
import type { ActingUser } from "../learner";
import { addressKey } from "./create-account";

export type StoredPassword = ActingUser & Readonly<{ hash: string }>;

/** The account of an address and its password's hash; null when there is none, or it has no password. */
export async function findPassword(email: string): Promise<StoredPassword | null> {
  const found = await asking(() =>
    prisma().emailAddress.findUnique({
      where: { address: addressKey(email) },
      select: { user: { select: { id: true, sessionEpoch: true, password: { select: { hash: true } } } } },
    }),
  );
  if (!found?.user.password) return null;
  return { userId: found.user.id, sessionEpoch: found.user.sessionEpoch, hash: found.user.password.hash };
}
