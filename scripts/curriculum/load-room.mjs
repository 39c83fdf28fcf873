// Node 20 can't load TypeScript, and what runs before the build needs the pure room lib/curriculum: so its files are
// turned into JavaScript in memory and linked by this small require.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";

/** The folder of the room. */
export const ROOM = fileURLToPath(new URL("../../lib/curriculum/", import.meta.url));

const loaded = new Map();

/** Loads a file of lib/curriculum, such as "check-path", with all it imports, and gives its exports. */
export function loadRoom(name) {
  const require = createRequire(import.meta.url);
  const ts = require("typescript");
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  const load = (path) => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const { outputText } = ts.transpileModule(readFileSync(path, "utf8"), { compilerOptions, fileName: path });
    const requireFrom = (wanted) =>
      wanted.startsWith(".") ? load(`${join(dirname(path), wanted)}.ts`) : require(wanted);
    compileFunction(outputText, ["exports", "require", "module"], { filename: path })(
      module.exports,
      requireFrom,
      module,
    );
    return module.exports;
  };
  return load(join(ROOM, `${name}.ts`));
}
