import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "../../prisma/embedded/port.mjs";
import { say } from "../launch/terminal.mjs";
import { startProcess } from "./processes.mjs";

/** Settings of whoever runs this would change what is seen, or where it is kept. */
const UNSET = Object.fromEntries(
  [
    "HOST",
    "PUBLIC_URL",
    "DATABASE_URL",
    "NEXTAUTH_SECRET",
    "RUNGS_TRUSTED_PROXIES",
    "GITHUB_ID",
    "GOOGLE_CLIENT_ID",
  ].map((name) => [name, ""]),
);

/**
 * Brings up the production build on a fresh database and a free port, for looking at or for measuring.
 *
 * @param {string[]} folders gets the folder of the database, to be removed at the end
 * @returns {Promise<{origin: string, pid: number}>}
 * @throws {import("../launch/plain-error.mjs").PlainError} when it does not start
 */
export async function startTrialApp(folders) {
  const dataDirectory = mkdtempSync(join(tmpdir(), "rungs-trial-"));
  chmodSync(dataDirectory, 0o711);
  folders.push(dataDirectory);
  const port = await findFreePort();
  const pid = await startProcess(["scripts/start.mjs"], {
    environment: { ...UNSET, RUNGS_DATA_DIR: dataDirectory, PORT: String(port) },
    isReady: /Rungs is ready at/,
    onLine: say,
  });
  return { origin: `http://localhost:${port}`, pid };
}
