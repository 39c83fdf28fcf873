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
      criteria: new Map(),
      snoozedUntil: NOON,
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
    expect(picked.groups.get("language")).toEqual({ pick: "go", skippedAt: null });
    expect(picked.skills.size).toBe(0);
    expect(fold(event(1, { kind: "group.picked", group: "language", skill: "a" })).groups.get("language")?.pick).toBe(
      null,
    );
  });

  test("a skipped group can be reopened", () => {
    const skip = event(1, { kind: "group.skipped", group: "language", skipped: true });
    expect(fold(skip).groups.get("language")).toEqual({ pick: null, skippedAt: at(1) });
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
