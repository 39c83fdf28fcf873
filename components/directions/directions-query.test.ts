import { describe, expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { directionsPath, readDirectionsQuery } from "./directions-query";

const read = (query: string | URLSearchParams) => {
  const parameters: Record<string, string | string[]> = {};
  const all = new URLSearchParams(query);
  for (const name of all.keys()) {
    const values = all.getAll(name);
    parameters[name] = values.length > 1 ? values : (values[0] ?? "");
  }
  return readDirectionsQuery(backEndPath, parameters);
};

const NOTHING = { stages: [], tooMany: 0, hoursPerWeek: null, wrongHours: null, last: undefined };

test("an address without a question asks for nothing", () => {
  expect(read("")).toEqual(NOTHING);
  expect(read("utm_source=mail&stage=&hours=")).toEqual(NOTHING);
});

describe("stages", () => {
  test("are taken in the order asked for, each once", () => {
    expect(read("stage=staff&stage=cloud&stage=staff").stages).toEqual(["staff", "cloud"]);
  });

  test("that nobody knows are left out", () => {
    expect(read("stage=moon&stage=__proto__&stage=constructor&stage=%00&stage=STAFF&stage=dba").stages).toEqual([
      "dba",
    ]);
  });

  test("beyond three are counted", () => {
    const query = read(new URLSearchParams(backEndPath.stages.map(({ id }) => ["stage", id])));
    expect(query.stages).toEqual(["junior", "mid", "senior"]);
    expect(query.tooMany).toBe(backEndPath.stages.length - 3);
  });

  test("may be asked for a thousand times, or be endless", () => {
    const often = new URLSearchParams(new Array<string[]>(1000).fill(["stage", "staff"]));
    expect(read(often)).toMatchObject({ stages: ["staff"], tooMany: 0 });
    expect(read(`stage=${"a".repeat(100_000)}`)).toEqual(NOTHING);
  });
});

describe("hours", () => {
  test.each([
    ["8", 8],
    [" 7,5 ", 7.5],
    ["80", 80],
  ])("of “%s” count", (hours, hoursPerWeek) => {
    expect(read(new URLSearchParams({ hours }))).toMatchObject({ hoursPerWeek, wrongHours: null });
  });

  test.each(["NaN", "-1", "0", "81", "1e9", "many", "<b>8</b>", "8 h"])("of “%s” are wrong, and kept", (hours) => {
    expect(read(new URLSearchParams({ hours }))).toMatchObject({ hoursPerWeek: null, wrongHours: hours });
  });

  test("that can't be shown are wrong and not kept, and endless ones are cut", () => {
    expect(readDirectionsQuery(backEndPath, { hours: "8\0" })).toMatchObject({ hoursPerWeek: null, wrongHours: "" });
    expect(readDirectionsQuery(backEndPath, { hours: "\ud800" })).toMatchObject({ wrongHours: "" });
    expect(read(`hours=${"9".repeat(100_000)}`).wrongHours).toHaveLength(20);
  });

  test("asked for twice count as said first", () => {
    expect(read("hours=8&hours=9").hoursPerWeek).toBe(8);
  });
});

test("names of every object are no questions", () => {
  const query = JSON.parse('{"__proto__":{"stage":"staff"},"constructor":"staff","toString":["8"]}');
  expect(readDirectionsQuery(backEndPath, query)).toEqual(NOTHING);
});

test("an address says what it was made of", () => {
  expect(directionsPath([])).toBe("/directions");
  expect(directionsPath(["staff", "cloud"])).toBe("/directions?stage=staff&stage=cloud");
  const { stages, hoursPerWeek } = read(directionsPath(["vp", "dba", "mid"], 7.5).split("?")[1] ?? "");
  expect([stages, hoursPerWeek]).toEqual([["vp", "dba", "mid"], 7.5]);
  // Where forms lead back to has at most 512 characters (`safeReturn`).
  const longest = backEndPath.stages.map(({ id }) => id).sort((a, b) => b.length - a.length);
  expect(directionsPath(longest.slice(0, 3), 79.123456789).length).toBeLessThan(300);
});
