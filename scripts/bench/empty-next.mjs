import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectDirectory } from "../../prisma/embedded/data-directory.mjs";
import { PlainError } from "../launch/plain-error.mjs";
import { runCommand } from "../launch/run-command.mjs";
import { startProcess } from "../trial/processes.mjs";
import { BARE_ANSWER } from "./bare-answer.mjs";

const NEXT = join(projectDirectory, "node_modules", "next", "dist", "bin", "next");

/** The whole project: a page with nothing on it, and a route handler that answers a small JSON to each request. */
const FILES = {
  "package.json": JSON.stringify({ name: "empty-next", private: true, type: "module" }),
  // Modules are those of the project above this folder, so its root is where the bundler may look.
  "next.config.mjs": `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(projectDirectory)} } };\n`,
  // Without one of its own, the bundler would take that of the project above.
  "instrumentation.js": "export function register() {}\n",
  "app/layout.js":
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n',
  "app/page.js": "export default function Page() {\n  return <p>Nothing</p>;\n}\n",
  "app/bare/route.js": `export const dynamic = "force-dynamic";\nexport function GET() {\n  return Response.json(${JSON.stringify(BARE_ANSWER)});\n}\n`,
};

/**
 * Makes the smallest project of the same Next in a folder, builds it, and starts it with plain `next start`, in
 * production and without a server of ours.
 *
 * @param {string} folder inside the project, so that its modules are found
 * @param {number} port
 * @returns {Promise<number>} the process id
 * @throws {PlainError} with what the build printed
 */
export async function startEmptyNext(folder, port) {
  mkdirSync(join(folder, "app", "bare"), { recursive: true });
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(folder, file), text);
  const environment = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
  const { status, output } = await runCommand(process.execPath, [NEXT, "build"], { directory: folder, environment });
  if (status !== 0) throw new PlainError(`The empty project of Next could not be built:\n${output.trim()}`);
  return startProcess([NEXT, "start", "--port", String(port), "--hostname", "127.0.0.1"], {
    directory: folder,
    environment: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    isReady: /Ready in/,
  });
}
