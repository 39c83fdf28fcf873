import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { findNodeFault } from "./check-node.mjs";

test.each(["v20.19.0", "v20.20.2", "v22.0.0", "v24.11.1"])("%s will do", (version) => {
  expect(findNodeFault(version)).toBe("");
});

test.each(["v12.22.12", "v18.20.8", "v20.18.3"])("%s is too old, and the sentence says what to do", (version) => {
  expect(findNodeFault(version)).toBe(
    `Rungs needs Node 20.19 or newer, and this is ${version}. Install a newer one: https://nodejs.org`,
  );
});

test.each(["scripts/start.mjs", "scripts/dev.mjs", "scripts/test.mjs", "scripts/launch/check-node.mjs"])(
  "an old Node can read %s up to that sentence",
  (file) => {
    const text = readFileSync(file, "utf8");
    // Written down to the oldest syntax that has modules, a file that uses nothing newer stays word for word the same.
    const compilerOptions = { target: ts.ScriptTarget.ES2015, module: ts.ModuleKind.ES2020 };
    const words = (code: string) => code.replace(/\s+/g, "");
    expect(words(ts.transpileModule(text, { compilerOptions }).outputText)).toBe(words(text));
    expect(text).not.toMatch(/from "node:|\bawait\b/);
  },
);
