import { describe, expect, test } from "vitest";
import type { Payload, ProgressEvent } from "./event";
import { foldEvents } from "./fold-events";
import { EMPTY_PROGRESS } from "./progress";
import { standingOf } from "./standing";
import { allDone, at, DAY, event, eventId, inOrder, NOON } from "./testing/events";
import { smallCurriculum } from "./testing/small-curriculum";

const path = smallCurriculum({
  stages: { junior: ["mid"], mid: ["senior", "cloud"], senior: [], cloud: [] },
  specializations: ["cloud"],
  milestones: {
    "junior/start": ["shell", "http", "group:language", "typing"],
    "junior/site": ["endpoints", "sql"],
    "mid/feature": ["design"],
    "senior/system": ["scale"],
    "cloud/home": ["network"],
  },
  skills: {
    shell: { hours: 4, area: "tools" },
    http: { hours: 6, area: "web", needs: ["shell"] },
    python: { hours: 60, area: "code", group: "language", needs: ["shell"] },
    go: { hours: 50, area: "code", group: "language", needs: ["shell"] },
    typing: { hours: 3, area: "tools", elective: true },
    endpoints: { hours: 10, area: "web", needs: ["http", "group:language"] },
    sql: { hours: 20, area: "data" },
    design: { hours: 30, area: "code", needs: ["endpoints", "sql"] },
    scale: { hours: 40, area: "data", needs: ["design"] },
    network: { hours: 15, area: "tools", needs: ["design"] },
  },
});

const standing = (...events: ProgressEvent[]) => standingOf(path, foldEvents(path, events), NOON);
const say = (...payloads: Payload[]) => standing(...inOrder(...payloads));
const set = (skill: string, state: "learning" | "done" | "skipped"): Payload => ({ kind: "skill.set", skill, state });

describe("a visitor", () => {
  const visitor = standingOf(path, EMPTY_PROGRESS, NOON);

  test("can begin what needs nothing, and sees what the rest waits for", () => {
    expect([...visitor.skills.values()].filter(({ isReady }) => isReady).map(({ id }) => id)).toEqual([
      "shell",
      "typing",
      "sql",
    ]);
    expect(visitor.skills.get("endpoints")).toEqual({
      id: "endpoints",
      state: "not-started",
      since: null,
      touchedAt: null,
      isSettled: false,
      isReady: false,
      isSnoozed: false,
      look: "locked",
      unmet: [
        { kind: "skill", id: "http" },
        { kind: "group", id: "language" },
      ],
      criteriaMet: 0,
    });
  });

  test("counts a choice group as one, at its cheapest member, and no electives", () => {
    expect(visitor.milestones.get("start")).toEqual({
      id: "start",
      look: "current",
      total: 3,
      settled: 0,
      done: 0,
      skipped: 0,
      learning: 0,
      ready: 1,
      locked: 2,
      hours: 60,
      hoursLeft: 60,
      reachedAt: null,
      newSince: 0,
      proof: null,
    });
    expect(visitor.overall).toMatchObject({
      total: 8,
      settled: 0,
      hours: 175,
      milestonesTotal: 5,
      milestonesReached: 0,
    });
  });

  test("is on the way along the core stages, at its first milestone", () => {
    expect(visitor.way).toMatchObject({ goal: null, total: 7, hoursLeft: 160, isGoalReached: false });
    expect(visitor.way.stages.map(({ id }) => id)).toEqual(["junior", "mid", "senior"]);
    expect(visitor.way.currentMilestone?.id).toBe("start");
    expect(visitor.way.currentStage?.id).toBe("junior");
  });
});

describe("skills", () => {
  test("done and skipped settle, learning does not", () => {
    const { skills } = say(set("shell", "skipped"), set("sql", "done"), set("http", "learning"));
    expect(skills.get("shell")).toMatchObject({ look: "skipped", isSettled: true });
    expect(skills.get("sql")).toMatchObject({ look: "done", isSettled: true, since: at(2) });
    expect(skills.get("http")).toMatchObject({ look: "learning", isSettled: false, isReady: true });
    expect(skills.get("python")?.look).toBe("ready");
  });

  test("a skill that is done keeps its own state while its prerequisites are missing", () => {
    const { skills } = say(set("design", "done"));
    expect(skills.get("design")).toMatchObject({ look: "done", isSettled: true, isReady: false });
    expect(skills.get("scale")?.isReady).toBe(true);
  });

  test("only criteria that the path still has are counted", () => {
    const met = (criterion: string): Payload => ({ kind: "criterion.set", skill: "shell", criterion, met: true });
    expect(say(met("first"), met("gone")).skills.get("shell")).toMatchObject({ criteriaMet: 1, look: "learning" });
  });

  test("not now holds until its time, and not at it", () => {
    const until = (time: number) => say({ kind: "skill.snoozed", skill: "sql", until: new Date(time).toISOString() });
    expect(until(NOON + 1).skills.get("sql")).toMatchObject({ isSnoozed: true, look: "ready" });
    expect(until(NOON).skills.get("sql")?.isSnoozed).toBe(false);
  });
});

