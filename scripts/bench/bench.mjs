import { rmSync } from "node:fs";
import { findBrowser } from "../browser.mjs";
import { PlainError } from "../launch/plain-error.mjs";
import { endCommands } from "../launch/run-command.mjs";
import { say } from "../launch/terminal.mjs";
import { measure } from "./measure.mjs";
import { startPlaces } from "./places.mjs";
import { stopProcesses } from "./processes.mjs";
import { reportScripts, reportSpeeds } from "./report.mjs";
import { weighScripts } from "./script-bytes.mjs";
import { pageKinds, targets } from "./targets.mjs";
import { checkOffs } from "./writers.mjs";

const TARGET = { warmUp: 4, seconds: 8 };
const REFERENCE = { warmUp: 1, seconds: 3 };
const FIRST_REFERENCE = { warmUp: 6, seconds: 3 };

/**
 * Measures everything, prints the tables and ends the process: 0 when all was measured, whatever the figures are.
 *
 * @param {string[]} words that choose targets by name; none: all of them, and the script
 */
export async function runBench(words) {
  const folders = [];
  let ending;
  const end = (code) => {
    ending ??= takeDown(folders).then(() => process.exit(code));
    return ending;
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => end(1));
  try {
    const chosen = chooseTargets(words);
    const places = await startPlaces(folders);
    say(reportSpeeds(await measureAll(chosen, places)));
    if (words.length === 0) say(`\n${await weighAll(places)}`);
    await end(0);
  } catch (error) {
    // What fails while everything is being taken down failed for that reason.
    if (!ending) console.error(error instanceof PlainError ? error.message : error);
    await end(1);
  }
}

async function takeDown(folders) {
  endCommands();
  await stopProcesses();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function chooseTargets(words) {
  const chosen = targets.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase())),
  );
  if (chosen.length > 0) return chosen;
  throw new PlainError(`No target has such a name. There are: ${targets.map(({ name }) => name).join("; ")}.`);
}

/** References are measured before the first target and after each one, so that drift shows and falls on both. */
async function measureAll(chosen, places) {
  const references = [await measureReferences(places, FIRST_REFERENCE)];
  const measured = [];
  for (const target of chosen) {
    say(`Measuring: ${target.name} ...`);
    measured.push(await measure(askedOf(target, places), TARGET));
    references.push(await measureReferences(places, REFERENCE));
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

async function measureReferences({ next, node }, durations) {
  return {
    next: await measure({ url: `${next.origin}/bare`, pid: next.pid }, durations),
    node: await measure({ url: node.origin, pid: node.pid }, durations),
  };
}

function askedOf({ path, as, holds }, { app, curriculum, learner, writers }) {
  const asked = { url: app.origin + path, pid: app.pid, holds };
  if (as === "visitor") return asked;
  if (as === "learner") return { ...asked, headers: { cookie: learner } };
  const skills = curriculum.skills.slice(-30).map(({ id }) => id);
  return { ...asked, setupRequest: checkOffs(app.origin, writers, skills) };
}

async function weighAll({ app, next, curriculum, learner }) {
  say("Weighing the script of each kind of page ...");
  const [milestone] = curriculum.milestones;
  const kinds = pageKinds({ skill: curriculum.skills[0].id, milestone: milestone.id, stage: milestone.stage });
  const pages = kinds.map(({ path, as }) => ({ url: app.origin + path, ...(as === "learner" && { cookie: learner }) }));
  const [emptyBytes, ...bytes] = await weighScripts([{ url: `${next.origin}/` }, ...pages], await findBrowser(say));
  const named = kinds.map(({ path, as }, index) => ({
    name: as === "learner" ? `${path} (signed in)` : path,
    bytes: bytes[index],
  }));
  return reportScripts(emptyBytes, named);
}
