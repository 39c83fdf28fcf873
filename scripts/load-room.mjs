// Node 20 can't load TypeScript, and what runs before the build or beside the app needs the pure rooms of lib: so their
// files are turned into JavaScript and linked by this small require. What was turned once is kept in
// node_modules/.cache, since the compiler costs more than all the rest of a check.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";

const LIB = fileURLToPath(new URL("../lib/", import.meta.url));
const CACHE = fileURLToPath(new URL("../node_modules/.cache/pure-rooms/", import.meta.url));
const LOADER = readFileSync(fileURLToPath(import.meta.url), "utf8");
const require = createRequire(import.meta.url);
const loaded = new Map();

/** Loads a file of a pure room, such as "curriculum/check-path", with all it imports, and gives its exports. */
export function loadRoom(name) {
  return load(join(LIB, `${name}.ts`));
}

function load(path) {
  const known = loaded.get(path);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(path, module);
  const requireFrom = (wanted) =>
    wanted.startsWith(".") ? load(`${join(dirname(path), wanted)}.ts`) : require(wanted);
  const run = compileFunction(toJavaScript(path), ["exports", "require", "module"], { filename: path });
  run(module.exports, requireFrom, module);
  return module.exports;
}

function toJavaScript(path) {
  const source = readFileSync(path, "utf8");
  const { version } = require("typescript/package.json");
  const key = createHash("sha256")
    .update(JSON.stringify([version, LOADER, source]))
    .digest("hex");
  const kept = join(CACHE, `${key}.js`);
  if (existsSync(kept)) return readFileSync(kept, "utf8");
  const ts = require("typescript");
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  const { outputText } = ts.transpileModule(source, { compilerOptions, fileName: path });
  keep(kept, outputText);
  return outputText;
}

function keep(file, text) {
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Only speed is lost where the folder can't be written, as in a read-only container.
  }
}
