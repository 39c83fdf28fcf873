import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectDirectory } from "../../prisma/embedded/data-directory.mjs";
import { findFreePort } from "../../prisma/embedded/port.mjs";
import { findBrowser } from "../browser.mjs";
import { loadRoom } from "../curriculum/load-room.mjs";
import { PlainError } from "../launch/plain-error.mjs";
import { endCommands } from "../launch/run-command.mjs";
import { say } from "../launch/terminal.mjs";
import { startEmptyNext } from "./empty-next.mjs";
import { learnerHistory } from "./learner-history.mjs";
import { makeLearner } from "./learners.mjs";
import { measure } from "./measure.mjs";
import { startProcess, stopProcesses } from "./processes.mjs";
import { reportScripts, reportSpeeds } from "./report.mjs";
import { weighScripts } from "./script-bytes.mjs";
import { pageKinds, targets } from "./targets.mjs";
import { checkOffs } from "./writers.mjs";

const WRITERS = 40;
const TARGET = { warmUp: 4, seconds: 8 };
const REFERENCE = { warmUp: 1, seconds: 3 };

/**
 * Measures everything, prints the tables and ends the process: 0 when all was measured, whatever the figures are.
 *
 * @param {string[]} words that choose targets by name; none: all of them, and the script
 */
export async function runBench(words) {
  const folders = [];
  const end = async (code) => {
    endCommands();
    await stopProcesses();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => end(1));
  try {
    const chosen = targets.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
    if (chosen.length === 0)
      throw new PlainError(`No target has such a name: ${targets.map(({ name }) => name).join(", ")}.`);
    const places = await startAll(folders);
    say(reportSpeeds(await measureAll(chosen, places)));
    if (words.length === 0) say(`\n${await weighAll(places)}`);
    await end(0);
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    await end(1);
  }
}

/** Brings up the app with its learners, and both references. */
async function startAll(folders) {
  const dataDirectory = mkdtempSync(join(tmpdir(), "rungs-bench-"));
  chmodSync(dataDirectory, 0o711);
  mkdirSync(join(projectDirectory, ".rungs"), { recursive: true, mode: 0o711 });
  // Inside the project, since the bundler takes modules from nowhere else.
  const emptyFolder = mkdtempSync(join(projectDirectory, ".rungs", "bench-"));
  folders.push(dataDirectory, emptyFolder);

  const [app, next, node] = [await findFreePort(), await findFreePort(), await findFreePort()];
  await startProcess(["scripts/start.mjs"], {
    environment: { ...unset(), RUNGS_DATA_DIR: dataDirectory, PORT: String(app) },
    isReady: /Rungs is ready at/,
    onLine: say,
  });
  say("Building and starting the references: plain Next, plain Node ...");
  await startEmptyNext(emptyFolder, next);
  await startProcess(["scripts/bench/bare-server.mjs", String(node)], { isReady: /ready/ });

  const origin = `http://localhost:${app}`;
  say("Making learners with 150 events each ...");
  const curriculum = loadRoom("back-end/index").backEndPath;
  const cookies = [];
  for (let made = 0; made <= WRITERS; made++)
    cookies.push(await makeLearner(origin, learnerHistory(curriculum, Date.now())));
  const [learner, ...writers] = cookies;
  return { origin, next: `http://127.0.0.1:${next}`, node: `http://127.0.0.1:${node}`, curriculum, learner, writers };
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

/** References are measured before the first target and after each one, so that drift shows and falls on both. */
async function measureAll(chosen, places) {
  const references = [await measureReferences(places)];
  const measured = [];
  for (const target of chosen) {
    say(`Measuring: ${target.name} ...`);
    measured.push(await measure(askedOf(target, places), TARGET));
    references.push(await measureReferences(places));
  }
  return chosen.map((target, index) => {
    const around = [references[index], references[index + 1]];
    return {
      ...target,
      measured: measured[index],
      next: around.map(({ next }) => next),
      node: around.map(({ node }) => node),
    };
  });
}

async function measureReferences({ next, node }) {
  return {
    next: await measure({ url: `${next}/bare` }, REFERENCE),
    node: await measure({ url: node }, REFERENCE),
  };
}

function askedOf({ path, as, holds }, { origin, curriculum, learner, writers }) {
  const url = origin + path;
  if (as === "visitor") return { url, holds };
  if (as === "learner") return { url, holds, headers: { cookie: learner } };
  const skills = curriculum.skills.slice(-30).map(({ id }) => id);
  return { url, holds, setupRequest: checkOffs(origin, writers, skills) };
}

async function weighAll({ origin, next, curriculum, learner }) {
  say("Weighing the script of each kind of page ...");
  const [milestone] = curriculum.milestones;
  const kinds = pageKinds({ skill: curriculum.skills[0].id, milestone: milestone.id, stage: milestone.stage });
  const pages = kinds.map(({ path, as }) => ({ url: origin + path, ...(as === "learner" && { cookie: learner }) }));
  const [emptyBytes, ...bytes] = await weighScripts([{ url: `${next}/` }, ...pages], await findBrowser(say));
  const named = kinds.map(({ path, as }, index) => ({
    name: as === "learner" ? `${path} (signed in)` : path,
    bytes: bytes[index],
  }));
  return reportScripts(emptyBytes, named);
}