describe("a choice group", () => {
  const group = (...payloads: Payload[]) => say(...payloads).groups.get("language");

  test("is met by one member that is done, at the time it was done", () => {
    const met = say(set("python", "done"), set("go", "done"));
    expect(met.groups.get("language")).toEqual({
      id: "language",
      isMet: true,
      isSkipped: false,
      isSettled: true,
      settledAt: at(1),
      pick: null,
      choice: "python",
      look: "done",
      hours: 60,
      hoursRange: [50, 60],
    });
    expect(met.skills.get("endpoints")?.unmet).toEqual([{ kind: "skill", id: "http" }]);
    expect(met.milestones.get("start")).toMatchObject({ total: 3, settled: 1, done: 1, hoursLeft: 10 });
  });

  test("is not settled by a skipped member alone", () => {
    expect(group(set("go", "skipped"))).toMatchObject({ isSettled: false, choice: "python", hours: 60 });
  });

  test("is skipped by its own row, and unlocks what needs it", () => {
    const skipped = say(
      { kind: "group.skipped", group: "language", skipped: true },
      set("shell", "done"),
      set("http", "done"),
    );
    expect(skipped.groups.get("language")).toMatchObject({ look: "skipped", isSettled: true, settledAt: at(1) });
    expect(skipped.skills.get("endpoints")?.look).toBe("ready");
    expect(skipped.milestones.get("start")).toMatchObject({ look: "reached", done: 2, skipped: 1, reachedAt: at(3) });
  });

  test("stays skipped in the count of time, but shows done, once a member is done as well", () => {
    expect(group({ kind: "group.skipped", group: "language", skipped: true }, set("go", "done"))).toMatchObject({
      look: "done",
      isSkipped: true,
      settledAt: at(1),
    });
  });

  test("counts the hours of the pick, else of the member begun, else of the cheapest", () => {
    expect(group()).toMatchObject({ choice: "go", hours: 50 });
    expect(group(set("python", "learning"))).toMatchObject({ choice: "python", hours: 60, look: "learning" });
    expect(group(set("python", "learning"), { kind: "group.picked", group: "language", skill: "go" })).toMatchObject({
      pick: "go",
      choice: "go",
      hours: 50,
    });
  });

  test("a pick marks nothing done and is no longer followed once it is skipped", () => {
    const pick: Payload = { kind: "group.picked", group: "language", skill: "python" };
    expect(group(pick)).toMatchObject({ isSettled: false, choice: "python" });
    expect(group(pick, set("python", "skipped"))).toMatchObject({ pick: "python", choice: "go" });
  });
});

