import { describe, expect, test } from "vitest";
import type { Payload, ProgressEvent } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { EMPTY_PROGRESS } from "../progress/progress";
import { branchedPath as path } from "../testing/branched-path";
import { at, DAY, inOrder, NOON } from "../testing/events";
import { standingOf } from "./standing";

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
      isInferred: false,
      isReady: false,
      isSnoozed: false,
      isPinned: false,
      isDue: false,
      isFaded: false,
      look: "locked",
      hoursLeft: 10,
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
  test("count what is left of them: by the criteria met or the time logged, and never less than a tenth", () => {
    const left = (...payloads: Payload[]) => {
      const { skills, milestones } = say(...payloads);
      return [skills.get("sql")?.hoursLeft, milestones.get("site")?.hoursLeft];
    };
    const met = (criterion: string): Payload => ({ kind: "criterion.set", skill: "sql", criterion, met: true });
    const log = (minutes: number): Payload => ({ kind: "time.logged", skill: "sql", minutes });
    expect(left()).toEqual([20, 30]);
    expect(left(set("sql", "learning"))).toEqual([20, 30]);
    expect(left(met("first"))).toEqual([10, 20]);
    expect(left(log(300))).toEqual([15, 25]);
    expect(left(met("first"), log(300))).toEqual([10, 20]);
    expect(left(log(1440), log(1440))).toEqual([2, 12]);
    expect(left(met("first"), set("sql", "done"))).toEqual([0, 10]);
  });

  test("that were done long ago are due, later faded, unless that is turned off", () => {
    const progress = foldEvents(path, inOrder(set("shell", "done")));
    const after = (days: number, hasReviews = true) => {
      const { isDue, isFaded } =
        standingOf(path, progress, NOON + days * DAY, { hasReviews }).skills.get("shell") ?? {};
      return [isDue, isFaded];
    };
    expect([after(140), after(150), after(420)]).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
    expect(after(420, false)).toEqual([false, false]);
  });

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
      isInferred: false,
      settledAt: at(1),
      pick: null,
      choice: "python",
      look: "done",
      hours: 60,
      hoursLeft: 0,
      hoursRange: [50, 60],
    });
    expect(met.skills.get("endpoints")?.unmet).toEqual([{ kind: "skill", id: "http" }]);
    expect(met.milestones.get("start")).toMatchObject({ total: 3, settled: 1, done: 1, hoursLeft: 10 });
  });

  test("is not settled by a skipped member alone", () => {
    expect(group(set("go", "skipped"))).toMatchObject({ isSettled: false, choice: "python", hours: 60 });
  });

  test("is skipped once every member is", () => {
    const members = (path.groupById.get("language")?.members ?? []).map((id) => set(id, "skipped"));
    expect(group(...members)).toMatchObject({ look: "skipped", isSettled: true, hoursLeft: 0 });
    expect(group(...members.slice(1))).toMatchObject({ isSettled: false });
    expect(group(...members, set("go", "learning"))).toMatchObject({ isSettled: false });
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

test("everything skipped is everything settled, and nothing done", () => {
  const skills = path.skills.map(({ id }) => set(id, "skipped"));
  const { overall, way } = say(...skills, { kind: "group.skipped", group: "language", skipped: true });
  expect(overall).toMatchObject({ total: 8, settled: 8, done: 0, skipped: 8, hoursLeft: 0, milestonesReached: 5 });
  expect(way.isGoalReached).toBe(true);
});
