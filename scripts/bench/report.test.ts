import { expect, test } from "vitest";
import { reportScripts, reportSpeeds } from "./report.mjs";

const at = (perSecond: number, p95 = 1) => ({ perSecond, p95 });

test("each target stands beside what was wanted, and the references beside their drift", () => {
  const next = [at(1_000, 5), at(1_100, 6)];
  const node = [at(40_000), at(40_000)];
  const lines = reportSpeeds([
    { name: "path page", least: 0.9, measured: at(950, 12.34), next, node },
    { name: "Today", least: 0.15, measured: at(100, 90), next, node },
    { name: "every row", measured: at(44, 300), next, node },
  ]).split("\n");
  expect(lines.find((line) => line.startsWith("bare Next"))).toMatch(/1,100 +6\.0 +drift 10 %$/);
  expect(lines.find((line) => line.startsWith("path page"))).toMatch(/950 +12\.3 +0\.905 +0\.90 +0\.0238 +reached$/);
  expect(lines.find((line) => line.startsWith("Today"))).toMatch(/100 +90\.0 +0\.095 +0\.15 +0\.0025 +short$/);
  expect(lines.find((line) => line.startsWith("every row"))).toMatch(/0\.042 +0\.0011$/);
});

test("each page stands beside the empty one", () => {
  const lines = reportScripts(132_000, [
    { name: "/", bytes: 140_000 },
    { name: "/skills", bytes: 170_000 },
  ]).split("\n");
  expect(lines[3]).toMatch(/^\/ +140\.0 +1\.06 +8\.0 +160\.2 +reached$/);
  expect(lines[4]).toMatch(/^\/skills +170\.0 +1\.29 +38\.0 +160\.2 +short$/);
});
