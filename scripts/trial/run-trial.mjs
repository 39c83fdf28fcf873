import { rmSync } from "node:fs";
import { PlainError } from "../launch/plain-error.mjs";
import { endCommands } from "../launch/run-command.mjs";
import { stopProcesses } from "./processes.mjs";

/**
 * Runs something that starts processes and makes folders, takes both down whatever happens, and ends the process:
 * 0 when all was done, 1 when it failed or was interrupted.
 *
 * @param {(folders: string[]) => Promise<void>} work puts the folders that it makes into the list
 */
export async function runTrial(work) {
  const folders = [];
  let ending;
  const end = (code) => {
    ending ??= takeDown(folders).then(() => process.exit(code));
    return ending;
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => end(1));
  try {
    await work(folders);
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
