// The data room: PostgreSQL through Prisma, one verb per file. Everything outside comes in through here.
import "server-only";

export { checkDatabase } from "./check-database";
export { pool } from "./client";
export { changePassword } from "./credentials/change-password";
export { createAccount } from "./credentials/create-account";
export { type CalendarOwner, findCalendarOwner } from "./credentials/find-calendar-owner";
export { findOrCreateProviderAccount } from "./credentials/find-or-create-provider-account";
export { findPassword } from "./credentials/find-password";
export { eraseEvidence } from "./erase-evidence";
export { eraseProof } from "./erase-proof";
export { DatabaseAwayError } from "./errors";
export type { ActingUser, Learner, Settings } from "./learner";
export { loadCalendarKey } from "./load-calendar-key";
export { type Evidence, loadEvidence, loadLastEvidence } from "./load-evidence";
export { loadLearner } from "./load-learner";
export { loadOwnSharedPage } from "./load-own-shared-page";
export { loadProof } from "./load-proof";
export { loadPublicPage } from "./load-public-page";
export { findSharedPage, type SharedPage } from "./public/find-shared-page";
export { type IncomingEvent, type Recorded, recordEvents } from "./record-events";
export { saveCalendarKey } from "./save-calendar-key";
export { MOST_EVIDENCE_OF_SKILL, saveEvidence } from "./save-evidence";
export { saveProof } from "./save-proof";
export { savePublicPage } from "./save-public-page";
export { saveSettings } from "./save-settings";
export { stopSharing } from "./stop-sharing";
