// npm run curriculum:links [-- <folder>] [--only <area>]: asks every address of a path whether it still answers, and
// lists by file and line the ones that are dead, have moved for good, or can't be judged. Exits 1 when one is dead.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadRoom } from "../load-room.mjs";
import { askAddress } from "./ask-address.mjs";
import { BACK_END, formatProblem, readPath } from "./read-path.mjs";
import { takeTurns } from "./take-turns.mjs";

const USAGE = "Usage: npm run curriculum:links -- [<folder>] [--only <area>|guide] [--timeout <ms>] [--at-once <n>]";

const { values: options, positionals } = parseOptions();
const timeout = positive(options.timeout);
const atOnce = positive(options["at-once"]);

const { links, problems } = loadRoom("curriculum/list-links").listLinks(readPath(resolve(positionals[0] ?? BACK_END)));
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) stop("The path has problems; npm run curriculum:check says more.", 1);

const wanted = links.filter(({ part }) => !options.only || part === options.only);
if (wanted.length === 0) stop(`No address in "${options.only}". ${USAGE}`, 2);

const placesOf = groupByAddress(wanted);
const answers = await askAll([...placesOf.keys()]);
report(answers);

async function askAll(urls) {
  const run = takeTurns(atOnce);
  let asked = 0;
  const answers = await Promise.all(
    urls.map(async (url) => {
      const answer = await askAddress(url, { run, timeout, pause: Math.min(2000, timeout) });
      showProgress(++asked, urls.length);
      return { url, ...answer };
    }),
  );
  if (process.stderr.isTTY) process.stderr.write("\n");
  return answers;
}

function showProgress(asked, all) {
  if (process.stderr.isTTY) process.stderr.write(`\r${asked} of ${all} addresses asked`);
  else if (asked % 100 === 0 || asked === all) process.stderr.write(`${asked} of ${all} addresses asked\n`);
}

function report(answers) {
  const dead = answers.filter(({ state }) => state === "dead");
  const unclear = answers.filter(({ state }) => state === "unclear");
  const moved = answers.filter(({ state, movedTo }) => state === "alive" && movedTo);
  list("Moved for good", moved, ({ movedTo }) => `is now ${movedTo}`);
  list("Unclear, to be opened by hand", unclear, ({ cause }) => cause);
  list("Dead", dead, ({ cause }) => cause);
  const alive = answers.length - dead.length - unclear.length;
  console.log(
    `${answers.length} addresses: ${alive} answer (${moved.length} moved), ${unclear.length} unclear, ${dead.length} dead`,
  );
  if (answers.every(({ isUnreached }) => isUnreached)) console.log("Nothing could be reached. Is there a connection?");
  process.exitCode = dead.length > 0 ? 1 : 0;
}

function list(heading, answers, describe) {
  if (answers.length === 0) return;
  console.log(`${heading}:`);
  for (const answer of answers) {
    for (const { file, line, column } of placesOf.get(answer.url)) {
      console.log(`${file}:${line}:${column} ${answer.url} ${describe(answer)}`);
    }
  }
}

function groupByAddress(links) {
  const groups = new Map();
  for (const link of links) groups.set(link.url, [...(groups.get(link.url) ?? []), link]);
  return groups;
}

function positive(text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) stop(USAGE, 2);
  return number;
}

function parseOptions() {
  const string = (initial) => ({ type: "string", ...(initial && { default: initial }) });
  const kinds = { only: string(), timeout: string("15000"), "at-once": string("16") };
  try {
    return parseArgs({ allowPositionals: true, options: kinds });
  } catch {
    return stop(USAGE, 2);
  }
}

function stop(message, code) {
  console.error(message);
  process.exit(code);
}
