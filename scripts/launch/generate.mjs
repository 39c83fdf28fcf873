import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectDirectory } from "../../prisma/embedded/data-directory.mjs";
import { PlainError } from "./plain-error.mjs";
import { runCommand } from "./run-command.mjs";
import { say } from "./terminal.mjs";

const client = join(projectDirectory, "lib", "data", "generated");

/** Makes what the code imports and the repository does not hold: the database client and the built-in path. */
export async function generateSources() {
  await generateClient();
  await generatePath();
}

/** Prisma's client depends on the schema, its settings and its version, so it is made only when one of them changed. */
async function generateClient() {
  const inputs = ["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"];
  const hash = createHash("sha256");
  for (const input of inputs) hash.update(readFileSync(join(projectDirectory, input)));
  const mark = hash.digest("hex");
  const stamp = join(client, ".made-from");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === mark) return;
  say("Making the database client ...");
  const { status, output } = await runCommand(process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
    environment: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1", NO_COLOR: "1" },
  });
  if (status !== 0) throw new PlainError(`prisma/schema.prisma could not be made into a client:\n${output.trim()}`);
  writeFileSync(stamp, mark);
}

async function generatePath() {
  const script = join(projectDirectory, "scripts", "curriculum", "generate.mjs");
  const { generatePath: generate } = await import(pathToFileURL(script).href);
  const { written, problems } = generate();
  if (written) say("Built the learning path in anew.");
  if (problems.length > 0) {
    throw new PlainError(`The learning path has ${problems.length} problems. "npm run curriculum:check" lists them.`);
  }
}
