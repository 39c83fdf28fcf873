import { askPrepared } from "../client";
import { asking } from "../errors";
import type { Learner } from "../learner";
import { LEARNER_COLUMNS, type LearnerRow, readLearner } from "../learner-row";

export type CalendarOwner = Readonly<{ learner: Learner; calendarKey: string }>;

const QUESTION = `
  SELECT ${LEARNER_COLUMNS}, u.session_epoch, u.calendar_key
  FROM user_account u WHERE u.id = $1::uuid AND u.calendar_key IS NOT NULL`;

/** The learner whose calendar it is, with the key that its address must be made from; null when there is none. */
export async function findCalendarOwner(userId: string): Promise<CalendarOwner | null> {
  type Row = LearnerRow & { session_epoch: number; calendar_key: string };
  const [row] = await asking(() => askPrepared<Row>("find-calendar-owner", QUESTION, [userId]));
  if (!row) return null;
  return { learner: readLearner({ userId, sessionEpoch: row.session_epoch }, row), calendarKey: row.calendar_key };
}
