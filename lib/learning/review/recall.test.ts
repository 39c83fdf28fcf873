import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Payload, ProgressEvent } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { REVIEW_GRADES, type ReviewGrade } from "../progress/progress";
import { indexOf } from "../standing/curriculum-index";
import { standingOf } from "../standing/standing";
import { suggest } from "../suggestion/suggest";
import { DAY, event, eventId, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { dueReviews, nextToCome, recallOfSkill } from "./due";
import { afterLook, recallAt, recalls } from "./recall";
import { afterReview, dueAfter, INFERRED, LEARNED, recallAfter } from "./scheduler";

const path = smallCurriculum({
  milestones: { "junior/one": ["ground", "side", "above", "top"] },
  skills: { ground: {}, side: {}, above: { needs: ["ground"] }, top: { needs: ["above"] } },
});

const on = (day: number, n: number, payload: Payload): ProgressEvent => event(n, payload, NOON + day * DAY);
const done = (skill: string): Payload => ({ kind: "skill.set", skill, state: "done" });
const graded = (skill: string, grade: ReviewGrade): Payload => ({ kind: "review.graded", skill, grade });
const recallOf = (skill: string, ...events: ProgressEvent[]) => {
  const index = indexOf(path);
  const recall = recalls(path, index, foldEvents(path, events)).get(index.nodeOfSkill.get(skill) ?? -1);
  return recall && { ...recall, dueDay: (recall.dueAt - NOON) / DAY, freshDay: (recall.freshAt - NOON) / DAY };
};

describe("the scheduler", () => {
  test("asks for a learned skill after about five months, for a concluded one after half of that", () => {
    expect(dueAfter(LEARNED)).toBeCloseTo(147.4, 1);
    expect(dueAfter(INFERRED)).toBeCloseTo(73.7, 1);
    expect(recallAfter(LEARNED, dueAfter(LEARNED))).toBeCloseTo(0.85, 3);
  });

  test("the better it went, the longer until the next time, but never more than two years", () => {
    const intervals = REVIEW_GRADES.map((grade) => dueAfter(afterReview(LEARNED, 147, grade)));
    expect(intervals).toEqual([...intervals].sort((a, b) => a - b));
    expect(intervals[0]).toBeLessThan(40);
    let memory = LEARNED;
    for (let review = 0; review < 10; review++) {
      memory = afterReview(memory, dueAfter(memory), "easy");
      expect(dueAfter(memory)).toBeLessThanOrEqual(730);
    }
  });

  test("any history of grades gives times that can be counted with", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -5, max: 3000 }), fc.constantFrom(...REVIEW_GRADES))), (all) => {
        let memory = INFERRED;
        for (const [days, grade] of all) memory = afterReview(memory, days, grade);
        expect(dueAfter(memory)).toBeGreaterThan(0);
        expect(recallAfter(memory, 0)).toBe(1);
        expect(recallAfter(memory, 1e6)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("recall", () => {
  test("begins when a skill is done, and of others there is none", () => {
    expect(recallOf("ground", on(0, 1, done("ground")))).toMatchObject({ memory: LEARNED, freshAt: NOON });
    expect(recallOf("side", on(0, 1, done("ground")))).toBe(undefined);
    expect(recallOf("ground", on(0, 1, { kind: "skill.set", skill: "ground", state: "skipped" }))).toBe(undefined);
  });

  test("what a placement concluded is due sooner", () => {
    const applied: Payload = { kind: "placement.applied", run: eventId(9), skills: ["ground"] };
    expect(recallOf("ground", on(0, 1, applied))?.memory).toEqual(INFERRED);
  });

  test("a review that went well lasts longer, one that did not makes the skill due soon and leaves it done", () => {
    const learned = on(0, 1, done("side"));
    const good = recallOf("side", learned, on(150, 2, graded("side", "good")));
    const again = recallOf("side", learned, on(150, 2, graded("side", "again")));
    expect(good?.freshDay).toBe(150);
    expect(good?.dueDay).toBeGreaterThan(150 + 147);
    expect(again?.dueDay).toBeLessThan(190);
    expect(foldEvents(path, [learned, on(150, 2, graded("side", "again"))]).skills.get("side")?.state).toBe("done");
  });

  test("learning what builds on it, and reviewing that, counts half", () => {
    const learned = on(0, 1, done("ground"));
    expect(recallOf("ground", learned, on(40, 2, done("above")))?.freshDay).toBe(20);
    expect(recallOf("ground", learned, on(40, 2, done("above")), on(60, 3, graded("above", "good")))?.freshDay).toBe(
      40,
    );
    expect(recallOf("ground", learned, on(40, 2, done("above")), on(60, 3, graded("above", "again")))?.freshDay).toBe(
      20,
    );
    // Only what rests on it directly, and nothing that was known before.
    expect(recallOf("ground", learned, on(40, 2, done("top")))?.freshDay).toBe(0);
    expect(recallOf("ground", on(50, 1, done("ground")), on(40, 2, done("above")))?.freshDay).toBe(50);
    const concluded: Payload = { kind: "placement.applied", run: eventId(9), skills: ["above"] };
    expect(recallOf("ground", learned, on(40, 2, concluded))?.freshDay).toBe(0);
  });

  test("what a look would come to is what it comes to", () => {
    const before = [on(0, 1, done("ground")), on(40, 2, done("above"))];
    for (const grade of REVIEW_GRADES) {
      const now = NOON + 130 * DAY;
      const { dueDay: _due, freshDay: _fresh, ...told } = recallOf("ground", ...before) ?? expect.fail();
      expect(recallOf("ground", ...before, on(130, 3, graded("ground", grade)))).toMatchObject(
        afterLook(told, now, grade),
      );
    }
  });

  test("falls from 1 with time", () => {
    const recall = recallOf("side", on(0, 1, done("side")));
    if (recall === undefined) throw new Error("It is done.");
    expect(recallAt(recall, NOON)).toBe(1);
    expect(recallAt(recall, NOON + 90 * DAY)).toBeCloseTo(0.9, 2);
    expect(recallAt(recall, recall.dueAt)).toBeCloseTo(0.85, 3);
    expect(recallAt(recall, recall.fadedAt)).toBeCloseTo(0.7, 3);
  });
});

describe("dueReviews", () => {
  const dueOn = (day: number, hasReviews: boolean, ...events: ProgressEvent[]) => {
    const now = NOON + day * DAY;
    const progress = foldEvents(path, events);
    const standing = standingOf(path, progress, now, { hasReviews });
    return dueReviews(path, standing, suggest(path, progress, standing, now), now);
  };

  test("names what is due: what the next skill builds on first, then what is longest past", () => {
    const events = [on(0, 1, done("side")), on(5, 2, done("ground"))];
    expect(dueOn(140, true, ...events)).toEqual([]);
    expect(dueOn(160, true, ...events).map(({ skill, neededFor }) => [skill, neededFor])).toEqual([
      ["ground", ["above"]],
      ["side", []],
    ]);
    expect(
      dueOn(
        160,
        true,
        on(0, 1, done("side")),
        on(5, 2, done("ground")),
        on(6, 3, done("above")),
        on(7, 4, done("top")),
      ).map(({ skill }) => skill)[0],
    ).toBe("side");
  });

  test("knows what comes next of all that is not due yet", () => {
    const on150 = (hasReviews: boolean, ...events: ProgressEvent[]) => {
      const standing = standingOf(path, foldEvents(path, events), NOON + 150 * DAY, { hasReviews });
      return { next: nextToCome(path, standing), recall: recallOfSkill(path, standing, "top") };
    };
    const events = [on(0, 1, done("side")), on(100, 2, done("top")), on(90, 3, done("above"))];
    const { next, recall } = on150(true, ...events);
    expect(next).toEqual({ skill: "above", dueAt: expect.closeTo(NOON + (95 + dueAfter(LEARNED)) * DAY, -8) });
    expect(recall?.freshAt).toBe(NOON + 100 * DAY);
    expect(on150(false, ...events)).toEqual({ next: null, recall: undefined });
    expect(on150(true, on(0, 1, done("side"))).next).toBeNull();
    expect(on150(true).next).toBeNull();
  });

  test("says nothing where refreshers are turned off", () => {
    expect(dueOn(500, false, on(0, 1, done("side")))).toEqual([]);
  });
});
