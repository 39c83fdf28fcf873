import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the room lib/curriculum. */
export const ROOM = fileURLToPath(new URL("../../lib/curriculum/", import.meta.url));
/** The folder of the built-in path. */
export const BACK_END = join(ROOM, "back-end");

/** Reads the files of a path, path.yaml, skills/*.yaml, guide.yaml and ids.json, as a list of {file, text}. */
export function readPath(folder) {
  const skills = existsSync(join(folder, "skills")) ? readdirSync(join(folder, "skills")).sort() : [];
  const inSkills = skills.filter((name) => name.endsWith(".yaml")).map((name) => `skills/${name}`);
  return ["path.yaml", ...inSkills, "guide.yaml", "ids.json"]
    .filter((file) => existsSync(join(folder, file)))
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
}

/** One problem as a line that editors and terminals can jump to. */
export function formatProblem({ file, line, column, message, mend }) {
  return `${file}:${line}:${column} ${message} ${mend}`;
}
