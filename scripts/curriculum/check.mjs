// npm run curriculum:check [-- <folder>] [--record] [--schema]: lints a path, the built-in one if no folder is named.
// --record adds its new ids to ids.json; --schema writes the JSON Schema of the format for editors.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadRoom } from "../load-room.mjs";
import { BACK_END, formatProblem, ROOM, readPath } from "./read-path.mjs";

const SCHEMA_FILE = join(ROOM, "path.schema.json");

const { values: options, positionals } = parseOptions();
const folder = positionals[0] ? resolve(positionals[0]) : BACK_END;
const { checkPath } = loadRoom("curriculum/check-path");

const { content, problems } = checkPath(readPath(folder), { areNewIdsAllowed: options.record });
if (folder === BACK_END) problems.push(...checkSchema());
for (const problem of problems) console.error(formatProblem(problem));
if (options.record && content && problems.length === 0) record(content);
console.log(summarise(content, problems));
process.exitCode = problems.length > 0 ? 1 : 0;

function parseOptions() {
  try {
    const kinds = { record: { type: "boolean", default: false }, schema: { type: "boolean", default: false } };
    return parseArgs({ allowPositionals: true, options: kinds });
  } catch {
    console.error("Usage: npm run curriculum:check -- [<folder>] [--record] [--schema]");
    process.exit(2);
  }
}

function checkSchema() {
  const text = `${JSON.stringify(loadRoom("curriculum/json-schema").pathJsonSchema(), null, 2)}\n`;
  if (options.schema) writeFileSync(SCHEMA_FILE, text);
  if (existsSync(SCHEMA_FILE) && readFileSync(SCHEMA_FILE, "utf8") === text) return [];
  const mend = "Run npm run curriculum:check -- --schema, and commit the file.";
  const message = "The JSON Schema is not that of the format.";
  return [{ file: "../path.schema.json", line: 1, column: 1, message, mend }];
}

function record(content) {
  const ids = loadRoom("curriculum/lasting-ids").recordIds(content);
  writeFileSync(join(folder, "ids.json"), `${JSON.stringify(ids, null, 2)}\n`);
}

function summarise(content, problems) {
  const skills = content?.skills.flatMap((area) => area.skills) ?? [];
  const counts = [
    counted(content?.path.milestones.length ?? 0, "milestone"),
    counted(skills.length, "skill"),
    counted(skills.flatMap(({ criteria }) => criteria).length, "criterion", "criteria"),
    counted(skills.flatMap(({ resources }) => resources).length, "resource"),
    counted(content?.guide?.pages.length ?? 0, "page"),
  ];
  return `${content ? `${counts.join(", ")}, ` : ""}${counted(problems.length, "problem")}`;
}

function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
