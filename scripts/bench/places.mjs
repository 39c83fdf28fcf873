import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { projectDirectory } from "../../prisma/embedded/data-directory.mjs";
import { findFreePort } from "../../prisma/embedded/port.mjs";
import { say } from "../launch/terminal.mjs";
import { loadRoom } from "../load-room.mjs";
import { startTrialApp } from "../trial/app.mjs";
import { learnerHistory } from "../trial/learner-history.mjs";
import { makeLearner } from "../trial/learners.mjs";
import { startProcess } from "../trial/processes.mjs";
import { startEmptyNext } from "./empty-next.mjs";

const WRITERS = 40;

/**
 * Brings up the production build with its learners, and both references, each on a port of its own.
 *
 * @param {string[]} folders gets the folders that are made, to be removed at the end
 * @returns where each of the three runs, the path, and the cookies of the learner who looks and of those who write
 */
export async function startPlaces(folders) {
  mkdirSync(join(projectDirectory, ".rungs"), { recursive: true, mode: 0o711 });
  // Inside the project, since the bundler takes modules from nowhere else.
  const emptyFolder = mkdtempSync(join(projectDirectory, ".rungs", "bench-"));
  folders.push(emptyFolder);

  const ports = { next: await findFreePort(), node: await findFreePort() };
  const app = await startTrialApp(folders);
  say("Building and starting the references: plain Next, plain Node ...");
  const next = await startEmptyNext(emptyFolder, ports.next);
  const node = await startProcess(["scripts/bench/bare-server.mjs", String(ports.node)], { isReady: /ready/ });
  return {
    app,
    next: { origin: `http://127.0.0.1:${ports.next}`, pid: next },
    node: { origin: `http://127.0.0.1:${ports.node}`, pid: node },
    ...(await makeLearners(app.origin)),
  };
}

async function makeLearners(origin) {
  say("Making learners with 150 events each ...");
  const curriculum = loadRoom("curriculum/back-end/index").backEndPath;
  const make = (person) => makeLearner(origin, learnerHistory(curriculum, Date.now()), person);
  const handle = "ada-trial";
  const learner = await make({ handle });
  const writers = [];
  while (writers.length < WRITERS) writers.push(await make());
  return { curriculum, learner, handle, writers };
}
