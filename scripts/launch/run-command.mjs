import { spawn } from "node:child_process";
import { projectDirectory } from "../../prisma/embedded/data-directory.mjs";

const running = new Set();
const OUTPUT_LIMIT = 200_000;

/**
 * Runs a command in the project's folder to its end and collects what it prints. It has a process group of its own,
 * so that Ctrl-C reaches it through endCommands only, and with all its children.
 *
 * @param {string} program
 * @param {string[]} parameters
 * @param {{environment?: NodeJS.ProcessEnv, directory?: string}} [options]
 * @returns {Promise<{status: number, output: string}>}
 */
export function runCommand(program, parameters, { environment = process.env, directory = projectDirectory } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: directory,
      env: environment,
      detached: process.platform !== "win32",
      windowsHide: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let output = "";
    const collect = (chunk) => {
      output = (output + chunk).slice(-OUTPUT_LIMIT);
    };
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    const end = (status) => {
      running.delete(child);
      resolve({ status, output });
    };
    child.on("error", (error) => {
      output += error.message;
      end(-1);
    });
    child.on("close", (status) => end(status ?? -1));
  });
}

/** Ends every command that still runs, with its children. */
export function endCommands() {
  for (const child of running) {
    try {
      if (process.platform === "win32") child.kill();
      else process.kill(-child.pid, "SIGTERM");
    } catch {
      // It ended by itself in the meantime.
    }
  }
}
