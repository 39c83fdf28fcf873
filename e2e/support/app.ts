import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A running Rungs, as `npm start` brings it up. */
export type App = Readonly<{
  url: string;
  dataDirectory: string;
  /** Asks it to stop, as Ctrl-C does. Gives its exit code. */
  stop: () => Promise<number | null>;
  /** Ends it at once, as a crash does; its PostgreSQL lives on until the next start. */
  kill: () => Promise<void>;
  /** What it printed so far. */
  output: () => string;
}>;

/** Makes an empty data folder that the user PostgreSQL runs as can get into. */
export function makeDataDirectory(): string {
  const folder = mkdtempSync(join(tmpdir(), "rungs-journeys-"));
  chmodSync(folder, 0o711);
  return folder;
}

/**
 * Starts the production build on a data folder and port of its own, and waits until it is ready.
 *
 * @throws with what it printed when it ends instead
 */
export async function startApp(
  { dataDirectory, port }: { dataDirectory: string; port: number },
  environment: Record<string, string> = {},
): Promise<App> {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, RUNGS_DATA_DIR: dataDirectory, PORT: String(port), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed: string[] = [];
  await waitUntilReady(child, printed);
  return {
    url: `http://localhost:${port}`,
    dataDirectory,
    output: () => printed.join(""),
    stop: async () => {
      if (child.exitCode === null && child.kill("SIGTERM")) await once(child, "exit");
      return child.exitCode;
    },
    kill: async () => {
      if (child.kill("SIGKILL")) await once(child, "exit");
    },
  };
}

function waitUntilReady(child: ChildProcess, printed: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const read = (chunk: string) => {
      printed.push(chunk);
      if (chunk.includes("Rungs is ready at")) resolve();
    };
    child.stdout?.setEncoding("utf8").on("data", read);
    child.stderr?.setEncoding("utf8").on("data", read);
    child.once("exit", () => reject(new Error(`The app ended before it was ready:\n${printed.join("")}`)));
  });
}
