import { askPrepared } from "./client";
import { asking } from "./errors";
import type { ActingUser } from "./learner";
import { readSharedPage, SHARED_COLUMNS, type SharedPage, type SharedRow } from "./public/find-shared-page";

const QUESTION = `
  SELECT ${SHARED_COLUMNS}
  FROM public_page p JOIN user_account u ON u.id = p.user_id
  WHERE p.user_id = $1::uuid AND u.session_epoch = $2`;

/** The learner's own page as others see it, or would see it if it were on; null until there is one. */
export async function loadOwnSharedPage(user: ActingUser): Promise<SharedPage | null> {
  const values = [user.userId, user.sessionEpoch];
  const [row] = await asking(() => askPrepared<SharedRow>("load-own-shared-page", QUESTION, values));
  return row ? readSharedPage(row) : null;
}
