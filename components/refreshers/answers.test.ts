import { expect, test } from "vitest";
import { REVIEW_GRADES } from "@/lib/learning/progress/progress";
import { recallOfSkill } from "@/lib/learning/review/due";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { done, viewerLater } from "../milestone/testing/viewer";
import { answers } from "./answers";
import { dueWords } from "./refresher-words";

const path = smallCurriculum({ milestones: { "junior/one": ["http"] }, skills: { http: {} } });
const FORM = "01900000-0000-7000-8000-00000000ffff";

test("each answer says when the skill comes up then, and that is when it does", () => {
  const viewer = viewerLater(path, [60, done("http")]);
  const recall = recallOfSkill(path, viewer.standing, "http") ?? expect.fail();
  const markup = answers(viewer, "http", recall, FORM).html;
  const days = new Set<string>();
  for (const grade of REVIEW_GRADES) {
    const answered = viewerLater(path, [60, done("http")], [0, { kind: "review.graded", skill: "http", grade }]);
    const then = recallOfSkill(path, answered.standing, "http") ?? expect.fail();
    const day = dueWords(answered, then.dueAt).replace("comes up again ", "");
    expect(markup).toMatch(new RegExp(`value="grade:http:${grade}"[^>]*>.*?</strong> ${day}</em></button>`));
    days.add(day);
  }
  expect(days.size).toBeGreaterThan(2);
});

test("is a plain form that leads to what is due next", () => {
  const viewer = viewerLater(path, [200, done("http")]);
  const recall = recallOfSkill(path, viewer.standing, "http") ?? expect.fail();
  const markup = answers(viewer, "http", recall, FORM).html;
  expect(markup).toMatch(/^<form action="\/record" method="post" class="answers">/);
  expect(markup).toContain('name="back" value="/refreshers"');
  expect(markup).toContain("<b>Again</b> <span>Not any more</span> <em><strong>next in 7 days</strong>");
  expect(markup).not.toContain("data-live");
});
