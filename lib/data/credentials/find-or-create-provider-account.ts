import { ok, type Result } from "../../shared/result";
import { prisma } from "../client";
import { asking } from "../errors";
import type { ActingUser } from "../learner";
import { createAccount } from "./create-account";

type Person = Readonly<{ provider: string; providerAccountId: string; name: string; email: string }>;

/**
 * The account of a person at GitHub or Google; a new one at the first time.
 * Refused with "taken" when an account has the address already: a provider's word never takes over an account.
 */
export async function findOrCreateProviderAccount(person: Person): Promise<Result<ActingUser, "taken">> {
  const found = await findAccount(person);
  if (found) return ok(found);
  const { provider, providerAccountId, name, email } = person;
  const created = await createAccount({ name, email, timeZone: "UTC", provider: { provider, providerAccountId } });
  if (created.ok) return created;
  // Somebody who comes in twice at once for the first time took the address from themselves.
  const meanwhile = await findAccount(person);
  return meanwhile ? ok(meanwhile) : created;
}

async function findAccount({ provider, providerAccountId }: Person): Promise<ActingUser | null> {
  const found = await asking(() =>
    prisma().providerAccount.findUnique({
      where: { provider_providerAccountId: { provider, providerAccountId } },
      select: { user: { select: { id: true, sessionEpoch: true } } },
    }),
  );
  return found && { userId: found.user.id, sessionEpoch: found.user.sessionEpoch };
}
