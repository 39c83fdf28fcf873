import { expect, test } from "vitest";
import type { Milestone } from "@/lib/curriculum/curriculum";
import type { Payload } from "@/lib/learning/events/event";
import { eventId } from "@/lib/learning/testing/events";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { ladderLook, shortProof, sizeWords, standingMarkup, standingWords } from "./milestone-words";
import { done, viewerAfter, visitor } from "./testing/viewer";

const curriculum = smallCurriculum({
  milestones: { "junior/first": ["a", "b", "extra"], "junior/second": ["c"] },
  skills: { a: { hours: 3 }, b: { hours: 4 }, extra: { hours: 9, elective: true }, c: { hours: 5 } },
});
const milestone = (id: string) => curriculum.milestoneById.get(id) as Milestone;

test("leaves electives out of a milestone's size and names them", () => {
  expect(sizeWords(curriculum, milestone("first"), viewerAfter(curriculum))).toBe("2 skills, 7 h, and 1 elective");
  expect(sizeWords(curriculum, milestone("second"), viewerAfter(curriculum))).toBe("1 skill, 5 h");
});

test("says how far one is", () => {
  expect(standingWords(viewerAfter(curriculum), "first")).toBe("2 skills, 7 h left");
  expect(standingWords(viewerAfter(curriculum, done("a")), "first")).toBe("1 of 2, 4 h left");
});

test("says when a milestone was reached and whether its proof is shown", () => {
  expect(standingWords(viewerAfter(curriculum, done("a"), done("b")), "first")).toBe("Reached 20 Nov, no proof yet");
  const shown: Payload = { kind: "milestone.proofShown", milestone: "first", evidence: eventId(50) };
  expect(standingWords(viewerAfter(curriculum, done("a"), done("b"), shown), "first")).toBe(
    "Reached 20 Nov, proof shown",
  );
  expect(standingWords(viewerAfter(curriculum, shown), "first")).toBe("2 skills, 7 h left, proof shown");
});

test("gives scripts the counts to mend, and the style sheet both endings", () => {
  const before = standingMarkup(viewerAfter(curriculum, done("a")), "first").html;
  expect(before).toContain('<span data-part="count">1 of 2</span>');
  expect(before).toContain('<span data-part="hours">4 h left</span>');
  expect(before).toContain('<span class="ms-when" data-part="reached">Reached</span>');
  expect(standingMarkup(viewerAfter(curriculum, done("a"), done("b")), "first").html).toContain(
    ">Reached 20 Nov</span>",
  );
});

test("draws the whole ladder in ink for a visitor", () => {
  const viewer = viewerAfter(curriculum);
  const standing = viewer.standing.milestones.get("second");
  expect(ladderLook(viewer, standing)).toBe("ahead");
  expect(ladderLook(visitor(curriculum), standing)).toBeNull();
});

test("shortens a proof to its first sentence, or to two short ones", () => {
  expect(shortProof("One sentence that is quite long enough to stand for itself, here. And more.")).toBe(
    "One sentence that is quite long enough to stand for itself, here.",
  );
  expect(shortProof("A rehearsed disaster. Take away a node. Show it.")).toBe(
    "A rehearsed disaster. Take away a node.",
  );
  expect(shortProof("Use version 1.2 of it.")).toBe("Use version 1.2 of it.");
  expect(shortProof("Short.")).toBe("Short.");
});