describe("milestones, stages and areas", () => {
  const start = allDone("shell", "go", "http");

  test("a milestone is reached at the latest time one of its required entries was settled", () => {
    const reached = standing(...start);
    expect(reached.milestones.get("start")).toMatchObject({
      look: "reached",
      settled: 3,
      reachedAt: at(3),
      hoursLeft: 0,
    });
    expect(reached.milestones.get("site")?.look).toBe("current");
    expect(reached.way.currentMilestone?.id).toBe("site");
  });

  test("an elective neither holds it up nor moves its day", () => {
    const later = standing(...start, event(9, set("typing", "done")));
    expect(later.milestones.get("start")).toMatchObject({ total: 3, settled: 3, reachedAt: at(3) });
  });

  test("reopening one un-reaches it", () => {
    const reopened = standing(...start, event(9, { kind: "skill.set", skill: "http", state: "not-started" }));
    expect(reopened.milestones.get("start")).toMatchObject({ look: "current", settled: 2, reachedAt: null });
  });

  test("a milestone further on can be reached before the current one", () => {
    const { milestones, stages } = standing(...allDone("design"));
    expect(milestones.get("feature")).toMatchObject({ look: "reached", reachedAt: at(1) });
    expect(milestones.get("start")?.look).toBe("current");
    expect(stages.get("mid")).toMatchObject({ look: "reached", milestonesReached: 1, total: 1, settled: 1 });
    expect(stages.get("junior")).toMatchObject({ look: "current", milestonesTotal: 2, milestonesReached: 0, total: 5 });
    expect(stages.get("senior")?.look).toBe("ahead");
  });

  test("a proof is shown and is no condition", () => {
    const proof = event(9, { kind: "milestone.proofShown", milestone: "start", evidence: eventId(7) });
    expect(standing(proof).milestones.get("start")).toMatchObject({
      look: "current",
      proof: { evidenceId: eventId(7), since: at(9) },
    });
  });

  test("areas add up to the whole", () => {
    const { areas, overall } = standing(...start);
    expect(areas.get("code")).toMatchObject({ total: 2, settled: 1, done: 1, locked: 1, hours: 80, hoursLeft: 30 });
    expect(areas.get("tools")).toMatchObject({ total: 2, settled: 1 });
    const sum = [...areas.values()].reduce((total, area) => total + area.hoursLeft, 0);
    expect(sum).toBe(overall.hoursLeft);
  });
});

describe("the way to the goal", () => {
  const goal = (stage: string, n = 50): ProgressEvent => event(n, { kind: "goal.set", stage, hoursPerWeek: 6 });

  test("leads by the shortest chain to a specialization", () => {
    const { way, overall } = standing(goal("cloud"));
    expect(way.stages.map(({ id }) => id)).toEqual(["junior", "mid", "cloud"]);
    expect(way).toMatchObject({ total: 7, milestonesTotal: 4, hoursLeft: 135 });
    expect(overall.total).toBe(8);
  });

  test("is reached when every milestone on it is", () => {
    const { way } = standing(...allDone("shell", "http", "go", "endpoints", "sql"), goal("junior"));
    expect(way).toMatchObject({ isGoalReached: true, currentMilestone: null, hoursLeft: 0, milestonesReached: 2 });
    expect(way.currentStage?.id).toBe("junior");
  });

  test("can be looked at for another goal than one's own", () => {
    const progress = foldEvents(path, [goal("cloud")]);
    const other = { stage: "junior", hoursPerWeek: 6, since: NOON };
    expect(standingOf(path, progress, NOON, other).way.stages.map(({ id }) => id)).toEqual(["junior"]);
    expect(standingOf(path, progress, NOON, { ...other, stage: "moon" }).way.stages).toHaveLength(3);
  });
});

test("everything skipped is everything settled, and nothing done", () => {
  const skills = path.skills.map(({ id }) => set(id, "skipped"));
  const { overall, way } = say(...skills, { kind: "group.skipped", group: "language", skipped: true });
  expect(overall).toMatchObject({ total: 8, settled: 8, done: 0, skipped: 8, hoursLeft: 0, milestonesReached: 5 });
  expect(way.isGoalReached).toBe(true);
});

test("a skill added later leaves a reached milestone reached", () => {
  const since = new Date(NOON + DAY).toISOString().slice(0, 10);
  const grown = smallCurriculum({
    milestones: { "junior/one": ["a", "b", "new"], "junior/two": ["c"] },
    skills: { a: {}, b: {}, new: { since }, c: {} },
  });
  const of = (...events: ProgressEvent[]) => standingOf(grown, foldEvents(grown, events), NOON + 9 * DAY);
  expect(of(...allDone("a", "b")).milestones.get("one")).toMatchObject({
    look: "reached",
    reachedAt: at(2),
    newSince: 1,
    total: 3,
    settled: 2,
  });
  expect(of(...allDone("a", "b")).way.currentMilestone?.id).toBe("two");
  expect(of(...allDone("a")).milestones.get("one")).toMatchObject({ look: "current", reachedAt: null, newSince: 0 });
});

test("an empty path has nothing to reach", () => {
  const empty = { ...smallCurriculum({ milestones: {}, skills: {} }), stages: [], stageById: new Map() };
  const { way, overall } = standingOf(empty, EMPTY_PROGRESS, NOON);
  expect(way).toMatchObject({ stages: [], currentMilestone: null, currentStage: null, isGoalReached: false, total: 0 });
  expect(overall.total).toBe(0);
});
