import { expect, test } from "vitest";
import type { Payload } from "@/lib/learning/events/event";
import { DAY, eventId, NOON } from "@/lib/learning/testing/events";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { plainWords } from "@/lib/learning/words";
import { done, type SaidLongAgo, viewerLater } from "../milestone/testing/viewer";
import { dueWords, inWords, lastShownWords, neededWords } from "./refresher-words";

// Now is noon of 20 November 2026.
const path = smallCurriculum({
  milestones: { "junior/one": ["http", "apis", "sessions", "caching"] },
  skills: { http: {}, apis: { needs: ["http"] }, sessions: { needs: ["http"] }, caching: {} },
});
const graded = (grade: "again" | "good"): Payload => ({ kind: "review.graded", skill: "http", grade });
const placed: Payload = { kind: "placement.applied", run: eventId(99), skills: ["http"] };

test("the latest that is known of a done skill: shown, concluded, or gone", () => {
  const words = (...said: SaidLongAgo[]) => lastShownWords(viewerLater(path, ...said), "http");
  expect(words([256, done("http")])).toBe("Last shown 9 Mar");
  expect(words([400, done("http")])).toBe("Last shown 16 Oct 2025");
  expect(words([256, done("http")], [10, graded("good")])).toBe("Last shown 10 Nov");
  expect(words([256, done("http")], [30, graded("good")], [10, graded("again")])).toBe("Not any more on 10 Nov");
  expect(words([256, placed])).toBe("By placement 9 Mar");
  expect(words([256, placed], [10, done("http")])).toBe("Last shown 9 Mar");
  // Somebody who looked and did not know it has confirmed nothing.
  expect(words([256, placed], [10, graded("again")])).toBe("Not any more on 10 Nov");
});

test("since when it is due, or when it comes up", () => {
  const viewer = viewerLater(path, [256, done("http")]);
  expect(dueWords(viewer, NOON - 15 * DAY)).toBe("due since 5 Nov");
  expect(dueWords(viewer, NOON)).toBe("due today");
  expect(dueWords(viewer, NOON - DAY / 3)).toBe("due today");
  expect(dueWords(viewer, NOON + 103 * DAY)).toBe("comes up again about 3 Mar 2027");
  // In Auckland it is the 21st already.
  expect(dueWords({ ...viewer, timeZone: "Pacific/Auckland" }, NOON - DAY / 2)).toBe("due since 20 Nov");
});

test("how long it is until then", () => {
  const viewer = viewerLater(path);
  const after = (days: number) => inWords(viewer, NOON + days * DAY);
  expect([0.2, 0.6, 1.4, 5.8, 60, 61, 98, 300, 349, 365, 482, 730].map(after)).toEqual([
    "today",
    "tomorrow",
    "tomorrow",
    "in 6 days",
    "in 60 days",
    "in about 2 months",
    "in about 3 months",
    "in about 10 months",
    "in about 11 months",
    "in a year",
    "in about 16 months",
    "in 2 years",
  ]);
});

test("why it comes first: what is next, in hand, or could be next builds on it", () => {
  const fresh = viewerLater(path, [256, done("http")]);
  const [next, other] = [fresh.suggestions.next?.skill ?? "", fresh.suggestions.alternatives[0]?.skill ?? ""];
  const words = (viewer: typeof fresh, ...neededFor: string[]) => {
    const found = neededWords(viewer, { neededFor });
    return found && plainWords(path, found);
  };
  expect(words(fresh, next, other)).toBe(`You build on it next: ${path.skillById.get(next)?.title}.`);
  expect(words(fresh, other)).toBe(`You could build on it next: ${path.skillById.get(other)?.title}.`);
  const busy = viewerLater(path, [256, done("http")], [3, { kind: "skill.set", skill: "apis", state: "learning" }]);
  expect(words(busy, "apis")).toBe(`You are building on it: ${path.skillById.get("apis")?.title}.`);
  expect(words(fresh)).toBeNull();
});
