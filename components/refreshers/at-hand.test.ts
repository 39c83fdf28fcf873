import { expect, test } from "vitest";
import { eventId } from "@/lib/learning/testing/events";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { done, viewerLater } from "../milestone/testing/viewer";
import { atHand, readingAfter } from "./at-hand";

const path = smallCurriculum({
  milestones: { "junior/one": ["http", "json"] },
  skills: {
    http: { resources: [{ id: "book", cost: "paid" }, { id: "docs" }] },
    json: { resources: [{ id: "only" }] },
  },
});
const skillOf = (id: string) => path.skillById.get(id) ?? expect.fail();
const free = { cost: "free-first", kinds: [] } as const;

test("offers the best resource at once and the others behind it", () => {
  const viewer = { ...viewerLater(path, [200, done("http")]), preference: free };
  const markup = atHand(viewer, skillOf("http"))?.html ?? "";
  expect(markup).toMatch(/href="\/resources\/http\/docs".*<details.*1 more.*href="\/resources\/http\/book"/s);
  expect(atHand(viewer, skillOf("json"))?.html).not.toContain("<details");
  expect(atHand({ ...viewer, preference: { cost: "free-only", kinds: [] } }, skillOf("http"))?.html).not.toContain(
    "book",
  );
});

test("after “again” something to read is named, after nothing else", () => {
  const after = (grade: "again" | "good", last = eventId(2)) => {
    const viewer = viewerLater(path, [200, done("http")], [0, { kind: "review.graded", skill: "http", grade }]);
    return readingAfter(path, viewer, last)?.html ?? null;
  };
  expect(after("again")).toContain('href="/resources/http/book"');
  expect(after("good")).toBeNull();
  expect(after("again", eventId(1))).toBeNull();
  expect(after("again", "nonsense")).toBeNull();
  const undone = viewerLater(
    path,
    [200, done("http")],
    [0, { kind: "review.graded", skill: "http", grade: "again" }],
    [0, { kind: "undone", event: eventId(2) }],
  );
  expect(readingAfter(path, undone, eventId(2))).toBeNull();
});
