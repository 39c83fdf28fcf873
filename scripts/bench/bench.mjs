import { findBrowser } from "../browser.mjs";
import { PlainError } from "../launch/plain-error.mjs";
import { say } from "../launch/terminal.mjs";
import { pageKinds } from "../trial/page-kinds.mjs";
import { runTrial } from "../trial/run-trial.mjs";
import { measure } from "./measure.mjs";
import { watchPaints } from "./paints.mjs";
import { startPlaces } from "./places.mjs";
import { reportPaints, reportScripts, reportSpeeds } from "./report.mjs";
import { weighScripts } from "./script-bytes.mjs";
import { targets } from "./targets.mjs";
import { checkOffs } from "./writers.mjs";

const TARGET = { warmUp: 4, seconds: 8 };
const REFERENCE = { warmUp: 1, seconds: 3 };
const FIRST_REFERENCE = { warmUp: 6, seconds: 3 };

/** What is looked at in a browser, by the word that asks for it. */
const IN_BROWSER = { script: weighAll, paint: paintAll };

/**
 * Measures everything, prints the tables and ends the process: 0 when all was measured, whatever the figures are.
 *
 * @param {string[]} words that choose targets by name, "script" or "paint"; none: all of them
 */
export async function runBench(words) {
  await runTrial(async (folders) => {
    const chosen = choose(words);
    const places = await startPlaces(folders);
    if (chosen.targets.length > 0) say(reportSpeeds(await measureAll(chosen.targets, places)));
    for (const look of chosen.looks) say(`\n${await look(places, await findBrowser(say))}`);
  });
}

function choose(words) {
  const isChosen = (name) =>
    words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase()));
  const looks = Object.keys(IN_BROWSER).filter(isChosen);
  const chosen = targets.filter(({ name }) => isChosen(name));
  if (chosen.length + looks.length > 0) return { targets: chosen, looks: looks.map((name) => IN_BROWSER[name]) };
  const names = [...targets.map(({ name }) => name), ...Object.keys(IN_BROWSER)];
  throw new PlainError(`Nothing to measure has such a name. There are: ${names.join("; ")}.`);
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

async function weighAll(places, browserPath) {
  say("Weighing the script of each kind of page ...");
  const { empty, pages } = pagesOf(places);
  const [emptyBytes, ...bytes] = await weighScripts([empty, ...pages], browserPath);
  return reportScripts(
    emptyBytes,
    pages.map(({ name }, index) => ({ name, bytes: bytes[index] })),
  );
}

async function paintAll(places, browserPath) {
  say("Watching each kind of page being painted ...");
  const { empty, pages } = pagesOf(places);
  return reportPaints(await watchPaints(empty, pages, browserPath));
}

/** Every kind of page, and the empty one of the same Next that they are held against. */
function pagesOf({ app, next, curriculum, learner, handle }) {
  const [milestone] = curriculum.milestones;
  const kinds = pageKinds({ skill: curriculum.skills[0].id, milestone: milestone.id, stage: milestone.stage, handle });
  const pages = kinds.map(({ path, as }) =>
    as === "learner"
      ? { name: `${path} (signed in)`, url: app.origin + path, cookie: learner }
      : { name: path, url: app.origin + path },
  );
  return { empty: { name: "empty page of Next", url: `${next.origin}/` }, pages };
}
