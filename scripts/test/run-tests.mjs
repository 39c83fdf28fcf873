import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findSurvivor } from "../../prisma/embedded/survivor.mjs";
import { generateSources } from "../launch/generate.mjs";
import { installDependencies } from "../launch/install.mjs";
import { PlainError } from "../launch/plain-error.mjs";
import { endCommands } from "../launch/run-command.mjs";
import { say, showProgress } from "../launch/terminal.mjs";
import { steps } from "./steps.mjs";

/**
 * Runs the tests and ends the process. Every step runs, even after one that failed; a step that failed shows what it
 * printed. The last line, alone, is the sum: tests of the runners, and one for each other check.
 *
 * @param {string[]} names of single steps; none: all
 */
export async function runTests(names) {
  const unknown = names.find((name) => !(name in steps));
  if (unknown) {
    console.error(`There is no step "${unknown}". There are: ${Object.keys(steps).join(", ")}.`);
    process.exit(1);
  }
  const folder = takeTemporaryFolder();
  const total = { passed: 0, failed: 0, closing: [] };
  try {
    await installDependencies();
    await generateSources();
    for (const name of names.length > 0 ? names : Object.keys(steps)) await runStep(steps[name], folder, total);
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    total.failed += 1;
  }
  await cleanUp(folder);
  say(["", ...total.closing, `${total.passed} passed, ${total.failed} failed`].join("\n"));
  process.exit(total.failed === 0 ? 0 : 1);
}

async function runStep({ title, run, hasOwnProgress }, folder, total) {
  const begin = Date.now();
  const {
    passed,
    failed,
    output,
    closing = [],
  } = await (hasOwnProgress ? run(folder) : showProgress(title, () => run(folder)));
  if (failed > 0) say(output.trimEnd());
  say(`${title}: ${failed === 0 ? "passed" : `${failed} failed`} (${Math.round((Date.now() - begin) / 1000)} s)`);
  total.passed += passed;
  total.failed += failed;
  if (closing.length > 0) total.closing.push(`${title}`, ...closing);
}

/**
 * Everything that the steps leave in temporary folders goes into one of ours, passable for the user that PostgreSQL
 * runs as, so that it can be removed at the end whatever happened.
 */
function takeTemporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "rungs-test-"));
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(signal, async () => {
      endCommands();
      await wait(2_000);
      await cleanUp(folder);
      process.exit(1);
    });
  }
  return folder;
}

/** A runner that was killed may have left its PostgreSQL behind. */
async function cleanUp(folder) {
  for (const name of readdirSync(folder)) {
    const cluster = join(folder, name, "postgres");
    const pid = existsSync(cluster) ? findSurvivor(cluster) : undefined;
    if (!pid) continue;
    process.kill(pid, "SIGQUIT");
    await wait(1_000);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
