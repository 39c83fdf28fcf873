import { findPassword, type Learner } from "../data";
import { requestContext } from "../server/request-context";
import { ok, type Result, refused } from "../shared/result";
import { countTry, forgetTries, PER_ACCOUNT, waitSentence } from "./limits";
import { verifyPassword } from "./password-hash";

/**
 * Checks the current password of somebody signed in, within the same limits as signing in. An account without a
 * password (from GitHub or Google) has nothing to check.
 */
export async function checkPasswordOf(learner: Learner, password: string): Promise<Result<null, "current">> {
  const stored = await findPassword(learner.email);
  if (!stored) return ok(null);
  const key = `${learner.userId} ${requestContext().caller}`;
  const wait = await countTry(PER_ACCOUNT, key);
  if (wait > 0) return refused("current", `Too many attempts. ${waitSentence(wait)}`);
  if (!(await verifyPassword(stored.hash, password))) return refused("current", "This is not your current password.");
  await forgetTries(PER_ACCOUNT, key);
  return ok(null);
}
