import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprintSources } from "./build.mjs";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rungs-fingerprint-"));
  mkdirSync(join(folder, "app"));
  mkdirSync(join(folder, "e2e"));
  write("app/page.tsx", "one");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("only content counts, not when it was written", () => {
  const before = fingerprintSources({}, folder);
  utimesSync(join(folder, "app", "page.tsx"), 1, 1);
  expect(fingerprintSources({}, folder)).toBe(before);
});

test.each([
  ["a changed page", "app/page.tsx", "two"],
  ["a new page", "app/other.tsx", ""],
  ["settings", ".env.production", "A=1"],
  ["the lock file", "package-lock.json", "{}"],
  ["any file at the top", "next.config.js", "export default {}"],
])("%s makes a new build", (_, file, text) => {
  const before = fingerprintSources({}, folder);
  write(file, text);
  expect(fingerprintSources({}, folder)).not.toBe(before);
});

test.each(["app/page.test.tsx", "e2e/journey.spec.ts", "README.md", ".gitignore", "tsconfig.tsbuildinfo"])(
  "%s makes none",
  (file) => {
    const before = fingerprintSources({}, folder);
    write(file, "x");
    expect(fingerprintSources({}, folder)).toBe(before);
  },
);

test("a setting that ends up in pages makes a new build, another one does not", () => {
  const before = fingerprintSources({}, folder);
  expect(fingerprintSources({ GITHUB_ID: "one" }, folder)).not.toBe(before);
  expect(fingerprintSources({ PORT: "3001", PUBLIC_URL: "https://rungs.example" }, folder)).toBe(before);
});

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}
