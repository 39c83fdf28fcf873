// The data room: PostgreSQL through Prisma, one verb per file. Everything outside comes in through here.
import "server-only";

export { checkDatabase } from "./check-database";
export { pool } from "./client";
export { changePassword } from "./credentials/change-password";
export { createAccount } from "./credentials/create-account";
export { type CalendarOwner, findCalendarOwner } from "./credentials/find-calendar-owner";
export { findOrCreateProviderAccount } from "./credentials/find-or-create-provider-account";
export { findPassword } from "./credentials/find-password";
export { eraseProof } from "./erase-proof";
export { DatabaseAwayError } from "./errors";
export type { ActingUser, Learner, Settings } from "./learner";
export { loadCalendarKey } from "./load-calendar-key";
export { loadLearner } from "./load-learner";
export { loadProof } from "./load-proof";
export { type IncomingEvent, type Recorded, recordEvents } from "./record-events";
export { saveCalendarKey } from "./save-calendar-key";
export { saveProof } from "./save-proof";
export { saveSettings } from "./save-settings";
