// Guards, not benchmarks: figures far above what is measured, so that only a change of kind fails them.
import { expect, test } from "vitest";
import { backEndPath } from "../curriculum/back-end";
import type { Payload, ProgressEvent } from "./events/event";
import { foldEvents } from "./progress/fold-events";
import { EMPTY_PROGRESS } from "./progress/progress";
import { standingOf } from "./standing/standing";
import { suggest } from "./suggestion/suggest";
import { event, eventId, NOON } from "./testing/events";

const RUNS = 31;

function medianMilliseconds(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

// Five thousand events over all skills, one in fifty an undo, in an order that is neither time nor path.
const many: ProgressEvent[] = Array.from({ length: 5000 }, (_, n) => event((n * 2741) % 5000, payloadOf(n)));

function payloadOf(n: number): Payload {
  const skill = backEndPath.skills[(n * 97) % backEndPath.skills.length];
  if (skill === undefined) throw new Error("The path is empty.");
  if (n % 50 === 1) return { kind: "undone", event: eventId((n * 31) % 5000) };
  if (n % 3 === 0) return { kind: "skill.set", skill: skill.id, state: n % 2 === 0 ? "done" : "learning" };
  const criterion = skill.criteria[n % skill.criteria.length]?.id ?? "";
  return { kind: "criterion.set", skill: skill.id, criterion, met: n % 7 !== 0 };
}

test("5,000 events fold in under 20 ms", () => {
  expect(foldEvents(backEndPath, many).skills.size).toBeGreaterThan(200);
  expect(medianMilliseconds(() => foldEvents(backEndPath, many))).toBeLessThan(20);
});

test("a standing is derived in under 5 ms, a visitor's too", () => {
  const progress = foldEvents(backEndPath, many);
  expect(standingOf(backEndPath, progress, NOON).overall.settled).toBeGreaterThan(0);
  expect(medianMilliseconds(() => standingOf(backEndPath, progress, NOON))).toBeLessThan(5);
  expect(medianMilliseconds(() => standingOf(backEndPath, EMPTY_PROGRESS, NOON))).toBeLessThan(5);
});

test("a suggestion is found in under 10 ms", () => {
  const standing = standingOf(backEndPath, EMPTY_PROGRESS, NOON);
  expect(suggest(backEndPath, EMPTY_PROGRESS, standing, NOON).next).not.toBe(null);
  expect(medianMilliseconds(() => suggest(backEndPath, EMPTY_PROGRESS, standing, NOON))).toBeLessThan(10);
});
