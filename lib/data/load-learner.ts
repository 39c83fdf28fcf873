import { askPrepared } from "./client";
import { asking } from "./errors";
import type { ActingUser, Learner } from "./learner";
import { LEARNER_COLUMNS, type LearnerRow, readLearner } from "./learner-row";

const QUESTION = `
  SELECT ${LEARNER_COLUMNS}
  FROM user_account u WHERE u.id = $1::uuid AND u.session_epoch = $2`;

/**
 * The learner, settings and every event, in one query.
 * Null when there is no such account, or its session epoch moved on: the session is nobody's then.
 */
export async function loadLearner(user: ActingUser): Promise<Learner | null> {
  const values = [user.userId, user.sessionEpoch];
  const [row] = await asking(() => askPrepared<LearnerRow>("load-learner", QUESTION, values));
  return row ? readLearner(user, row) : null;
}
