import { describe, expect, test } from "vitest";
import { event, eventId } from "../testing/events";
import { ignoredEvents } from "./ignored-events";

const undo = (n: number, target: number) => event(n, { kind: "undone", event: eventId(target) });
const done = (n: number) => event(n, { kind: "skill.set", skill: "a", state: "done" });
const ignored = (...events: ReturnType<typeof event>[]) => [...ignoredEvents(events)].sort();

describe("ignoredEvents", () => {
  test("ignores nothing where nothing is undone", () => {
    expect(ignored()).toEqual([]);
    expect(ignored(done(1))).toEqual([]);
  });

  test("ignores what is undone, whichever comes first", () => {
    expect(ignored(done(1), undo(2, 1))).toEqual([eventId(1)]);
    expect(ignored(undo(2, 1), done(1))).toEqual([eventId(1)]);
  });

  test("an undo counts even if its clock says that it came before what it undoes", () => {
    expect(ignored(done(5), undo(2, 5))).toEqual([eventId(5)]);
  });

  test("undoing an undo brings the event back, and undoing that takes it away again", () => {
    expect(ignored(done(1), undo(2, 1), undo(3, 2))).toEqual([eventId(2)]);
    expect(ignored(done(1), undo(2, 1), undo(3, 2), undo(4, 3))).toEqual([eventId(1), eventId(3)]);
  });

  test("an event undone twice comes back only when both undos are undone", () => {
    const twice = [done(1), undo(2, 1), undo(3, 1)];
    expect(ignored(...twice, undo(4, 2))).toEqual([eventId(1), eventId(2)]);
    expect(ignored(...twice, undo(4, 2), undo(5, 3))).toEqual([eventId(2), eventId(3)]);
  });

  test("the same undo twice is one undo", () => {
    expect(ignored(done(1), undo(2, 1), undo(2, 1), undo(3, 2))).toEqual([eventId(2)]);
  });

  test("an undo of something that never came waits for it", () => {
    expect(ignored(undo(2, 7))).toEqual([eventId(7)]);
  });

  test("undos in a ring are void, and so is one that names itself", () => {
    expect(ignored(undo(1, 1))).toEqual([eventId(1)]);
    expect(ignored(undo(1, 2), undo(2, 1))).toEqual([eventId(1), eventId(2)]);
    expect(ignored(undo(1, 2), undo(2, 3), undo(3, 1), done(4))).toEqual([eventId(1), eventId(2), eventId(3)]);
  });

  test("an undo from outside decides a ring", () => {
    expect(ignored(undo(1, 2), undo(2, 1), undo(3, 1))).toEqual([eventId(1)]);
    expect(ignored(undo(1, 2), undo(2, 3), undo(3, 1), undo(4, 1))).toEqual([eventId(1), eventId(3)]);
  });

  test("a chain of a hundred thousand undos is no deeper than one of three", () => {
    const chain = [done(0), ...Array.from({ length: 100_000 }, (_, n) => undo(n + 1, n))];
    const found = ignoredEvents(chain);
    // The last undo stands, so every second one before it falls; the event is the last but an even number.
    expect(found.size).toBe(50_000);
    expect(found.has(eventId(0))).toBe(false);
    expect(found.has(eventId(99_999))).toBe(true);
  });
});
