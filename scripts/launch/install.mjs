import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { projectDirectory } from "../../prisma/embedded/data-directory.mjs";
import { diskFull, PlainError } from "./plain-error.mjs";
import { runCommand } from "./run-command.mjs";
import { showProgress } from "./terminal.mjs";

const modules = join(projectDirectory, "node_modules");
const stamp = join(modules, ".rungs-installed");

/**
 * Installs the dependencies when they are missing or package-lock.json changed since the last time.
 *
 * @throws {PlainError} without a network, without room, or without the right to write
 */
export async function installDependencies() {
  const lock = readFileSync(join(projectDirectory, "package-lock.json"), "utf8");
  const mark = createHash("sha256").update(`${process.platform} ${process.arch}\n${lock}`).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === mark) return;
  if (!isInstalled(JSON.parse(lock))) await install();
  writeFileSync(stamp, mark);
}

/**
 * Says whether somebody has run npm already and what it noted down is what the lock file asks for. Packages for other
 * kinds of machine are in the one list and not in the other.
 */
function isInstalled({ packages: wanted }) {
  const note = join(modules, ".package-lock.json");
  if (!existsSync(note)) return false;
  const { packages: installed } = JSON.parse(readFileSync(note, "utf8"));
  const differs = Object.entries(wanted).some(([path, { version, optional }]) => {
    if (path === "" || (optional && !installed[path])) return false;
    return installed[path]?.version !== version;
  });
  return !differs && Object.keys(installed).every((path) => path in wanted);
}

/**
 * Installs what the lock file names. Runs no install scripts: none is needed, and some of them want to download more.
 * Not `npm ci`: it refuses a lock file that lacks packages for other kinds of machine, as one written behind a partial
 * mirror does. Like it, this begins anew where npm left no note, since a half-extracted package looks complete to npm.
 */
async function install() {
  await runNpm("Asking the npm registry", ["view", "next", "version", "--prefer-offline", "--fetch-timeout=10000"]);
  if (!existsSync(join(modules, ".package-lock.json"))) clearModules();
  await runNpm("Installing the dependencies (once)", ["install", "--no-save", "--include=dev", "--ignore-scripts"]);
}

async function runNpm(title, parameters) {
  const [program, ...prefix] = npmCommand();
  const common = ["--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--loglevel=error"];
  const { status, output } = await showProgress(title, () =>
    runCommand(program, [...prefix, ...parameters, ...common], {
      environment: { ...process.env, NODE_ENV: "development" },
    }),
  );
  if (status !== 0) throw explainInstall(output);
}

/** The folder itself may be a mount, so only what is in it goes. */
function clearModules() {
  for (const name of existsSync(modules) ? readdirSync(modules) : []) {
    rmSync(join(modules, name), { recursive: true, force: true });
  }
}

function npmCommand() {
  const npm = process.env.npm_execpath;
  if (npm && basename(npm) === "npm-cli.js") return [process.execPath, npm];
  return process.platform === "win32" ? ["cmd.exe", "/c", "npm"] : ["npm"];
}

/**
 * @param {string} output what npm printed
 * @returns {PlainError}
 */
export function explainInstall(output) {
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output)
  ) {
    return new PlainError(
      "The dependencies can't be downloaded, because the npm registry can't be reached. Connect to the network, or name a registry or proxy to npm (npm config set registry ...), and start again.",
    );
  }
  if (/ENOSPC|EDQUOT/.test(output)) return diskFull(modules);
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return new PlainError(
      `The dependencies can't be installed, because ${modules} can't be written by this user. Start Rungs as the owner of the folder, or give that user the right to write there.`,
    );
  }
  const reason = output.match(/npm (?:error|ERR!) (?!code )(.+)/)?.[1] ?? "npm gave no reason";
  return new PlainError(
    `The dependencies could not be installed: ${reason}. Run "npm install" to see everything npm says.`,
  );
}
