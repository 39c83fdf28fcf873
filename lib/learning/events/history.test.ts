import { describe, expect, test } from "vitest";
import { event, eventId } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { plainWords } from "../words";
import { describeEvent } from "./describe-event";
import type { Payload, ProgressEvent } from "./event";
import { historyOf } from "./history";

const path = smallCurriculum({
  milestones: { "junior/first-steps": ["unit-tests", "group:language"], "junior/next-steps": ["left", "right"] },
  skills: { "unit-tests": {}, python: { group: "language" }, go: { group: "language" }, left: {}, right: {} },
  changes: [
    { kind: "renamed", from: "testing", to: ["unit-tests"], title: "Testing", on: "2026-01-01" },
    { kind: "retired", from: "flash", to: [], title: "Flash", on: "2026-01-01" },
    { kind: "split", from: "both", to: ["left", "right"], title: "Left and right", on: "2026-01-01" },
  ],
});

const done = (n: number, skill: string) => event(n, { kind: "skill.set", skill, state: "done" });
const undo = (n: number, target: number) => event(n, { kind: "undone", event: eventId(target) });
const history = (...events: ProgressEvent[]) => historyOf(path, events);

describe("historyOf", () => {
  test("gives the newest first, each event once", () => {
    const entries = history(done(1, "unit-tests"), done(3, "go"), done(2, "left"), done(3, "go"));
    expect(entries.map(({ event: { id } }) => id)).toEqual([eventId(3), eventId(2), eventId(1)]);
    expect(entries[0]).toEqual({
      event: done(3, "go"),
      isUndone: false,
      undoneBy: null,
      skill: "go",
      milestone: null,
      canUndo: true,
    });
    expect(history()).toEqual([]);
  });

  test("offers no undo for a proof that was taken back: what was written is erased", () => {
    const proof = (n: number, evidence: string | null) =>
      event(n, { kind: "milestone.proofShown", milestone: "junior/first-steps", evidence });
    const [takenBack, shown] = history(proof(1, eventId(9)), proof(2, null));
    expect(takenBack?.canUndo).toBe(false);
    expect(shown?.canUndo).toBe(true);
  });

  test("says what is undone and by what, so that the undo can be undone", () => {
    const [undoing, undone] = history(done(1, "go"), undo(2, 1));
    expect(undone).toMatchObject({ isUndone: true, undoneBy: eventId(2), canUndo: false });
    expect(undoing).toMatchObject({ isUndone: false, undoneBy: null, canUndo: true, skill: "go" });
    const [, undoneUndo, restored] = history(done(1, "go"), undo(2, 1), undo(3, 2));
    expect(undoneUndo).toMatchObject({ isUndone: true, undoneBy: eventId(3), canUndo: false });
    expect(restored).toMatchObject({ isUndone: false, undoneBy: null, canUndo: true });
  });

  test("offers no undo of what does nothing", () => {
    expect(history(undo(2, 1))).toMatchObject([{ isUndone: false, canUndo: false, skill: null }]);
    expect(history(undo(1, 2), undo(2, 1))).toMatchObject([
      { isUndone: true, canUndo: false },
      { isUndone: true, canUndo: false },
    ]);
  });

  test("leads to the skill or milestone that the path has today", () => {
    expect(history(done(1, "testing"))[0]?.skill).toBe("unit-tests");
    expect(history(done(1, "flash"))[0]?.skill).toBe(null);
    expect(history(done(1, "__proto__"))[0]?.skill).toBe(null);
    const proof = event(1, { kind: "milestone.proofShown", milestone: "first-steps", evidence: null });
    expect(history(proof)[0]).toMatchObject({ skill: null, milestone: "first-steps" });
    expect(history(event(1, { kind: "group.picked", group: "language", skill: null }))[0]?.skill).toBe(null);
  });
});

