import { describe, expect, test } from "vitest";
import { at, event, eventId, inOrder, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { foldEvents } from "./fold-events";
import { EMPTY_PROGRESS } from "./progress";

const path = smallCurriculum({
  milestones: { "junior/one": ["a", "b", "group:language"], "junior/two": ["left", "right"] },
  skills: {
    a: {},
    b: { needs: ["a"] },
    python: { group: "language" },
    go: { group: "language" },
    left: { criteria: ["turn-left", "look"], resources: [{ id: "left-book" }, { id: "map" }] },
    right: { criteria: ["turn-right", "look"], resources: [{ id: "right-book" }, { id: "map" }] },
  },
  changes: [
    { kind: "renamed", from: "golang", to: ["go"], title: "Golang", on: "2026-02-01" },
    { kind: "renamed", from: "go-language", to: ["golang"], title: "Go, the language", on: "2026-01-01" },
    { kind: "split", from: "both", to: ["left", "right"], title: "Both", on: "2026-02-01" },
    { kind: "merged", from: "a-too", to: ["a"], title: "A too", on: "2026-02-01" },
    { kind: "retired", from: "flash", to: [], title: "Flash", on: "2026-02-01" },
    { kind: "renamed", from: "shockwave", to: ["flash"], title: "Shockwave", on: "2026-01-01" },
  ],
});

const fold = (...events: ReturnType<typeof event>[]) => foldEvents(path, events);
const set = (n: number, skill: string, state: "not-started" | "learning" | "done" | "skipped", occurredAt = at(n)) =>
  event(n, { kind: "skill.set", skill, state }, occurredAt);
const met = (n: number, skill: string, criterion: string, isMet = true) =>
  event(n, { kind: "criterion.set", skill, criterion, met: isMet });
const undo = (n: number, target: number) => event(n, { kind: "undone", event: eventId(target) });

describe("the state of a skill", () => {
  test("nothing said is the progress of a visitor", () => {
    expect(fold()).toEqual(EMPTY_PROGRESS);
  });

  test("the latest stands, by time and then by id", () => {
    expect(fold(set(2, "a", "done"), set(1, "a", "learning")).skills.get("a")).toMatchObject({
      state: "done",
      since: at(2),
    });
    expect(fold(set(2, "a", "done", at(1)), set(1, "a", "learning", at(1))).skills.get("a")?.state).toBe("done");
    expect(fold(set(2, "a", "learning", at(1)), set(3, "a", "skipped", at(0))).skills.get("a")?.state).toBe("learning");
  });

  test("saying done twice does not move the day, reopening in between does", () => {
    expect(fold(set(1, "a", "done"), set(5, "a", "done")).skills.get("a")?.since).toBe(at(1));
    const reopened = fold(set(1, "a", "done"), set(3, "a", "not-started"), set(5, "a", "done"));
    expect(reopened.skills.get("a")?.since).toBe(at(5));
  });

  test("a criterion met begins a skill that was not started", () => {
    expect(fold(met(1, "a", "first"), met(2, "a", "second")).skills.get("a")).toMatchObject({
      state: "learning",
      since: at(1),
    });
    expect(fold(met(1, "a", "first"), met(2, "a", "first", false)).skills.get("a")?.state).toBe("not-started");
  });

  test("an explicit learning, done or skipped stands over criteria", () => {
    for (const state of ["learning", "done", "skipped"] as const) {
      expect(fold(set(1, "a", state), met(2, "a", "first")).skills.get("a")?.state).toBe(state);
    }
  });

  test("reopening holds against criteria met before, and gives way to one met after", () => {
    const before = fold(met(1, "a", "first"), set(2, "a", "done"), set(3, "a", "not-started"));
    expect(before.skills.get("a")).toMatchObject({ state: "not-started", since: at(3) });
    expect(before.skills.get("a")?.criteria.get("first")).toBe(at(1));
    const after = fold(met(1, "a", "first"), set(3, "a", "not-started"), met(4, "a", "second"));
    expect(after.skills.get("a")).toMatchObject({ state: "learning", since: at(4) });
  });

  test("not now is kept until taken back, and is no touch of the skill", () => {
    const until = new Date(NOON).toISOString();
    const snoozed = fold(event(1, { kind: "skill.snoozed", skill: "a", until }));
    expect(snoozed.skills.get("a")).toEqual({
      state: "not-started",
      since: null,
      begunAt: null,
      isInferred: false,
      criteria: new Map(),
      snoozedUntil: NOON,
      isPinned: false,
      minutes: 0,
      reviews: [],
      touchedAt: null,
    });
    const back = event(2, { kind: "skill.snoozed", skill: "a", until: null });
    expect(
      foldEvents(path, [back, event(1, { kind: "skill.snoozed", skill: "a", until })]).skills.get("a")?.snoozedUntil,
    ).toBe(null);
  });

  test("the last touch is the latest change of state, criterion or resource", () => {
    const started = event(7, { kind: "resource.set", skill: "a", resource: "manual", state: "started" });
    expect(fold(set(1, "a", "learning"), started, met(4, "a", "first")).skills.get("a")?.touchedAt).toBe(at(7));
  });
});

describe("groups, resources, goal and proofs", () => {
  test("a pick marks nothing done, and only members can be picked", () => {
    const picked = fold(event(1, { kind: "group.picked", group: "language", skill: "go" }));
    expect(picked.groups.get("language")).toEqual({ pick: "go", skippedAt: null, isInferred: false });
    expect(picked.skills.size).toBe(0);
    expect(fold(event(1, { kind: "group.picked", group: "language", skill: "a" })).groups.get("language")?.pick).toBe(
      null,
    );
  });

  test("a skipped group can be reopened", () => {
    const skip = event(1, { kind: "group.skipped", group: "language", skipped: true });
    expect(fold(skip).groups.get("language")).toEqual({ pick: null, skippedAt: at(1), isInferred: false });
    const back = event(2, { kind: "group.skipped", group: "language", skipped: false });
    expect(fold(back, skip).groups.get("language")?.skippedAt).toBe(null);
  });

  test("resources keep their latest state, and none takes them out", () => {
    const resource = (n: number, state: "none" | "saved" | "finished") =>
      event(n, { kind: "resource.set", skill: "a", resource: "manual", state });
    expect(fold(resource(1, "saved"), resource(2, "finished")).resources).toEqual(
      new Map([["a/manual", { state: "finished", since: at(2) }]]),
    );
    expect(fold(resource(1, "saved"), resource(2, "none")).resources.size).toBe(0);
  });

  test("the latest goal that the path has stands", () => {
    const goal = event(1, { kind: "goal.set", stage: "junior", hoursPerWeek: 6 });
    const foreign = event(2, { kind: "goal.set", stage: "astronaut", hoursPerWeek: 9 });
    expect(fold(foreign, goal).goal).toEqual({ stage: "junior", hoursPerWeek: 6, since: at(1) });
  });

  test("a proof can be shown and taken back", () => {
    const shown = event(1, { kind: "milestone.proofShown", milestone: "one", evidence: eventId(9) });
    expect(fold(shown).proofs).toEqual(new Map([["one", { evidenceId: eventId(9), since: at(1) }]]));
    expect(fold(shown, event(2, { kind: "milestone.proofShown", milestone: "one", evidence: null })).proofs.size).toBe(
      0,
    );
  });
});

describe("time, pins and reviews", () => {
  const log = (n: number, minutes: number) => event(n, { kind: "time.logged", skill: "a", minutes });
  const grade = (n: number, grade: "again" | "good") => event(n, { kind: "review.graded", skill: "a", grade });

  test("time adds up, an event that comes twice once, and begins a skill", () => {
    const skill = fold(log(1, 30), log(2, 45), log(1, 30)).skills.get("a");
    expect(skill).toMatchObject({ minutes: 75, state: "learning", since: at(1), touchedAt: at(2) });
    expect(fold(log(1, 30), log(2, 45), undo(3, 1)).skills.get("a")?.minutes).toBe(45);
    expect(fold(log(1, 30), set(2, "a", "not-started")).skills.get("a")?.state).toBe("not-started");
  });

  test("work begins with the first thing noted since the skill was last reopened, and stays begun when it is done", () => {
    const begun = (...events: ReturnType<typeof event>[]) => fold(...events).skills.get("a")?.begunAt;
    expect(begun(set(1, "a", "done"))).toBe(null);
    expect(begun(set(3, "a", "learning"), log(2, 30), set(5, "a", "done"))).toBe(at(2));
    expect(begun(set(1, "a", "learning"), set(2, "a", "not-started"), met(3, "a", "first"), set(4, "a", "done"))).toBe(
      at(3),
    );
  });

  test("a pin holds until it is taken off, and is no touch of the skill", () => {
    const pin = (n: number, pinned: boolean) => event(n, { kind: "skill.pinned", skill: "a", pinned });
    expect(fold(pin(1, true)).skills.get("a")).toMatchObject({ isPinned: true, touchedAt: null });
    expect(fold(pin(2, false), pin(1, true)).skills.get("a")?.isPinned).toBe(false);
  });

  test("reviews stand in the order of time, and those of an earlier life of the skill do not count", () => {
    expect(fold(set(1, "a", "done"), grade(3, "again"), grade(2, "good")).skills.get("a")?.reviews).toEqual([
      { at: at(2), grade: "good" },
      { at: at(3), grade: "again" },
    ]);
    const again = fold(set(1, "a", "done"), grade(2, "good"), set(3, "a", "not-started"), set(4, "a", "done"));
    expect(again.skills.get("a")?.reviews).toEqual([]);
    expect(fold(grade(2, "good")).skills.get("a")?.reviews).toEqual([]);
  });
});

describe("goals, weeks and what was suggested", () => {
  test("a goal is kept from when it was set or kept, until it is dropped", () => {
    const goal = event(1, { kind: "goal.set", stage: "junior", hoursPerWeek: 6 });
    const kept = (n: number, isKept: boolean) => event(n, { kind: "goal.kept", stage: "junior", kept: isKept });
    expect(fold(goal).goals).toEqual(new Map([["junior", at(1)]]));
    expect(fold(goal, kept(2, false)).goals.size).toBe(0);
    expect(fold(goal, kept(2, false), kept(3, true)).goals).toEqual(new Map([["junior", at(3)]]));
    expect(fold(event(1, { kind: "goal.kept", stage: "astronaut", kept: true })).goals.size).toBe(0);
  });

  test("a week is paused until it is not", () => {
    const pause = (n: number, week: string, paused: boolean) => event(n, { kind: "week.paused", week, paused });
    const weeks = fold(pause(2, "2026-12-21", true), pause(1, "2026-11-30", true), pause(3, "2026-12-21", false));
    expect([...weeks.pausedWeeks]).toEqual(["2026-11-30"]);
  });

  test("what was suggested is what the last event tells that stands", () => {
    const done = (n: number, suggested?: string) =>
      event(n, { kind: "skill.set", skill: "b", state: "done", ...(suggested && { suggested }) });
    expect(fold(done(1, "a"), done(2, "left"), done(3)).suggested).toBe("left");
    expect(fold(done(1, "a"), done(2, "left"), undo(3, 2)).suggested).toBe("a");
    expect(fold(done(1, "no-such-skill")).suggested).toBe(null);
  });
});

describe("placement", () => {
  const RUN = eventId(500);
  const answer = (n: number, skill: string, answer: "yes" | "no" | "partly", run = RUN) =>
    event(n, { kind: "placement.answered", run, skill, answer });
  const apply = (n: number, ...skills: string[]) => event(n, { kind: "placement.applied", run: RUN, skills });

  test("answers stand in the order in which they were given; the latest to a question counts", () => {
    const [run, ...others] = fold(answer(3, "b", "no"), answer(1, "a", "yes"), answer(5, "a", "partly")).placements;
    expect(others).toEqual([]);
    expect(run).toEqual({
      run: RUN,
      answers: [
        { skill: "b", answer: "no", event: eventId(3) },
        { skill: "a", answer: "partly", event: eventId(5) },
      ],
      answeredAt: at(5),
      applied: null,
    });
  });

  test("an answer alone changes no skill", () => {
    expect(fold(answer(1, "a", "yes")).skills.size).toBe(0);
  });

  test("what is taken over is done and inferred, and undone with one undo", () => {
    const { skills, placements } = fold(answer(1, "b", "yes"), apply(2, "a", "b"));
    expect(skills.get("a")).toMatchObject({ state: "done", since: at(2), isInferred: true, touchedAt: at(2) });
    expect(placements[0]?.applied).toEqual({ event: eventId(2), at: at(2), skills: ["a", "b"] });
    const undone = fold(answer(1, "b", "yes"), apply(2, "a", "b"), undo(3, 2));
    expect(undone.skills.size).toBe(0);
    expect(undone.placements[0]?.applied).toBe(null);
  });

  test("of two placements the later one stands, and the earlier one again once that is undone", () => {
    const first = apply(2, "a", "b");
    const second = event(3, { kind: "placement.applied", run: eventId(99), skills: ["b", "left"] });
    expect([...fold(first, second).skills.keys()]).toEqual(["b", "left"]);
    expect([...fold(first, second, undo(4, 3)).skills.keys()]).toEqual(["a", "b"]);
  });

  test("a choice of which a member is known is skipped, and inferred", () => {
    const applied = event(2, { kind: "placement.applied", run: RUN, skills: ["a"], groups: ["language"] });
    expect(fold(applied).groups.get("language")).toEqual({ pick: null, skippedAt: at(2), isInferred: true });
    expect(fold(applied, undo(3, 2)).groups.size).toBe(0);
    const reopened = event(3, { kind: "group.skipped", group: "language", skipped: false });
    expect(fold(applied, reopened).groups.get("language")?.skippedAt).toBe(null);
  });

  test("time of an earlier day began the skill on that day", () => {
    const logged = event(5, { kind: "time.logged", skill: "a", minutes: 30, on: "2026-11-02" });
    expect(fold(logged).skills.get("a")?.begunAt).toBe(Date.UTC(2026, 10, 2, 12));
    const later = event(5, { kind: "time.logged", skill: "a", minutes: 30, on: "2999-01-01" });
    expect(fold(later).skills.get("a")?.begunAt).toBe(at(5));
  });

  test("it is confirmed by saying so, before or after, or by a review that went well", () => {
    const good = (n: number) => event(n, { kind: "review.graded", skill: "a", grade: "good" });
    const again = event(4, { kind: "review.graded", skill: "a", grade: "again" });
    expect(fold(apply(2, "a"), set(3, "a", "done")).skills.get("a")).toMatchObject({ isInferred: false, since: at(2) });
    expect(fold(set(1, "a", "done"), apply(2, "a")).skills.get("a")).toMatchObject({ isInferred: false, since: at(1) });
    expect(fold(apply(2, "a"), good(3)).skills.get("a")?.isInferred).toBe(false);
    expect(fold(apply(2, "a"), again).skills.get("a")).toMatchObject({ isInferred: true, state: "done" });
    expect(fold(apply(2, "a"), set(3, "a", "not-started")).skills.get("a")?.state).toBe("not-started");
  });

  test("the run answered last comes last", () => {
    const runs = fold(answer(5, "a", "yes", eventId(501)), answer(1, "b", "yes")).placements;
    expect(runs.map(({ run }) => run)).toEqual([RUN, eventId(501)]);
  });
});

describe("undo", () => {
  test("what came before shows again", () => {
    const progress = fold(set(1, "a", "learning"), set(2, "a", "done"), undo(3, 2));
    expect(progress.skills.get("a")).toMatchObject({ state: "learning", since: at(1) });
  });

  test("it holds whatever came later, and undoing it restores", () => {
    const events = [set(1, "a", "done"), undo(2, 1), set(3, "b", "done")];
    expect([...fold(...events).skills.keys()]).toEqual(["b"]);
    expect([...fold(...events, undo(4, 2)).skills.keys()]).toEqual(["a", "b"]);
  });

  test("forged rings of undos change nothing", () => {
    const progress = fold(set(1, "a", "done"), undo(2, 3), undo(3, 2), undo(4, 4));
    expect(progress).toEqual(fold(set(1, "a", "done")));
  });
});

describe("a path that changes", () => {
  test("a renamed skill keeps its progress through two editions", () => {
    expect(fold(set(1, "go-language", "done")).skills.get("go")).toMatchObject({ state: "done", since: at(1) });
    const picked = fold(event(1, { kind: "group.picked", group: "language", skill: "golang" }));
    expect(picked.groups.get("language")?.pick).toBe("go");
  });

  test("what was said under two names is one story", () => {
    expect(fold(set(1, "golang", "done"), set(2, "go", "not-started")).skills.get("go")?.state).toBe("not-started");
  });

  test("a split skill counts for each part, its criteria and resources for the part that took them over", () => {
    const progress = fold(
      set(1, "both", "done"),
      met(2, "both", "turn-left"),
      met(3, "both", "look"),
      event(4, { kind: "resource.set", skill: "both", resource: "right-book", state: "started" }),
    );
    expect(progress.skills.get("left")).toMatchObject({
      state: "done",
      criteria: new Map([
        ["look", at(3)],
        ["turn-left", at(2)],
      ]),
    });
    expect(progress.skills.get("right")).toMatchObject({ state: "done", criteria: new Map([["look", at(3)]]) });
    expect([...progress.resources.keys()]).toEqual(["right/right-book"]);
  });

  test("merged skills count for the one that is left", () => {
    expect(fold(set(1, "a-too", "skipped")).skills.get("a")?.state).toBe("skipped");
  });

  test("a retired skill keeps what was said of it, under its last name", () => {
    expect(fold(set(1, "flash", "done")).skills.get("flash")?.state).toBe("done");
    expect(fold(set(1, "shockwave", "learning")).skills.get("flash")?.state).toBe("learning");
  });
});

describe("hostile ids", () => {
  test("ids that the path never had leave no trace", () => {
    const progress = fold(
      set(1, "__proto__", "done"),
      set(2, "constructor", "done"),
      met(3, "no-such-skill", "first"),
      event(4, { kind: "group.skipped", group: "__proto__", skipped: true }),
      event(5, { kind: "milestone.proofShown", milestone: "hasOwnProperty", evidence: eventId(9) }),
    );
    expect(progress).toEqual(EMPTY_PROGRESS);
  });

  test("a criterion called __proto__ is one criterion of its skill", () => {
    const criteria = fold(met(1, "a", "__proto__")).skills.get("a")?.criteria;
    expect([...(criteria ?? [])]).toEqual([["__proto__", at(1)]]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

test("entries stand in path order, whatever the order of the events", () => {
  const progress = fold(
    ...inOrder(
      { kind: "skill.set", skill: "right", state: "done" },
      { kind: "skill.set", skill: "flash", state: "done" },
      { kind: "skill.set", skill: "a", state: "done" },
    ),
  );
  expect([...progress.skills.keys()]).toEqual(["a", "right", "flash"]);
});

test("any iterable will do", () => {
  expect(foldEvents(path, new Set([set(1, "a", "done")]).values()).skills.get("a")?.state).toBe("done");
});
