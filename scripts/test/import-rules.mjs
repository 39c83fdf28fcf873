import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectDirectory } from "../../prisma/embedded/data-directory.mjs";
import { runCommand } from "../launch/run-command.mjs";

const ROOMS = ["app", "components", "lib", "prisma", "scripts", "e2e"];
const CONFIG = join(projectDirectory, ".dependency-cruiser.mjs");

/** One forbidden import of each kind, and one that is allowed, to show that the rules tell them apart. */
const PLANTED = {
  "lib/shared/fine.ts": "export const fine = 1;",
  "lib/data/index.ts": 'export { fine } from "../shared/fine";',
  "lib/data/generated/client.ts": "export const client = 1;",
  "lib/learning/reads-data.ts": 'import { fine } from "../data/index"; export const planted = fine;',
  "lib/learning/reads-files.ts": 'import { readFileSync } from "node:fs"; export const planted = readFileSync;',
  "components/ui/knows-domain.ts": 'import { planted } from "../../lib/learning/reads-data"; export default planted;',
  "lib/server/imports-app.ts": 'import { secret } from "../../app/one/private"; export const planted = secret;',
  "app/one/private.ts": "export const secret = 1;",
  "app/two/takes-from-one.ts": 'import { secret } from "../one/private"; export const planted = secret;',
  "app/two/takes-client.ts": 'import { client } from "../../lib/data/generated/client"; export const planted = client;',
};
const FORBIDDEN = [
  "app/two/takes-client.ts",
  "app/two/takes-from-one.ts",
  "components/ui/knows-domain.ts",
  "lib/learning/reads-data.ts",
  "lib/learning/reads-files.ts",
  "lib/server/imports-app.ts",
];

/** Holds every import of the project against the table of who may import whom. */
export async function checkImports() {
  const { status, output } = await cruise(projectDirectory, "err");
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, output };
}

/** Plants violations in a folder of their own and passes when exactly these are found. */
export async function checkThatImportRulesFire() {
  const folder = mkdtempSync(join(tmpdir(), "rungs-planted-"));
  try {
    for (const room of ROOMS) mkdirSync(join(folder, room), { recursive: true });
    for (const [file, text] of Object.entries({ ...PLANTED, "tsconfig.json": "{}", "package.json": "{}" })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const { output } = await cruise(folder, "json");
    const found = JSON.parse(output).summary.violations.map(({ from }) => from);
    const isRight = JSON.stringify([...new Set(found)].sort()) === JSON.stringify(FORBIDDEN);
    const explanation = `Of the planted violations ${FORBIDDEN.join(", ")} these were found: ${found.join(", ")}`;
    return { passed: isRight ? 1 : 0, failed: isRight ? 0 : 1, output: isRight ? "" : explanation };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cruise(directory, type) {
  const program = join(projectDirectory, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  return runCommand(process.execPath, [program, "--config", CONFIG, "--output-type", type, ...ROOMS], { directory });
}
