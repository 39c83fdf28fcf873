import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Payload, ProgressEvent } from "../events/event";
import { ignoredEvents } from "../events/ignored-events";
import { events, keptEvents, payloads } from "../testing/arbitraries";
import { eventId, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { foldEvents } from "./fold-events";

const path = smallCurriculum({
  milestones: { "junior/one": ["a", "b", "group:g"], "junior/two": ["c", "d"] },
  skills: { a: {}, b: { needs: ["a"] }, x: { group: "g" }, y: { group: "g" }, c: { needs: ["group:g"] }, d: {} },
  changes: [
    { kind: "split", from: "old", to: ["c", "d"], title: "Old", on: "2026-01-01" },
    { kind: "retired", from: "gone", to: [], title: "Gone", on: "2026-01-01" },
  ],
});

// Maps compare without order; written out as text, the order of the entries counts as well.
const textOf = (all: Iterable<ProgressEvent>): string =>
  JSON.stringify(foldEvents(path, all), (_, value) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );

/** Shuffles by sorting along random numbers. */
const shuffled = (all: readonly ProgressEvent[], seeds: readonly number[]): ProgressEvent[] =>
  all
    .map((event, position) => ({ event, seed: seeds[position % seeds.length] ?? 0, position }))
    .sort((a, b) => a.seed - b.seed || b.position - a.position)
    .map(({ event }) => event);

const seeds = fc.array(fc.integer(), { minLength: 1, maxLength: 60 });

describe("foldEvents", () => {
  test("any order gives the same progress", () => {
    fc.assert(
      fc.property(events(path), seeds, (all, order) => {
        expect(textOf(shuffled(all, order))).toBe(textOf(all));
      }),
      { numRuns: 500 },
    );
  });

  test("any duplication gives the same progress", () => {
    fc.assert(
      fc.property(events(path), seeds, fc.array(fc.nat(39)), (all, order, copies) => {
        const more = copies.flatMap((copy) => all[copy % Math.max(1, all.length)] ?? []);
        expect(textOf(shuffled([...all, ...more, ...all], order))).toBe(textOf(all));
      }),
      { numRuns: 300 },
    );
  });

  test("two devices, each in its own order, merge to the same progress however they are interleaved", () => {
    fc.assert(
      fc.property(keptEvents(path), keptEvents(path), fc.array(fc.boolean(), { maxLength: 80 }), (one, two, turns) => {
        const merged: ProgressEvent[] = [];
        const left = [...one];
        const right = [...two];
        for (const isLeft of turns) merged.push(...(isLeft ? left : right).splice(0, 1));
        expect(textOf([...right, ...merged, ...left])).toBe(textOf([...one, ...two]));
      }),
      { numRuns: 300 },
    );
  });

  test("folding is the same as replaying, event by event in time, what is not ignored", () => {
    fc.assert(
      fc.property(keptEvents(path), (all) => {
        const ignored = ignoredEvents(all);
        const counted = all.filter(({ id }) => !ignored.has(id)).sort(byTime);
        const folded = foldEvents(path, all);
        expect(simpleStates(counted)).toEqual(
          new Map([...folded.skills].map(([id, { state, since }]) => [id, { state, since }])),
        );
        expect(simpleGoal(counted)).toEqual(folded.goal);
      }),
      { numRuns: 500 },
    );
  });

  test("an event that comes after all others decides its own field and touches no other skill", () => {
    fc.assert(
      fc.property(keptEvents(path), fc.constantFrom("a", "b", "c", "d"), (all, skill) => {
        const last: ProgressEvent = {
          id: eventId(90),
          occurredAt: NOON + 1e9,
          payload: { kind: "skill.set", skill, state: "skipped" },
        };
        const before = foldEvents(path, all);
        const after = foldEvents(path, [last, ...all]);
        expect(after.skills.get(skill)?.state).toBe("skipped");
        expect({ ...after, skills: without(after.skills, skill) }).toEqual({
          ...before,
          skills: without(before.skills, skill),
        });
      }),
    );
  });

  test("undoing an event is as if it had never been said, and undoing the undo as if nothing had been undone", () => {
    const said = payloads(path).filter(({ kind }) => kind !== "undone");
    fc.assert(
      fc.property(keptEvents(path), said, fc.integer({ min: -20, max: 20 }), (all, payload, minute) => {
        const others = all.filter((event) => event.payload.kind !== "undone" || event.payload.event !== eventId(80));
        const event: ProgressEvent = { id: eventId(80), occurredAt: NOON + minute * 60_000, payload };
        const undo = undoOf(event, 81);
        const redo = undoOf(undo, 82);
        expect(textOf([undo, ...others, event])).toBe(textOf(others));
        expect(textOf([redo, ...others, event, undo])).toBe(textOf([...others, event]));
        expect(textOf([...others, undoOf(redo, 83), event, undo, redo])).toBe(textOf(others));
      }),
      { numRuns: 300 },
    );
  });
});

function undoOf({ id, occurredAt }: ProgressEvent, n: number): ProgressEvent {
  return { id: eventId(n), occurredAt: occurredAt + 1000, payload: { kind: "undone", event: id } };
}

function without<V>(map: ReadonlyMap<string, V>, key: string): Map<string, V> {
  return new Map([...map].filter(([id]) => id !== key));
}

function byTime(a: ProgressEvent, b: ProgressEvent): number {
  return a.occurredAt - b.occurredAt || (a.id < b.id ? -1 : 1);
}

// A second reading of the rules, written as a machine that goes through the events in time.
type Simple = { state: string; since: number | null; met: Map<string, number>; logged: number[] };

function simpleStates(inTime: readonly ProgressEvent[]): Map<string, { state: string; since: number | null }> {
  const skills = new Map<string, Simple>();
  const applied = inTime.findLast(({ payload }) => payload.kind === "placement.applied");
  for (const event of inTime) {
    const { occurredAt, payload } = event;
    // Of all placements the last one stands.
    if (payload.kind === "placement.applied" && event !== applied) continue;
    if (payload.kind === "group.picked" || payload.kind === "placement.answered") continue;
    for (const id of targets(payload)) {
      const skill: Simple = skills.get(id) ?? { state: "not-started", since: null, met: new Map(), logged: [] };
      skills.set(id, skill);
      const state = payload.kind === "placement.applied" ? "done" : payload.kind === "skill.set" ? payload.state : null;
      if (state !== null) {
        if (state !== skill.state || skill.since === null) skill.since = occurredAt;
        if (state === "not-started") {
          skill.met.clear();
          skill.logged = [];
        }
        skill.state = state;
      }
      if (payload.kind === "time.logged") skill.logged.push(occurredAt);
      if (payload.kind === "criterion.set") {
        if (payload.met) skill.met.set(payload.criterion, occurredAt);
        else skill.met.delete(payload.criterion);
      }
    }
  }
  return new Map(
    [...skills].map(([id, { state, since, met, logged }]) => {
      const work = [...met.values(), ...logged];
      const isBegun = state === "not-started" && work.length > 0;
      return [id, isBegun ? { state: "learning", since: Math.min(...work) } : { state, since }];
    }),
  );
}

function targets(payload: Payload): readonly string[] {
  if (payload.kind === "placement.applied") return payload.skills.flatMap(named);
  return "skill" in payload && payload.skill !== null ? named(payload.skill) : [];
}

function named(skill: string): readonly string[] {
  if (skill === "old") return ["c", "d"];
  return path.skillById.has(skill) || skill === "gone" ? [skill] : [];
}

function simpleGoal(inTime: readonly ProgressEvent[]) {
  let goal: unknown = null;
  for (const { occurredAt, payload } of inTime) {
    if (payload.kind !== "goal.set" || payload.stage !== "junior") continue;
    goal = { stage: payload.stage, hoursPerWeek: payload.hoursPerWeek, since: occurredAt };
  }
  return goal;
}
