import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { projectDirectory } from "../../prisma/embedded/data-directory.mjs";
import { BUILT_ORIGIN } from "../serve/origin.mjs";
import { PlainError } from "./plain-error.mjs";
import { runCommand } from "./run-command.mjs";
import { showProgress } from "./terminal.mjs";

const stamp = join(projectDirectory, ".next", "rungs-build");

/** What the build never reads. Everything else counts, so that no change is ever missed. */
const SKIPPED = new Set(
  ["node_modules", "e2e", "docs", "test-results", "playwright-report", "screenshots", "next-env.d.ts"].concat(
    [
      "prisma/embedded",
      "prisma/migrator",
      "prisma/migrations",
      "scripts/launch",
      "scripts/curriculum",
      "scripts/bench",
    ],
    ["scripts/start.mjs", "scripts/dev.mjs", "scripts/test.mjs", "scripts/test", "scripts/load-room.mjs"],
  ),
);
const TESTS_AND_NOTES = /(\.test\.tsx?|\.tsbuildinfo|\.md|\.log)$/;

/** Settings that end up in static pages. */
const SETTINGS = ["GITHUB_ID", "GOOGLE_CLIENT_ID"];

/**
 * Builds the app unless the last build was made from the very same sources.
 *
 * @param {Record<string, string | undefined>} environment what the app will run with
 * @throws {PlainError} with what the build printed
 */
export async function buildIfChanged(environment) {
  const mark = fingerprintSources(environment);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === mark) return;
  rmSync(stamp, { force: true });
  const { status, output } = await showProgress("Building (when sources changed)", () =>
    runCommand(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      // A page that is made now must not know the address of this one start: the server puts it in.
      environment: { ...environment, NO_COLOR: "1", PUBLIC_URL: BUILT_ORIGIN, NEXTAUTH_URL: "http://localhost:3000" },
    }),
  );
  if (status !== 0) throw explainBuild(output);
  writeFileSync(stamp, mark);
}

/**
 * @param {Record<string, string | undefined>} environment
 * @param {string} [directory]
 * @returns {string} a hash of the content of every file the build may read, and of the settings it bakes in
 */
export function fingerprintSources(environment, directory = projectDirectory) {
  const hash = createHash("sha256");
  for (const name of SETTINGS) hash.update(`${name}=${environment[name] ?? ""}\n`);
  for (const file of listSources(directory, "")) {
    hash.update(`${file}\0`).update(
      createHash("sha256")
        .update(readFileSync(join(directory, file)))
        .digest(),
    );
  }
  return hash.digest("hex");
}

function listSources(directory, below) {
  const entries = readdirSync(join(directory, below), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    const isHidden = entry.name.startsWith(".") && !entry.name.startsWith(".env");
    if (isHidden || SKIPPED.has(path) || TESTS_AND_NOTES.test(entry.name)) return [];
    if (entry.isDirectory()) return listSources(directory, path);
    return entry.isFile() ? [path.replaceAll(sep, "/")] : [];
  });
}

function explainBuild(output) {
  if (/ENOSPC|No space left on device/.test(output)) {
    return new PlainError(`The disk that holds ${projectDirectory} is full. Make some room and start again.`);
  }
  if (/EACCES|EROFS/.test(output)) {
    return new PlainError(
      `The build can't write ${join(projectDirectory, ".next")}. Give this user the right to write there.`,
    );
  }
  return new PlainError(`The build failed:\n${output.trim().split("\n").slice(-40).join("\n")}`);
}
