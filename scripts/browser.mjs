import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { PlainError } from "./launch/plain-error.mjs";
import { runCommand } from "./launch/run-command.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** As root there is no sandbox to be had; and a browser under test talks to nobody but the app. */
export const browserParameters = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ...["--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  "--no-first-run",
];

/**
 * Finds a browser for the journeys: Playwright's own where it can be had, else the system's Chromium or Chrome, else
 * Debian's package, which root may install.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>} its path; undefined for Playwright's own
 * @throws {PlainError} when there is none to be had
 */
export async function findBrowser(say) {
  const isWanted = process.env.RUNGS_BROWSER;
  if (isWanted) return isWanted;
  if (await hasPlaywrightsOwn()) return undefined;
  const system = findOnSystem();
  if (system) return system;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("Installing Debian's chromium ...");
    await runCommand("apt-get", ["update"]);
    await runCommand("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  }
  const installed = findOnSystem();
  if (installed) return installed;
  throw new PlainError(
    "There is no browser for the journeys: Playwright's own can't be downloaded, and no chromium was found. Install chromium or Chrome, or set RUNGS_BROWSER to its path.",
  );
}

/** Installing what is installed takes a second. That it starts is tried: on a bare system its libraries may be missing. */
async function hasPlaywrightsOwn() {
  const { status } = await runCommand(
    process.execPath,
    ["node_modules/@playwright/test/cli.js", "install", "--only-shell", "chromium"],
    { environment: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" } },
  );
  if (status !== 0) return false;
  const { chromium } = await import("@playwright/test");
  try {
    await (await chromium.launch({ args: browserParameters })).close();
    return true;
  } catch {
    return false;
  }
}

/** Looks along PATH, and where macOS keeps its programs. */
function findOnSystem() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ];
  return candidates.find((path) => existsSync(path) && spawnSync(path, ["--version"]).status === 0);
}
