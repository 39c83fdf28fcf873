import { describe, expect, test } from "vitest";
import type { Payload } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { standingOf } from "../standing/standing";
import { DAY, inOrder, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { type ChecklistFilter, countRows, filterSkills } from "./checklist";

const path = smallCurriculum({
  stages: { junior: ["mid"], mid: [] },
  milestones: {
    "junior/one": ["shell", "resume", "group:language"],
    "junior/two": ["sql", "caching"],
    "mid/three": ["plans"],
  },
  skills: {
    shell: { hours: 8, area: "operations", aliases: ["bash", "zsh"] },
    resume: { hours: 5, area: "career", title: "Résumé" },
    python: { hours: 60, area: "programming", group: "language", needs: ["shell"] },
    cpp: { hours: 110, area: "programming", group: "language", needs: ["shell"], title: "C++" },
    sql: { hours: 20, area: "databases", criteria: ["join-two-tables", "aggregate"] },
    caching: { hours: 3, area: "performance", needs: ["sql"] },
    plans: { hours: 14, area: "databases", needs: ["sql"] },
  },
});

const set = (skill: string, state: "learning" | "done" | "skipped"): Payload => ({ kind: "skill.set", skill, state });

const rows = (filter: ChecklistFilter, ...payloads: Payload[]) => {
  const standing = standingOf(path, foldEvents(path, inOrder(...payloads)), NOON);
  return Object.fromEntries(
    filterSkills(path, standing, filter).map(({ milestone, rows: found }) => [
      milestone.id,
      found.map((row) => (row.kind === "group" ? [row.id, ...row.members].join(" ") : row.id)),
    ]),
  );
};

describe("filterSkills", () => {
  test("without a filter gives the whole path in its order", () => {
    const all = { one: ["shell", "resume", "language python cpp"], two: ["sql", "caching"], three: ["plans"] };
    expect(rows({})).toEqual(all);
    expect(rows({ query: "  ", states: [], areas: [], stages: [] })).toEqual(all);
  });

  test("searches title, alias, criterion, area and choice group, every word of it", () => {
    expect(rows({ query: "CACH" })).toEqual({ two: ["caching"] });
    expect(rows({ query: "zsh" })).toEqual({ one: ["shell"] });
    expect(rows({ query: "two-tables" })).toEqual({ two: ["sql"] });
    expect(rows({ query: "databases" })).toEqual({ two: ["sql"], three: ["plans"] });
    expect(rows({ query: "databases plans" })).toEqual({ three: ["plans"] });
    expect(rows({ query: "language" })).toEqual({ one: ["language python cpp"] });
    expect(rows({ query: "c++" })).toEqual({ one: ["language cpp"] });
    expect(rows({ query: "no such thing" })).toEqual({});
  });

  test("folds case and accents on both sides", () => {
    expect(rows({ query: "resume" })).toEqual({ one: ["resume"] });
    expect(rows({ query: "RÉSUME\u0301" })).toEqual({ one: ["resume"] });
  });

  test("takes hostile words as words", () => {
    for (const query of ["(", "[a-", "\\", "\u0000", "\ud800", "%", "a".repeat(100_000)])
      expect(rows({ query })).toEqual({});
  });

  test("filters by area and stage", () => {
    expect(rows({ areas: ["career", "performance"] })).toEqual({ one: ["resume"], two: ["caching"] });
    expect(rows({ stages: ["mid"] })).toEqual({ three: ["plans"] });
    expect(rows({ stages: ["junior"], areas: ["databases"] })).toEqual({ two: ["sql"] });
  });

  test("filters by look, and by what is next", () => {
    const said = [set("shell", "done"), set("sql", "learning"), set("resume", "skipped")];
    expect(rows({ states: ["done"] }, ...said)).toEqual({ one: ["shell"] });
    expect(rows({ states: ["skipped", "learning"] }, ...said)).toEqual({ one: ["resume"], two: ["sql"] });
    expect(rows({ states: ["locked"] }, ...said)).toEqual({ two: ["caching"], three: ["plans"] });
    expect(rows({ states: ["ready"] }, ...said)).toEqual({ one: ["language python cpp"] });
    expect(rows({ states: ["next"], next: "python" }, ...said)).toEqual({ one: ["language python"] });
    expect(rows({ states: ["next"] }, ...said)).toEqual({});
  });

  test("finds what is worth a look again, of choice groups too", () => {
    const standing = standingOf(
      path,
      foldEvents(path, inOrder(set("sql", "done"), set("python", "done"), set("resume", "skipped"))),
      NOON + 200 * DAY,
    );
    const found = filterSkills(path, standing, { states: ["refresh"] }).flatMap(({ rows }) => rows);
    expect(found).toEqual([
      { kind: "group", id: "language", members: ["python"] },
      { kind: "skill", id: "sql" },
    ]);
    expect(countRows(path, standing, null).states).toMatchObject({ refresh: 2, done: 2, skipped: 1 });
  });

  test("of a settled choice group shows what was said, not what was left", () => {
    const met = [set("shell", "done"), set("python", "done")];
    expect(rows({ states: ["ready"] }, ...met)).toEqual({ one: ["resume"], two: ["sql"] });
    expect(rows({ states: ["done"] }, ...met)).toEqual({ one: ["shell", "language python"] });
    const skipped: Payload = { kind: "group.skipped", group: "language", skipped: true };
    expect(rows({ states: ["skipped"] }, skipped)).toEqual({ one: ["language python cpp"] });
    expect(rows({}, ...met).one).toContain("language python cpp");
  });

  test("sorts within milestones, equal ones in path order", () => {
    expect(rows({ sort: "shortest" })).toEqual({
      one: ["resume", "shell", "language python cpp"],
      two: ["caching", "sql"],
      three: ["plans"],
    });
    expect(rows({ sort: "opens" }).one).toEqual(["shell", "resume", "language python cpp"]);
    expect(rows({ sort: "changed" }, set("resume", "done"), set("cpp", "learning")).one).toEqual([
      "language python cpp",
      "resume",
      "shell",
    ]);
    expect(rows({ sort: "changed" })).toEqual(rows({}));
  });
});

describe("countRows", () => {
  const countsOf = (next: string | null, ...payloads: Payload[]) =>
    countRows(path, standingOf(path, foldEvents(path, inOrder(...payloads)), NOON), next);

  test("counts each row once by its look, and the next one by name as well", () => {
    const fresh = countsOf("shell").states;
    expect(fresh).toEqual({ next: 1, learning: 0, ready: 3, locked: 3, done: 0, refresh: 0, skipped: 0 });
    const later = countsOf(null, set("shell", "done"), set("sql", "skipped"), set("plans", "learning")).states;
    expect(later).toEqual({ next: 0, learning: 1, ready: 3, locked: 0, done: 1, refresh: 0, skipped: 1 });
  });

  test("agrees with what the filter finds, area by area and stage by stage", () => {
    const { areas, stages } = countsOf(null);
    const found = (filter: ChecklistFilter) => Object.values(rows(filter)).flat().length;
    for (const [area, count] of areas) expect(found({ areas: [area] }), area).toBe(count);
    for (const [stage, count] of stages) expect(found({ stages: [stage] }), stage).toBe(count);
    expect(stages).toEqual(
      new Map([
        ["junior", 5],
        ["mid", 1],
      ]),
    );
  });
});
