import { type ActingUser, changePassword, findPassword } from "../data";
import { requestContext } from "../server/request-context";
import { ok, type Result, refused } from "../shared/result";
import { countTry, forgetTries, PER_ACCOUNT, PER_CALLER, secondsToWait, waitSentence } from "./limits";
import { hashPassword, needsRehash, verifyPassword } from "./password-hash";

export const WRONG_PAIR = "The email and password do not match an account. Check both.";

/**
 * Checks an email and a password, within the limits. The only way in by password: the form and next-auth's
 * callback both end here. Words, steps and time are the same whether the address has an account or not.
 */
export async function checkSignIn(email: string, password: string): Promise<Result<ActingUser, "wrong" | "limited">> {
  const { caller } = requestContext();
  const accountKey = `${email.normalize("NFC").toLowerCase()} ${caller}`;
  const wait = Math.max(await secondsToWait(PER_CALLER, caller), await countTry(PER_ACCOUNT, accountKey));
  if (wait > 0) return refused("limited", `Too many attempts. ${waitSentence(wait)}`);
  const found = await findPassword(email);
  const isRight = await verifyPassword(found?.hash ?? null, password);
  if (!found || !isRight) {
    await countTry(PER_CALLER, caller);
    return refused("wrong", WRONG_PAIR);
  }
  await forgetTries(PER_ACCOUNT, accountKey);
  if (needsRehash(found.hash)) await changePassword(found, await hashPassword(password), false);
  return ok({ userId: found.userId, sessionEpoch: found.sessionEpoch });
}
