// Checks the built-in path and writes it as a module, so that nothing reads YAML at run time. Does nothing when the
// path and the room are as they were, and leaves the module alone when the check finds a problem.
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadRoom } from "../load-room.mjs";
import { BACK_END, formatProblem, ROOM, readPath } from "./read-path.mjs";

/**
 * Writes path.generated.ts into the folder of a path, the built-in one if none is named, when it is out of date. Gives
 * {written, problems}; with problems nothing is written.
 */
export function generatePath(folder = BACK_END) {
  const target = join(folder, "path.generated.ts");
  const files = readPath(folder);
  const head = `// Made from the YAML beside it by scripts/curriculum/generate.mjs. Inputs: ${hashOf(files)}`;
  if (headOf(target) === head) return { written: false, problems: [] };

  const { checkPath } = loadRoom("curriculum/check-path");
  const { content, problems } = checkPath(files, { areNewIdsAllowed: true });
  if (problems.length > 0) return { written: false, problems };
  writeFileSync(`${target}.${process.pid}`, moduleText(head, content));
  renameSync(`${target}.${process.pid}`, target);
  return { written: true, problems };
}

function hashOf(files) {
  const hash = createHash("sha256").update(JSON.stringify(files));
  for (const folder of [ROOM, join(ROOM, "rules"), import.meta.dirname]) {
    for (const name of readdirSync(folder).sort()) {
      if (/(?<!\.test)\.(ts|mjs)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest("hex");
}

function headOf(file) {
  if (!existsSync(file)) return null;
  const descriptor = openSync(file, "r");
  const buffer = Buffer.alloc(400);
  const length = readSync(descriptor, buffer);
  closeSync(descriptor);
  return buffer.toString("utf8", 0, length).split("\n", 1)[0];
}

// As a string for JSON.parse: engines and the type checker read that several times faster than a literal this large.
function moduleText(head, { path, skills, guide }) {
  const json = JSON.stringify(JSON.stringify({ path, skills, guide }));
  return [
    head,
    "// biome-ignore-all format: generated",
    'import type { PathContent } from "../format";',
    "",
    `export const content: PathContent = JSON.parse(${json});`,
    "",
  ].join("\n");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { written, problems } = generatePath(process.argv[2]);
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) {
    console.error("The path has problems, so it was not built in. Mend them and run this again.");
    process.exitCode = 1;
  } else if (written) console.log("The path is built in anew.");
}
