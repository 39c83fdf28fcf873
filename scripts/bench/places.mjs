import { chmodSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectDirectory } from "../../prisma/embedded/data-directory.mjs";
import { findFreePort } from "../../prisma/embedded/port.mjs";
import { say } from "../launch/terminal.mjs";
import { loadRoom } from "../load-room.mjs";
import { startEmptyNext } from "./empty-next.mjs";
import { learnerHistory } from "./learner-history.mjs";
import { makeLearner } from "./learners.mjs";
import { startProcess } from "./processes.mjs";

const WRITERS = 40;

/**
 * Brings up the production build with its learners, and both references, each on a port of its own.
 *
 * @param {string[]} folders gets the folders that are made, to be removed at the end
 * @returns where each of the three runs, the path, and the cookies of the learner who looks and of those who write
 */
export async function startPlaces(folders) {
  const dataDirectory = mkdtempSync(join(tmpdir(), "rungs-bench-"));
  chmodSync(dataDirectory, 0o711);
  mkdirSync(join(projectDirectory, ".rungs"), { recursive: true, mode: 0o711 });
  // Inside the project, since the bundler takes modules from nowhere else.
  const emptyFolder = mkdtempSync(join(projectDirectory, ".rungs", "bench-"));
  folders.push(dataDirectory, emptyFolder);

  const ports = { app: await findFreePort(), next: await findFreePort(), node: await findFreePort() };
  const app = await startProcess(["scripts/start.mjs"], {
    environment: { ...unset(), RUNGS_DATA_DIR: dataDirectory, PORT: String(ports.app) },
    isReady: /Rungs is ready at/,
    onLine: say,
  });
  say("Building and starting the references: plain Next, plain Node ...");
  const next = await startEmptyNext(emptyFolder, ports.next);
  const node = await startProcess(["scripts/bench/bare-server.mjs", String(ports.node)], { isReady: /ready/ });
  const origin = `http://localhost:${ports.app}`;
  return {
    app: { origin, pid: app },
    next: { origin: `http://127.0.0.1:${ports.next}`, pid: next },
    node: { origin: `http://127.0.0.1:${ports.node}`, pid: node },
    ...(await makeLearners(origin)),
  };
}

async function makeLearners(origin) {
  say("Making learners with 150 events each ...");
  const curriculum = loadRoom("curriculum/back-end/index").backEndPath;
  const cookies = [];
  while (cookies.length <= WRITERS) cookies.push(await makeLearner(origin, learnerHistory(curriculum, Date.now())));
  const [learner, ...writers] = cookies;
  return { curriculum, learner, writers };
}

/** Settings of whoever runs this would change what is measured, or where it is kept. */
function unset() {
  const names = [
    "HOST",
    "PUBLIC_URL",
    "DATABASE_URL",
    "NEXTAUTH_SECRET",
    "RUNGS_TRUSTED_PROXIES",
    "GITHUB_ID",
    "GOOGLE_CLIENT_ID",
  ];
  return Object.fromEntries(names.map((name) => [name, ""]));
}
