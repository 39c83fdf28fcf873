import { describe, expect, test } from "vitest";
import type { Skill } from "../curriculum/curriculum";
import { foldEvents } from "./progress/fold-events";
import { EMPTY_PROGRESS, type ResourceState } from "./progress/progress";
import {
  continueResources,
  DEFAULT_RESOURCE_PREFERENCE,
  firstResource,
  orderResources,
  type ResourcePreference,
} from "./resources";
import { at, event } from "./testing/events";
import { smallCurriculum } from "./testing/small-curriculum";

const path = smallCurriculum({
  milestones: { "junior/one": ["sql", "git"] },
  skills: {
    sql: {
      resources: [
        { id: "big-book", kind: "book", cost: "paid" },
        { id: "video-course", kind: "video", cost: "freemium" },
        { id: "manual", kind: "docs", cost: "free" },
        { id: "free-video", kind: "video", cost: "free" },
      ],
    },
    git: {},
  },
});
const sql = path.skillById.get("sql") as Skill;
const ordered = (preference: ResourcePreference) => orderResources(sql, preference).map(({ id }) => id);
const mark = (n: number, skill: string, resource: string, state: ResourceState) =>
  event(n, { kind: "resource.set", skill, resource, state });

describe("orderResources", () => {
  test("free ones come first unless the learner prefers otherwise", () => {
    expect(ordered(DEFAULT_RESOURCE_PREFERENCE)).toEqual(["manual", "free-video", "video-course", "big-book"]);
    expect(ordered({ cost: "any", kinds: [] })).toEqual(["big-book", "video-course", "manual", "free-video"]);
    expect(ordered({ cost: "free-only", kinds: [] })).toEqual(["manual", "free-video", "video-course"]);
  });

  test("liked kinds come first among equals, and first of all where cost does not matter", () => {
    expect(ordered({ cost: "free-first", kinds: ["video"] })).toEqual([
      "free-video",
      "manual",
      "video-course",
      "big-book",
    ]);
    expect(ordered({ cost: "any", kinds: ["video", "docs"] })).toEqual([
      "video-course",
      "manual",
      "free-video",
      "big-book",
    ]);
  });

  test("leaves the skill's own list as it is", () => {
    const before = sql.resources.map(({ id }) => id);
    ordered({ cost: "free-first", kinds: ["video"] });
    expect(sql.resources.map(({ id }) => id)).toEqual(before);
  });
});

describe("firstResource", () => {
  const first = (...events: ReturnType<typeof event>[]) =>
    firstResource(sql, DEFAULT_RESOURCE_PREFERENCE, foldEvents(path, events))?.id;

  test("is the best one that is not finished", () => {
    expect(firstResource(sql, DEFAULT_RESOURCE_PREFERENCE, EMPTY_PROGRESS)?.id).toBe("manual");
    expect(first(mark(1, "sql", "manual", "started"))).toBe("manual");
    expect(first(mark(1, "sql", "manual", "finished"))).toBe("free-video");
  });

  test("is the best one again when all are finished, and none where none is offered", () => {
    expect(first(...sql.resources.map(({ id }, n) => mark(n, "sql", id, "finished")))).toBe("manual");
    const paid = { ...sql, resources: sql.resources.slice(0, 1) };
    expect(firstResource(paid, { cost: "free-only", kinds: [] }, EMPTY_PROGRESS)).toBe(undefined);
  });
});

test("continueResources gives what was started and not finished, the latest first", () => {
  const progress = foldEvents(path, [
    mark(1, "sql", "manual", "started"),
    mark(2, "git", "course", "started"),
    mark(3, "sql", "big-book", "saved"),
    mark(4, "sql", "free-video", "started"),
    mark(5, "sql", "free-video", "finished"),
    mark(6, "sql", "left-the-path", "started"),
  ]);
  const found = continueResources(path, progress).map(({ skill, resource, since }) => [skill.id, resource.id, since]);
  expect(found).toEqual([
    ["git", "course", at(2)],
    ["sql", "manual", at(1)],
  ]);
  expect(continueResources(path, EMPTY_PROGRESS)).toEqual([]);
});
