import { v7 as uuidv7 } from "uuid";
import { ok, type Result, refused } from "../../shared/result";
import { prisma } from "../client";
import { asking, isTaken } from "../errors";
import type { ActingUser } from "../learner";

/** What an account starts with. Of password and provider at least one is given. */
export type NewAccount = Readonly<{
  name: string;
  email: string;
  timeZone: string;
  passwordHash?: string;
  provider?: Readonly<{ provider: string; providerAccountId: string }>;
}>;

/** Creates an account whole or not at all. Refused with "taken" when the address, in any case, has one. */
export async function createAccount(account: NewAccount): Promise<Result<ActingUser, "taken">> {
  const { name, email, timeZone, passwordHash, provider } = account;
  const id = uuidv7();
  try {
    await asking(() =>
      prisma().user.create({
        data: {
          id,
          name,
          email,
          timeZone,
          addresses: { create: { address: addressKey(email) } },
          ...(passwordHash && { password: { create: { hash: passwordHash } } }),
          ...(provider && { providers: { create: provider } }),
        },
        select: { id: true },
      }),
    );
  } catch (error) {
    if (isTaken(error)) return refused("taken", "This address can't be used for a new account.");
    throw error;
  }
  return ok({ userId: id, sessionEpoch: 1 });
}

/** How addresses are compared: without case, in one Unicode form. */
export function addressKey(email: string): string {
  return email.normalize("NFC").toLowerCase();
}
