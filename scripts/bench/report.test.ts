import { expect, test } from "vitest";
import { reportPaints, reportScripts, reportSpeeds } from "./report.mjs";

const at = (perSecond: number, p95 = 1, cpu?: number) => ({ perSecond, p95, ...(cpu !== undefined && { cpu }) });

test("each target stands beside what was wanted, and the references beside their drift", () => {
  const next = [at(1_000, 5, 0.9), at(1_100, 6, 1.1)];
  const node = [at(40_000), at(40_000)];
  const lines = reportSpeeds([
    { name: "path page", least: 0.9, measured: at(950, 12.34, 0.5), next, node },
    { name: "Today", least: 0.15, measured: at(100, 90), next, node },
    { name: "every row", measured: at(44, 300, 20), next, node },
  ]).split("\n");
  const cellsOf = (name: string) =>
    lines
      .find((line) => line.startsWith(name))
      ?.slice(name.length)
      .trim()
      .split(/ {2,}/);
  expect(cellsOf("bare Next route handler")).toEqual(["1,100", "6.0", "1.10", "drift 10 %"]);
  expect(cellsOf("bare Node server")).toEqual(["40,000", "1.0", "drift 0 %"]);
  expect(cellsOf("path page")).toEqual(["950", "12.3", "0.50", "0.905", "0.90", "0.0238", "2.000", "reached"]);
  expect(cellsOf("Today")).toEqual(["100", "90.0", "0.095", "0.15", "0.0025", "short"]);
  expect(cellsOf("every row")).toEqual(["44", "300.0", "20.00", "0.042", "0.0011", "0.050"]);
});

test("each page stands beside the empty one", () => {
  const lines = reportScripts(132_000, [
    { name: "/", bytes: 140_000 },
    { name: "/skills", bytes: 170_000 },
  ]).split("\n");
  expect(lines[3]).toMatch(/^\/ +140\.0 +1\.06 +8\.0 +160\.2 +reached$/);
  expect(lines[4]).toMatch(/^\/skills +170\.0 +1\.29 +38\.0 +160\.2 +short$/);
});

test("each page's largest paint stands beside the empty one's, and what moves is held against its limit", () => {
  const lines = reportPaints([
    { name: "/", paint: 118, emptyPaint: 100, shift: 0 },
    { name: "/skills", paint: 121, emptyPaint: 100, shift: 0 },
    { name: "/plan", paint: 100, emptyPaint: 100, shift: 0.03 },
  ]).split("\n");
  expect(lines[2]).toMatch(/^\/ +118 +100 +1\.18 +0\.000 +reached$/);
  expect(lines[3]).toMatch(/^\/skills +121 +100 +1\.21 +0\.000 +short$/);
  expect(lines[4]).toMatch(/^\/plan +100 +100 +1\.00 +0\.030 +short$/);
});
