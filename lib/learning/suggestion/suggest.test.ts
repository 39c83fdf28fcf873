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
const snooze = (skill: string, days: number): Payload => ({
  kind: "skill.snoozed",
  skill,
  until: new Date(NOON + days * DAY).toISOString(),
});
const after = (payloads: Payload[], goal: Goal | null = junior, now = NOON) =>
  suggest(path, foldEvents(path, inOrder(...payloads)), goal, now);
const names = (payloads: Payload[], goal: Goal | null = junior) => {
  const { next, alternatives } = after(payloads, goal);
  return [next?.skill ?? null, ...alternatives.map(({ skill }) => skill)];
};

describe("suggest", () => {
  test("begins with the current milestone, and offers other corners beside it", () => {
    expect(names([])).toEqual(["shell", "http", "sql"]);
  });

  test("says the numbers that belong to it", () => {
    expect(after([set("http", "done")]).next).toEqual({
      skill: "shell",
      hours: 4,
      hoursPerWeek: 6,
      group: null,
      isElective: false,
      milestone: { id: "start", settledThen: 2, total: 3 },
      isOfCurrentMilestone: true,
      isLastOfMilestone: false,
      has: [],
      opens: ["go"],
      above: 3,
    });
  });

  test("of an open group offers its choice, and says that a milestone is complete with it", () => {
    expect(after(done("shell", "http")).next).toMatchObject({
      skill: "go",
      group: "language",
      milestone: { settledThen: 3, total: 3 },
      isLastOfMilestone: true,
      has: [{ kind: "skill", id: "shell", skill: "shell", isSkipped: false }],
      opens: ["endpoints"],
      above: 2,
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

  test("of a group whose member is in progress nothing else is offered", () => {
    expect(names([...done("shell", "http"), set("python", "learning")])).toEqual(["sql"]);
  });

  test("goes on to the next milestone only when nothing of the current one is ready", () => {
    expect(after([set("shell", "learning"), set("http", "learning")]).next).toMatchObject({
      skill: "sql",
      isOfCurrentMilestone: false,
      milestone: { id: "site" },
    });
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

  test("a goal that is reached has no next", () => {
    const reached = [...done("shell", "http", "go", "endpoints", "sql", "deploy"), set("design", "learning")];
    expect(after(reached)).toEqual({
      next: null,
      alternatives: [],
      inHand: ["design"],
      reason: "goal-reached",
      snoozedUntil: null,
    });
  });

  test("takes a standing that is there, unless it is on the way to another goal", () => {
    const progress = foldEvents(path, inOrder(...done("shell", "http")));
    const here = standingOf(path, progress, NOON, junior);
    expect(suggest(path, progress, junior, NOON, here)).toEqual(suggest(path, progress, junior, NOON));
    const elsewhere = standingOf(path, progress, NOON, { ...junior, stage: "cloud" });
    expect(suggest(path, progress, junior, NOON, elsewhere)).toEqual(suggest(path, progress, junior, NOON));
  });
});

test("an empty path suggests nothing", () => {
  const empty = { ...smallCurriculum({ milestones: {}, skills: {} }), stages: [], stageById: new Map() };
  expect(suggest(empty, EMPTY_PROGRESS, null, at(0))).toMatchObject({
    next: null,
    reason: "nothing-ready",
    inHand: [],
  });
});
