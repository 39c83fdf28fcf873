import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildIfChanged } from "../launch/build.mjs";
import { PlainError } from "../launch/plain-error.mjs";
import { runCommand } from "../launch/run-command.mjs";
import { say } from "../launch/terminal.mjs";
import { checkImports, checkThatImportRulesFire } from "./import-rules.mjs";

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string} output shown when something failed
 * @property {string[]} [closing] the runner's own last lines
 */

/**
 * The steps of npm test, in order. Each takes a folder for its files, and never throws for a failed test.
 *
 * @type {Record<string, {title: string, run: (folder: string) => Promise<Outcome>, hasOwnProgress?: boolean}>}
 */
export const steps = {
  types: { title: "Types", run: checkTypes },
  lint: { title: "Lint", run: () => runNode("node_modules/@biomejs/biome/bin/biome", "check", "--colors=off", ".") },
  imports: { title: "Import rules", run: async () => sum(await checkImports(), await checkThatImportRulesFire()) },
  curriculum: { title: "Curriculum", run: () => runNode("scripts/curriculum/check.mjs") },
  unit: { title: "Unit tests", run: (folder) => runVitest("unit", folder) },
  integration: { title: "Integration tests on PostgreSQL", run: (folder) => runVitest("integration", folder) },
  build: { title: "Build", run: build, hasOwnProgress: true },
  journeys: { title: "Journeys in a browser", run: runJourneys },
};

/** Next writes types for routes first; a fresh clone has none yet. */
async function checkTypes() {
  const types = await runNode("node_modules/next/dist/bin/next", "typegen");
  return types.failed ? types : runNode("node_modules/typescript/bin/tsc", "--noEmit", "--incremental", "false");
}

async function runNode(...parameters) {
  const { status, output } = await runCommand(process.execPath, parameters, { environment: testEnvironment() });
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, output };
}

async function build() {
  try {
    await buildIfChanged({
      ...testEnvironment(),
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      // The build reads no data; the address and the secret only have to look like some.
      DATABASE_URL: "postgresql://build@127.0.0.1:1/build",
      NEXTAUTH_SECRET: "only for the build, and never used to sign",
    });
    return { passed: 1, failed: 0, output: "" };
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    return { passed: 0, failed: 1, output: error.message };
  }
}

async function runVitest(project, folder) {
  const file = join(folder, `${project}.json`);
  const { status, output } = await runCommand(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--project", project, "--reporter=default", "--reporter=json"].concat(
      `--outputFile.json=${file}`,
    ),
    { environment: testEnvironment() },
  );
  const counts = readCounts(file, ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests]);
  return summarize(counts, status, output, /^\s*(Test Files|Tests|Errors|Duration) /);
}

async function runJourneys(folder) {
  const { findBrowser } = await import("../browser.mjs");
  let browser;
  try {
    browser = await findBrowser(say);
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    return { passed: 0, failed: 1, output: error.message };
  }
  const file = join(folder, "journeys.json");
  const { status, output } = await runCommand(
    process.execPath,
    ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"],
    {
      environment: {
        ...testEnvironment(),
        ...(browser ? { RUNGS_BROWSER: browser } : {}),
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      },
    },
  );
  const counts = readCounts(file, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected]);
  return summarize(counts, status, output, /^\s+\d+ (passed|failed|flaky|skipped|did not run)\b/);
}

/** A runner that failed without a failed test (it did not start, or a file could not be loaded) failed once. */
function summarize([passed, failed], status, output, closing) {
  const lines = output.split("\n").filter((line) => closing.test(line));
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed, output, closing: lines };
}

function readCounts(file, pick) {
  try {
    return pick(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return [0, 0];
  }
}

function sum(...outcomes) {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
    output: outcomes.map(({ output }) => output).join("\n"),
  };
}

/** Without settings of whoever runs the tests: they would end up in the build and in what the tests see. */
function testEnvironment() {
  const own =
    /^(PORT|HOST|PUBLIC_URL|DATABASE_URL|NEXTAUTH_\w+|RUNGS_DATA_DIR|RUNGS_TRUSTED_PROXIES|GITHUB_(ID|SECRET)|GOOGLE_\w+)$/;
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name));
  return { ...Object.fromEntries(kept), NO_COLOR: "1", FORCE_COLOR: undefined };
}
