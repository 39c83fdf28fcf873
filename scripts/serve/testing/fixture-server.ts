import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../index.mjs";

export const fixtureFolder = fileURLToPath(new URL("fixture", import.meta.url));

/** Builds the small app of these tests; takes some ten seconds. */
export function buildFixture() {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  execFileSync(process.execPath, [next, "build"], { cwd: fixtureFolder, env, stdio: "pipe" });
}

/** Takes the build away again. */
export function removeFixtureBuild() {
  rmSync(join(fixtureFolder, ".next"), { recursive: true, force: true });
}

type Options = { environment?: Record<string, string>; timeLimits?: Record<string, number> };

/** Serves the small app on a free port. */
export async function serveFixture({ environment = {}, timeLimits = {} }: Options = {}) {
  const server = await serve({ port: 0, hostname: "127.0.0.1", folder: fixtureFolder, environment, timeLimits });
  const origin = `http://127.0.0.1:${server.port}`;
  return { ...server, origin, ask: (path: string, init?: RequestInit) => fetch(origin + path, withDefaults(init)) };
}

function withDefaults(init: RequestInit = {}): RequestInit {
  return { redirect: "manual", ...init, headers: { accept: "text/html", ...init.headers } };
}

/** Sends bytes as they are, and gives what came back until the other side closed the connection. */
export async function sendRaw(port: number, text: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  socket.on("error", () => {});
  await once(socket, "connect");
  socket.write(text);
  await once(socket, "close");
  return Buffer.concat(chunks).toString();
}
