import { describe, expect, test } from "vitest";
import type { Payload } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { EMPTY_PROGRESS, type Goal } from "../progress/progress";
import { standingOf } from "../standing/standing";
import { at, DAY, inOrder, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { suggest } from "./suggest";

const path = smallCurriculum({
  stages: { junior: ["mid", "cloud"], mid: [], cloud: [] },
  specializations: ["cloud"],
  milestones: {
    "junior/start": ["shell", "http", "group:language", "typing"],
    "junior/site": ["endpoints", "sql", "deploy"],
    "mid/feature": ["design"],
    "cloud/home": ["network"],
  },
  skills: {
    shell: { hours: 4, weight: 3, area: "tools" },
    http: { hours: 6, weight: 4, area: "web" },
    python: { hours: 60, weight: 5, area: "code", group: "language", needs: ["shell"] },
    go: { hours: 50, weight: 5, area: "code", group: "language", needs: ["shell"] },
    typing: { hours: 3, area: "tools", elective: true },
    endpoints: { hours: 10, weight: 5, area: "web", needs: ["http", "group:language"] },
    sql: { hours: 20, weight: 5, area: "data" },
    deploy: { hours: 12, weight: 5, area: "tools", needs: ["endpoints"] },
    design: { hours: 30, weight: 3, area: "code", needs: ["endpoints", "sql"] },
    network: { hours: 15, area: "tools" },
  },
});

const junior: Goal = { stage: "junior", hoursPerWeek: 6, since: NOON };
const set = (skill: string, state: "learning" | "done" | "skipped"): Payload => ({ kind: "skill.set", skill, state });
const done = (...skills: string[]): Payload[] => skills.map((skill) => set(skill, "done"));
const pin = (skill: string): Payload => ({ kind: "skill.pinned", skill, pinned: true });
const snooze = (skill: string, days: number): Payload => ({
  kind: "skill.snoozed",
  skill,
  until: new Date(NOON + days * DAY).toISOString(),
});
const after = (payloads: Payload[], goal: Goal | null = junior, now = NOON) => {
  const progress = foldEvents(path, inOrder(...payloads));
  return suggest(path, progress, standingOf(path, progress, now, { goal }), now);
};
const names = (payloads: Payload[], goal: Goal | null = junior) => {
  const { next, alternatives } = after(payloads, goal);
  return [next?.skill ?? null, ...alternatives.map(({ skill }) => skill)];
};

describe("suggest", () => {
  test("begins the densest chain, and offers the beginnings of two others", () => {
    // shell 3/4, http 4/6, sql a tenth of 5/20: the next milestone counts a tenth.
    expect(names([])).toEqual(["shell", "http", "sql"]);
  });

  test("says the numbers that decided", () => {
    expect(after(done("http")).next).toEqual({
      skill: "shell",
      hours: 4,
      group: null,
      choice: null,
      isElective: false,
      milestone: { id: "start", settledThen: 2, total: 3 },
      isOfCurrentMilestone: true,
      isLastOfMilestone: false,
      chain: { goal: "shell", first: "shell", skills: ["shell"], value: 3, hours: 4, density: 0.75, isPinned: false },
      goal: { weight: 3, milestone: "start", factor: 1 },
      faded: [],
      has: [],
      opens: ["go"],
      keptAgainst: null,
    });
  });

  test("begins a skill for the sake of one that needs it", () => {
    const heavy = smallCurriculum({
      milestones: { "junior/one": ["groundwork", "quick", "prize"] },
      skills: {
        groundwork: { hours: 10 },
        quick: { hours: 5, weight: 1 },
        prize: { hours: 2, weight: 5, needs: ["groundwork"] },
      },
    });
    const { next } = suggest(heavy, EMPTY_PROGRESS, standingOf(heavy, EMPTY_PROGRESS, NOON), NOON);
    expect(next).toMatchObject({
      skill: "groundwork",
      chain: { goal: "prize", skills: ["groundwork", "prize"], value: 6, hours: 12, density: 0.5 },
      goal: { weight: 5 },
    });
  });

  test("ranks the chains for the table, densest first", () => {
    const { ranking } = after([]);
    expect(ranking.map(({ goal, first }) => [goal, first])).toEqual([
      ["shell", "shell"],
      ["http", "http"],
      ["endpoints", "shell"],
      ["deploy", "shell"],
      ["go", "shell"],
      ["sql", "sql"],
    ]);
    const densities = ranking.map(({ density }) => density);
    expect(densities).toEqual([...densities].sort((a, b) => b - a));
  });

  test("of an open group offers its choice, and says that a milestone is complete with it", () => {
    expect(after(done("shell", "http")).next).toMatchObject({
      skill: "go",
      group: "language",
      milestone: { settledThen: 3, total: 3 },
      isLastOfMilestone: true,
      has: [{ kind: "skill", id: "shell", skill: "shell", isSkipped: false }],
      opens: ["endpoints"],
    });
    expect(names([...done("shell", "http"), { kind: "group.picked", group: "language", skill: "python" }])[0]).toBe(
      "python",
    );
  });

  test("names what met a group, and what was skipped, among what one has", () => {
    const { next } = after([set("shell", "done"), set("http", "skipped"), ...done("python", "sql")]);
    expect(next).toMatchObject({
      skill: "endpoints",
      has: [
        { kind: "skill", id: "http", skill: "http", isSkipped: true },
        { kind: "group", id: "language", skill: "python", isSkipped: false },
      ],
    });
    const skipped = after([
      ...done("shell", "http", "sql"),
      { kind: "group.skipped", group: "language", skipped: true },
    ]);
    expect(skipped.next?.has[1]).toEqual({ kind: "group", id: "language", skill: null, isSkipped: true });
  });

  test("never offers a second member of a settled group", () => {
    expect(names(done("shell", "http", "go", "endpoints", "sql"))).toEqual(["deploy"]);
  });

  test("what is in progress is in hand, the last touched first, and is not suggested", () => {
    const { next, inHand } = after([set("shell", "learning"), set("http", "learning"), set("network", "learning")]);
    expect(inHand).toEqual(["network", "http", "shell"]);
    expect(next?.skill).toBe("sql");
    const touched = after([
      set("shell", "learning"),
      set("http", "learning"),
      { kind: "criterion.set", skill: "shell", criterion: "first", met: true },
    ]);
    expect(touched.inHand).toEqual(["shell", "http"]);
  });

  test("what is in progress makes the chain that needs it shorter", () => {
    const hours = (...payloads: Payload[]) =>
      after([...done("shell", "http"), ...payloads]).ranking.find(({ goal }) => goal === "endpoints")?.hours;
    expect(hours()).toBe(60);
    const met: Payload = { kind: "criterion.set", skill: "go", criterion: "first", met: true };
    // Nothing of that chain can be begun while go is in hand; sql can.
    expect(hours(met)).toBe(undefined);
    expect(names([...done("shell", "http"), met])).toEqual(["sql"]);
  });

  test("not now holds for its time; with all of it put off, says when the first comes back", () => {
    expect(names([snooze("shell", 7)])).toEqual(["http", "sql"]);
    const { next, alternatives, reason, snoozedUntil } = after([
      snooze("shell", 7),
      snooze("http", 3),
      snooze("sql", 9),
    ]);
    expect({ next, alternatives, reason, snoozedUntil }).toEqual({
      next: null,
      alternatives: [],
      reason: "all-snoozed",
      snoozedUntil: NOON + 3 * DAY,
    });
    expect(after([snooze("shell", 7)], junior, NOON + 7 * DAY).next?.skill).toBe("shell");
  });

  test("offers electives only when nothing required is ready", () => {
    const waiting = [...done("http"), set("shell", "learning"), set("sql", "learning")];
    expect(after(waiting).next).toMatchObject({
      skill: "typing",
      isElective: true,
      isLastOfMilestone: false,
      milestone: { id: "start", settledThen: 1, total: 3 },
    });
    expect(after([...waiting, set("typing", "skipped")])).toMatchObject({ next: null, reason: "nothing-ready" });
    expect(after([...waiting, snooze("typing", 2)])).toMatchObject({ next: null, reason: "all-snoozed" });
  });

  test("stays on the way to the goal", () => {
    const ready = done("shell", "http", "go", "endpoints", "deploy");
    expect(names(ready)).toEqual(["sql"]);
    expect(names([...ready, set("sql", "done")], { ...junior, stage: "mid" })).toEqual(["design"]);
    expect(names([...ready, set("sql", "done")], { ...junior, stage: "cloud" })).toEqual(["network"]);
    expect(names([...ready, set("sql", "done")], null)).toEqual(["design"]);
  });

  test("a pin brings forward an elective, what comes late, and what is off the way", () => {
    expect(names([pin("typing")])[0]).toBe("shell");
    expect(names([...done("shell"), pin("typing")])).toEqual(["http", "typing", "go"]);
    expect(names([...done("shell", "http"), pin("sql")])[0]).toBe("sql");
    expect(after([...done("shell", "http", "go"), pin("network"), pin("sql")]).next).toMatchObject({
      skill: "endpoints",
    });
    expect(names([...done("shell", "http", "go", "endpoints", "sql", "deploy"), pin("network")])).toEqual(["network"]);
  });

  test("a pin on a member of a group chooses nothing", () => {
    expect(names([...done("shell", "http"), pin("python")])[0]).toBe("go");
  });

  test("a goal that is reached has no next", () => {
    const reached = [...done("shell", "http", "go", "endpoints", "sql", "deploy"), set("design", "learning")];
    expect(after(reached)).toEqual({
      next: null,
      alternatives: [],
      ranking: [],
      inHand: ["design"],
      reason: "goal-reached",
      snoozedUntil: null,
    });
  });

  test("everything skipped is a goal reached", () => {
    const skipped = ["shell", "http", "endpoints", "sql", "deploy"].map((skill) => set(skill, "skipped"));
    expect(after([...skipped, { kind: "group.skipped", group: "language", skipped: true }])).toMatchObject({
      next: null,
      reason: "goal-reached",
    });
  });
});

describe("what was suggested before", () => {
  const twins = smallCurriculum({
    milestones: { "junior/one": ["a", "b", "c"] },
    skills: { a: { hours: 10, weight: 5 }, b: { hours: 9, weight: 5 }, c: { hours: 8, weight: 5 } },
  });
  const next = (...payloads: Payload[]) => {
    const progress = foldEvents(twins, inOrder(...payloads));
    return suggest(twins, progress, standingOf(twins, progress, NOON), NOON).next;
  };
  const told = (suggested: string): Payload => ({ kind: "goal.set", stage: "junior", hoursPerWeek: 6, suggested });

  test("stays while nothing is more than 15 % denser, and says how much denser something is", () => {
    expect(next()?.skill).toBe("c");
    expect(next(told("b"))?.skill).toBe("b");
    expect(next(told("b"))?.keptAgainst).toBeCloseTo(0.125, 9);
    expect(next(told("a"))?.skill).toBe("c");
    expect(next(told("c"))?.keptAgainst).toBe(null);
  });

  test("goes once it is begun, done, skipped or put off", () => {
    for (const state of ["learning", "done", "skipped"] as const)
      expect(next(told("b"), set("b", state))?.skill).toBe("c");
    expect(next(told("b"), snooze("b", 2))?.skill).toBe("c");
  });

  test("comes back when what replaced it is undone", () => {
    const first = { ...set("b", "done"), suggested: "b" };
    const progress = foldEvents(twins, [
      ...inOrder(told("b"), first),
      ...inOrder(told("b"), first, { kind: "undone", event: inOrder(told("b"), first)[1]?.id ?? "" }).slice(2),
    ]);
    expect(suggest(twins, progress, standingOf(twins, progress, NOON), NOON).next?.skill).toBe("b");
  });
});

describe("the numbers", () => {
  test("an elective that something required needs is as good as required", () => {
    const needed = smallCurriculum({
      milestones: { "junior/one": ["extra", "other", "main"] },
      skills: { extra: { elective: true }, other: { elective: true }, main: { needs: ["extra"] } },
    });
    const { next, alternatives } = suggest(needed, EMPTY_PROGRESS, standingOf(needed, EMPTY_PROGRESS, NOON), NOON);
    expect(next).toMatchObject({
      skill: "extra",
      opens: ["main"],
      isElective: true,
      chain: { goal: "main", value: 1 },
    });
    expect(alternatives).toEqual([]);
  });

  test("what the current milestone waits for comes before the rest of a later one", () => {
    const crossing = smallCurriculum({
      milestones: { "junior/one": ["goal"], "junior/two": ["quick", "first"] },
      skills: { goal: { needs: ["first"] }, quick: { weight: 5, hours: 40 }, first: { hours: 50 } },
    });
    const standing = standingOf(crossing, EMPTY_PROGRESS, NOON);
    expect(suggest(crossing, EMPTY_PROGRESS, standing, NOON).next?.skill).toBe("first");
  });

  test("what opens says only what is not begun and waits for nothing else", () => {
    const fan = smallCurriculum({
      milestones: { "junior/one": ["root", "other", "one", "both", "begun", "group:g"] },
      skills: {
        root: { weight: 5 },
        other: {},
        one: { needs: ["root"] },
        both: { needs: ["root", "other"] },
        begun: { needs: ["root"] },
        x: { group: "g", hours: 2, needs: ["root"] },
        y: { group: "g", hours: 1, needs: ["root"] },
      },
    });
    const progress = foldEvents(fan, inOrder(set("begun", "learning")));
    const { next } = suggest(fan, progress, standingOf(fan, progress, NOON), NOON);
    expect(next).toMatchObject({ skill: "root", opens: ["one", "y"] });
  });

  test("a member that only the framework of one's choice needs is not offered beside the language one has", () => {
    const paths = smallCurriculum({
      milestones: { "junior/one": ["group:language", "group:framework", "tests"] },
      skills: {
        go: { group: "language" },
        ruby: { group: "language", hours: 2 },
        gin: { group: "framework", needs: ["go"] },
        rails: { group: "framework", needs: ["ruby"] },
        tests: { hours: 9 },
      },
    });
    const choice: Payload = { kind: "group.picked", group: "framework", skill: "rails" };
    const offered = (...payloads: Payload[]) => {
      const progress = foldEvents(paths, inOrder(...payloads));
      const { next, alternatives } = suggest(paths, progress, standingOf(paths, progress, NOON), NOON);
      return [next, ...alternatives].map((suggestion) => suggestion?.skill);
    };
    expect(offered(choice)).toEqual(["ruby", "tests"]);
    expect(offered(choice, set("go", "done"))).toEqual(["tests"]);
    expect(offered(choice, { kind: "group.picked", group: "language", skill: "go" })).toEqual(["go", "tests"]);
  });

  test("what rests on something long done takes the time to refresh it", () => {
    const progress = foldEvents(path, inOrder(...done("shell", "http")));
    const year = NOON + 420 * DAY;
    const { next } = suggest(path, progress, standingOf(path, progress, year, { goal: junior }), year);
    expect(next).toMatchObject({ skill: "go", chain: { hours: 51 }, faded: [{ skill: "shell", hours: 1 }] });
  });
});

test("an empty path suggests nothing", () => {
  const empty = { ...smallCurriculum({ milestones: {}, skills: {} }), stages: [], stageById: new Map() };
  expect(suggest(empty, EMPTY_PROGRESS, standingOf(empty, EMPTY_PROGRESS, at(0)), at(0))).toMatchObject({
    next: null,
    reason: "nothing-ready",
    inHand: [],
  });
});
