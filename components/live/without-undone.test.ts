import { expect, it } from "vitest";
import type { LocalEvent } from "./send-events";
import { withoutUndone } from "./without-undone";

const at = "2026-11-30T21:40:00.000Z";
const done: LocalEvent = { id: "1", occurredAt: at, kind: "skill.set", skill: "sql", state: "done" };
const reopened: LocalEvent = { id: "2", occurredAt: at, kind: "skill.set", skill: "sql", state: "not-started" };
const undone: LocalEvent = { id: "3", occurredAt: at, kind: "undone", event: "2" };

it("leaves out what was taken back, and the taking back", () => {
  expect(withoutUndone([done, reopened, undone])).toEqual([done]);
  expect(withoutUndone([undone])).toEqual([]);
});

it("counts again what was taken back when the taking back was taken back itself", () => {
  const redone: LocalEvent = { id: "4", occurredAt: at, kind: "undone", event: "3" };
  expect(withoutUndone([done, reopened, undone, redone])).toEqual([done, reopened]);
});
