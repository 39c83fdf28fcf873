import { type ActingUser, createAccount } from "../data";
import { requestContext } from "../server/request-context";
import { type Result, refused } from "../shared/result";
import { ADDRESS_TAKEN, countTry, secondsToWait, waitSentence } from "./limits";
import { hashPassword } from "./password-hash";

export type SignUp = Readonly<{ name: string; email: string; password: string; timeZone: string }>;

/**
 * Creates an account. As no mail is sent, a taken address can't be hidden; it is told at most five times an hour
 * per caller, after which the caller is told nothing at all.
 */
export async function signUp({ password, ...person }: SignUp): Promise<Result<ActingUser, "taken" | "limited">> {
  const { caller } = requestContext();
  const wait = await secondsToWait(ADDRESS_TAKEN, caller);
  if (wait > 0) return refused("limited", `Too many attempts from your network. ${waitSentence(wait)}`);
  const created = await createAccount({ ...person, passwordHash: await hashPassword(password) });
  if (!created.ok) await countTry(ADDRESS_TAKEN, caller);
  return created;
}
