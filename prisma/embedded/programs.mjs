import { spawn } from "node:child_process";

/**
 * The environment PostgreSQL's programs get: ours without the variables that would steer them elsewhere, and with
 * messages in English, since some are read.
 */
export function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG[A-Z]+|LC_\w+|LANG|LANGUAGE|TZ)$/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C" };
}

/**
 * Runs one of PostgreSQL's programs to its end.
 *
 * @param {string} program absolute path
 * @param {string[]} parameters
 * @param {{user?: {uid: number, gid: number}, directory: string, input?: string, signal?: AbortSignal}} options
 * @returns {Promise<{status: number, output: string}>} -1 where it could not be started, or was ended by the signal
 */
export function runProgram(program, parameters, { user, directory, input = "", signal }) {
  return new Promise((resolve) => {
    const options = { ...user, cwd: directory, env: cleanEnvironment(), windowsHide: true, signal };
    const child = spawn(program, parameters, options);
    let output = "";
    const collect = (chunk) => {
      output = (output + chunk).slice(-16_384);
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    // An error without a process: it could not be started. Else the signal came, and its end is waited for.
    child.on("error", (error) => child.pid || resolve({ status: -1, output: error.message }));
    child.on("close", (status) => resolve({ status: status ?? -1, output }));
  });
}
