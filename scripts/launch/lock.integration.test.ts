import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeDataDirectory } from "./lock.mjs";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rungs-lock-"));
  file = join(folder, "running.json");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a second one learns where the first one runs", () => {
  const giveBack = takeDataDirectory(folder, "http://localhost:3000");
  const message = `already runs on ${folder}: http://localhost:3000 (process ${process.pid})`;
  expect(() => takeDataDirectory(folder, "http://localhost:3001")).toThrow(message);
  giveBack();
  expect(existsSync(file)).toBe(false);
  takeDataDirectory(folder, "http://localhost:3001")();
  expect(readdirSync(folder)).toEqual([]);
});

test("one that was killed holds nothing", () => {
  const { pid } = spawnSync("true");
  writeFileSync(file, JSON.stringify({ pid, began: "1", address: "http://localhost:3000" }));
  takeDataDirectory(folder, "http://localhost:3001");
  expect(readLock()).toMatchObject({ pid: process.pid, address: "http://localhost:3001" });
});

test.runIf(process.platform === "linux")("a number that belongs to another process now holds nothing", () => {
  writeFileSync(file, JSON.stringify({ pid: process.ppid, began: "1", address: "http://localhost:3000" }));
  takeDataDirectory(folder, "http://localhost:3001");
  expect(readLock().pid).toBe(process.pid);
});

test("a file that was cut short holds nothing", () => {
  writeFileSync(file, '{"pid":');
  takeDataDirectory(folder, "http://localhost:3001");
  expect(readLock().pid).toBe(process.pid);
});

function readLock() {
  return JSON.parse(readFileSync(file, "utf8"));
}
