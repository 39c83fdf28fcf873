// Who may import whom (default deny): the table of the architecture, one line each. What no line allows is an error.
import { readdirSync } from "node:fs";

const quote = (path) => path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const room = (...paths) => paths.map((path) => `^${path}/`);
const packages = (...names) => names.map((name) => `(^|/)node_modules/${quote(name)}(/|$)`);

const anyPackage = "(^|/)node_modules/";
const generated = "^lib/data/generated/";
const tests = ["\\.test\\.tsx?$", "\\.spec\\.ts$", "^e2e/", "/testing/"];
const settings = "^[^/]+\\.(config\\.(ts|js|mjs)|mjs)$|^next-env\\.d\\.ts$";

/** Lets files of one place import from others. */
function allow(from, to, { not = [], withNode = false } = {}) {
  const rules = [{ from: { path: from }, to: { path: to, pathNot: not } }];
  if (withNode) rules.push({ from: { path: from }, to: { dependencyTypes: ["core"] } });
  return rules;
}

/** A file of a route may import from its own folder and those above it: never another route's private parts. */
function allowWithinRoutes() {
  const folders = readdirSync("app", { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap((entry) => {
    const folder = `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/");
    const above = folder.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/"));
    return allow(
      `^${quote(folder)}/[^/]+$`,
      above.map((path) => `^${quote(path)}/[^/]+$`),
    );
  });
}

export default {
  allowedSeverity: "error",
  allowed: [
    ...allow(tests, ".*"),
    ...allow(settings, [anyPackage, "^prisma/", "^scripts/"], { withNode: true }),
    ...allow(room("lib/curriculum"), [...room("lib/curriculum"), ...packages("zod", "yaml")]),
    ...allow(room("lib/learning"), [...room("lib/learning", "lib/curriculum"), ...packages("ts-fsrs", "zod")]),
    ...allow(room("lib/learning/experiment"), packages("pure-rand")),
    ...allow(room("lib/learning/find"), packages("minisearch")),
    ...allow(room("lib/shared"), [...room("lib/shared"), anyPackage]),
    ...allow(room("lib/server"), [...room("lib/server", "lib/shared"), anyPackage], { withNode: true }),
    ...allow(
      room("lib/data"),
      [...room("lib/data", "lib/curriculum", "lib/learning", "lib/server", "lib/shared"), anyPackage],
      { withNode: true },
    ),
    ...allow(room("lib/auth"), [...room("lib/auth", "lib/data", "lib/server", "lib/shared"), anyPackage], {
      not: [generated],
      withNode: true,
    }),
    ...allow(room("components/ui"), [...room("components/ui", "lib/shared"), anyPackage]),
    ...allow("^components/(?!ui/)", [
      ...room("components", "lib/curriculum", "lib/learning", "lib/shared"),
      anyPackage,
    ]),
    ...allow("^app/", [...room("components", "lib"), anyPackage], { not: [generated], withNode: true }),
    ...allow("^instrumentation\\.ts$", room("lib/server"), { withNode: true }),
    ...allow("^app/[^/]+$", ["^app/[^/]+$", "^app/styles/"]),
    ...allow("^app/styles/", "^app/styles/"),
    ...allowWithinRoutes(),
    ...allow(
      room("prisma", "scripts"),
      [...room("prisma", "scripts", "lib/data", "lib/curriculum", "lib/server"), anyPackage],
      { not: [generated], withNode: true },
    ),
  ],
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: { pathNot: generated },
      to: { circular: true, viaOnly: { pathNot: generated, dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "experiments-stay-outside",
      severity: "error",
      from: { pathNot: ["^lib/learning/experiment/", "^scripts/", ...tests] },
      to: { path: "^lib/learning/experiment/" },
    },
    { name: "nothing-missing", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "lib/data/generated"] },
    exclude: { path: ["^\\.next", "^\\.rungs", "\\.css$"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { conditionNames: ["import", "node", "default"], exportsFields: ["exports"] },
  },
};