describe("describeEvent", () => {
  const said = (payload: Payload, earlier: ProgressEvent[] = [], timeZone = "UTC") =>
    plainWords(
      path,
      describeEvent(path, payload, {
        timeZone,
        payloadOf: (id) => earlier.find((known) => known.id === id)?.payload,
      }),
    );

  test.each<[string, Payload]>([
    ["Done: Unit tests", { kind: "skill.set", skill: "unit-tests", state: "done" }],
    ["Started: Unit tests", { kind: "skill.set", skill: "unit-tests", state: "learning" }],
    ["Skipped: Unit tests", { kind: "skill.set", skill: "unit-tests", state: "skipped" }],
    ["Reopened: Unit tests", { kind: "skill.set", skill: "unit-tests", state: "not-started" }],
    [
      "Criterion met of Unit tests: Show first",
      { kind: "criterion.set", skill: "unit-tests", criterion: "first", met: true },
    ],
    [
      "Criterion no longer met of Unit tests",
      { kind: "criterion.set", skill: "unit-tests", criterion: "gone", met: false },
    ],
    ["Chosen for Language: Go", { kind: "group.picked", group: "language", skill: "go" }],
    ["No choice any more: Language", { kind: "group.picked", group: "language", skill: null }],
    ["Skipped: Language", { kind: "group.skipped", group: "language", skipped: true }],
    ["Reopened: Language", { kind: "group.skipped", group: "language", skipped: false }],
    ["Back again: Go", { kind: "skill.snoozed", skill: "go", until: null }],
    ["Opened: Manual, for Go", { kind: "resource.set", skill: "go", resource: "manual", state: "started" }],
    ["Finished: a resource, for Go", { kind: "resource.set", skill: "go", resource: "gone", state: "finished" }],
    ["1 h 30 min spent on Go", { kind: "time.logged", skill: "go", minutes: 90 }],
    ["On 3 Dec 2026: 45 min spent on Go", { kind: "time.logged", skill: "go", minutes: 45, on: "2026-12-03" }],
    ["Self-check, with effort: Go", { kind: "review.graded", skill: "go", grade: "hard" }],
    ["Goal: Junior, 6 h a week", { kind: "goal.set", stage: "junior", hoursPerWeek: 6 }],
    ["Proof shown: First steps", { kind: "milestone.proofShown", milestone: "first-steps", evidence: eventId(1) }],
    ["Proof taken back: First steps", { kind: "milestone.proofShown", milestone: "first-steps", evidence: null }],
    ["Done: Unit tests", { kind: "skill.set", skill: "testing", state: "done" }],
    ["Done: Flash (retired)", { kind: "skill.set", skill: "flash", state: "done" }],
    ["Done: Left and right", { kind: "skill.set", skill: "both", state: "done" }],
    ["Done: a skill that is not in this path", { kind: "skill.set", skill: "__proto__", state: "done" }],
    ["Goal: a stage that is not in this path, 6 h a week", { kind: "goal.set", stage: "moon", hoursPerWeek: 6 }],
  ])("says %s", (words, payload) => {
    expect(said(payload)).toBe(words);
  });

  test("says days in the learner's time zone", () => {
    const late: Payload = { kind: "skill.snoozed", skill: "go", until: "2026-12-03T23:30:00Z" };
    expect(said(late)).toBe("Not now until 3 Dec 2026: Go");
    expect(said(late, [], "Europe/Berlin")).toBe("Not now until 4 Dec 2026: Go");
    expect(said(late, [], "America/New_York")).toBe("Not now until 3 Dec 2026: Go");
  });

  test("says what an undo undid, through any chain", () => {
    const earlier = [done(1, "go"), undo(2, 1), undo(3, 2)];
    expect(said({ kind: "undone", event: eventId(1) }, earlier)).toBe("Undone: Done: Go");
    expect(said({ kind: "undone", event: eventId(2) }, earlier)).toBe("Restored: Done: Go");
    expect(said({ kind: "undone", event: eventId(3) }, earlier)).toBe("Undone: Done: Go");
    expect(said({ kind: "undone", event: eventId(9) }, earlier)).toBe("Undone: an earlier change");
    expect(said({ kind: "undone", event: eventId(1) }, [undo(1, 2), undo(2, 1)])).toMatch(
      /^(Undone|Restored): an earlier change$/,
    );
  });

  test("names skills so that they can be linked", () => {
    expect(describeEvent(path, { kind: "skill.set", skill: "testing", state: "done" }, { timeZone: "UTC" })).toEqual([
      "Done: ",
      { skill: "unit-tests" },
    ]);
  });
});
