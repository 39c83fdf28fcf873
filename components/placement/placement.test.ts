import { expect, test } from "vitest";
import { viewerOf } from "@/app/viewer";
import { backEndPath } from "@/lib/curriculum/back-end";
import { placementOf } from "@/lib/learning/placement/placement-of";
import { answerRungs, backToQuestion } from "./answer-rungs";
import { placementGauge } from "./placement-gauge";
import { answersText, placementPath, readAnswers, textWith } from "./placement-query";
import { placementState } from "./placement-state";
import { outcomeWords } from "./placement-words";
import { reviewList, reviewNotes } from "./review-list";

const visitor = viewerOf(null, Date.UTC(2026, 10, 28));
const NAMES = { formId: "form", headingId: "question", settled: 0 };

function placementAt(a: string) {
  const state = placementState(visitor, { a });
  if (state === null) throw new Error("No placement.");
  return { state, placement: placementOf(backEndPath, visitor.standing, state.answers) };
}

function questionOf(a: string) {
  const { state, placement } = placementAt(a);
  if (placement.question === null) throw new Error("No question.");
  return { state, placement, question: placement.question };
}

test("an address without answers shows where a placement begins, one with the mark for none asks the first question", () => {
  expect(placementState(visitor, {})).toBeNull();
  expect(placementPath([])).toBe("/placement?a=-");
  expect(placementState(visitor, { a: "-" })).toMatchObject({ answers: [], isInAddress: true });
});

test("whatever an address holds is read without a fault", () => {
  for (const a of [
    "",
    "-",
    "nonsense",
    "x.y_y.x",
    "rest-crud-api.z",
    "%00",
    "a".repeat(9000),
    "unit-testing.y_".repeat(400),
  ]) {
    const { placement } = placementAt(a);
    expect(placement.asked).toBeLessThanOrEqual(1);
  }
  expect(readAnswers({ a: ["unit-testing.n", "x.y"] })).toEqual([{ skill: "unit-testing", answer: "no" }]);
});

test("every button leads to the answers so far with its own added, and back to those without the last", () => {
  const { state, placement, question } = questionOf("unit-testing.n");
  const markup = answerRungs(state, question, NAMES).html;
  for (const letter of ["y", "p", "n", "u"])
    expect(markup).toContain(`name="a" value="unit-testing.n_${question.skill}.${letter}"`);
  expect(backToQuestion(state, placement, "form")?.html).toContain('href="/placement?a=-"');
  expect(textWith(state.answers, "unit-testing", "yes")).toBe("unit-testing.y");
});

test("a learner's buttons record, and going back undoes the last answer", () => {
  const question = questionOf("-").question;
  const state = {
    answers: [{ skill: "unit-testing", answer: "no" as const }],
    run: "r",
    isInAddress: false,
    lastEvent: "e",
  };
  expect(answerRungs(state, question, NAMES).html).toContain(`name="do" value="answer:r:${question.skill}:yes"`);
  expect(backToQuestion(state, { asked: 1 }, "form")?.html).toContain('value="undo:e"');
  expect(backToQuestion({ ...state, answers: [] }, { asked: 0 }, "form")).toBeNull();
});

test("an answer tells what it settles, rules out and opens again", () => {
  const nothing = { known: [], unknown: [], reopened: [], groups: [], settled: 5 };
  expect(outcomeWords({ ...nothing, known: ["a"], groups: ["g"], settled: 7 }, 5)).toEqual(["settles 2 skills"]);
  expect(outcomeWords({ ...nothing, unknown: ["c"], settled: 6 }, 5)).toEqual(["rules out 1 skill for now"]);
  expect(outcomeWords({ ...nothing, reopened: ["a"], settled: 4 }, 5)).toEqual(["opens 1 skill again"]);
  expect(outcomeWords(nothing, 5)).toEqual(["settles nothing"]);
});

test("the ladder shows what is known, and which rungs a yes would settle", () => {
  const { placement, question } = questionOf("feature-design.y");
  const markup = placementGauge(backEndPath, visitor, placement).html;
  const drawn = (name: string) => markup.match(new RegExp(`class="pg[^"]* ${name}[ "]`, "g"))?.length ?? 0;
  expect(drawn("b")).toBeGreaterThan(10);
  expect(drawn("y")).toBeGreaterThan(0);
  expect(drawn("y")).toBeLessThanOrEqual(question.outcomes.yes.known.length + question.outcomes.yes.groups.length);
  expect(markup).toContain(`aria-label="${placement.settled} skills of ${placement.total} settled so far."`);
});

test("the review holds a checked box for everything concluded, once", () => {
  const { placement } = placementAt("feature-design.y_leading-a-project.n");
  const markup = reviewList(backEndPath, placement, []).html;
  const boxes = [...markup.matchAll(/name="chosen" value="([^"]+)" checked/g)].map(([, id]) => id);
  expect(new Set(boxes)).toEqual(new Set([...placement.known, ...placement.likely]));
  expect(boxes).toHaveLength(new Set(boxes).size);
  expect([...markup.matchAll(/<select/g)]).toHaveLength(placement.groups.length);
});

test("answers that do not fit each other are named", () => {
  const { placement } = placementAt("rest-crud-api.y_http-basics.n_feature-design.y");
  expect(placement.doubted.length).toBeGreaterThan(0);
  expect(reviewNotes(backEndPath, placement).html).toContain("Beside your other answers these are a surprise");
});

test("answers are written as they were read", () => {
  const text = "unit-testing.n_http-basics.y_debugging.p_packages-and-lockfiles.u";
  expect(answersText(readAnswers({ a: text }) ?? [])).toBe(text);
});
