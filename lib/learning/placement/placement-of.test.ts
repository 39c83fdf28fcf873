import { describe, expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import type { Curriculum } from "../../curriculum/curriculum";
import type { ProgressEvent } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { EMPTY_PROGRESS, type PlacementAnswer } from "../progress/progress";
import { standingOf } from "../standing/standing";
import { branchedPath } from "../testing/branched-path";
import { allDone, inOrder, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { type Answers, MOST_QUESTIONS, placementOf } from "./placement-of";

/** Six skills in a row, one milestone each, and two that stand alone. */
const chain = smallCurriculum({
  milestones: {
    "junior/one": ["a", "lone"],
    "junior/two": ["b"],
    "junior/three": ["c", "d"],
    "junior/four": ["e", "f"],
  },
  skills: {
    a: {},
    b: { needs: ["a"] },
    c: { needs: ["b"] },
    d: { needs: ["c"] },
    e: { needs: ["d"] },
    f: { needs: ["e"] },
    lone: {},
  },
});

const said = (answers: Record<string, PlacementAnswer>): Answers =>
  Object.entries(answers).map(([skill, answer]) => ({ skill, answer }));

function place(curriculum: Curriculum, answers: Record<string, PlacementAnswer>, events: ProgressEvent[] = []) {
  const standing = standingOf(curriculum, foldEvents(curriculum, events), NOON);
  return placementOf(curriculum, standing, said(answers));
}

/** Answers what is asked until nothing is asked any more. */
function play(curriculum: Curriculum, answerTo: (skill: string) => PlacementAnswer) {
  const standing = standingOf(curriculum, EMPTY_PROGRESS, NOON);
  const answers: { skill: string; answer: PlacementAnswer }[] = [];
  for (;;) {
    const placement = placementOf(curriculum, standing, answers);
    if (placement.question === null) return { placement, answers };
    answers.push({ skill: placement.question.skill, answer: answerTo(placement.question.skill) });
  }
}

describe("an answer", () => {
  test("yes: the skill and all it rests on are known", () => {
    const { known, unknown, settled, asked } = place(chain, { c: "yes" });
    expect({ known, unknown, settled, asked }).toEqual({ known: ["a", "b", "c"], unknown: [], settled: 3, asked: 1 });
  });

  test("partly: what it rests on is known, the skill stays open and is not asked again", () => {
    const { known, unknown, open, question } = place(chain, { c: "partly" });
    expect({ known, unknown, open }).toEqual({ known: ["a", "b"], unknown: [], open: ["c"] });
    expect(question?.skill).not.toBe("c");
  });

  test("no: the skill and all that rests on it are ruled out", () => {
    const { known, unknown } = place(chain, { d: "no" });
    expect({ known, unknown }).toEqual({ known: [], unknown: ["d", "e", "f"] });
  });

  test("don't know: nothing is settled, and it is not asked again", () => {
    const { known, unknown, settled, question } = place(chain, { c: "unknown" });
    expect({ known, unknown, settled }).toEqual({ known: [], unknown: [], settled: 0 });
    expect(question?.skill).not.toBe("c");
  });

  test("don't know leaves the skill to the other answers, partly does not", () => {
    expect(place(chain, { c: "unknown", e: "yes" }).known).toEqual(["a", "b", "c", "d", "e"]);
    expect(place(chain, { c: "partly", e: "yes" }).known).toEqual(["a", "b", "d", "e"]);
  });

  test("given twice counts once, as it was given last", () => {
    const standing = standingOf(chain, EMPTY_PROGRESS, NOON);
    const twice = placementOf(chain, standing, [...said({ c: "yes" }), ...said({ c: "no" })]);
    expect(twice).toEqual(placementOf(chain, standing, said({ c: "no" })));
  });
});

describe("answers that contradict each other", () => {
  test("settle nothing where they balance; what was said of a skill itself stands", () => {
    const { known, unknown, doubted } = place(chain, { b: "no", e: "yes" });
    expect({ known, unknown }).toEqual({ known: ["a", "e"], unknown: ["b", "f"] });
    expect(doubted).toEqual(["b", "e"]);
  });

  test("are outvoted by two", () => {
    expect(place(chain, { b: "no", d: "yes", e: "yes" }).known).toEqual(["a", "c", "d", "e"]);
  });

  test("are told from those that fit", () => {
    expect(place(chain, { b: "yes", d: "no", f: "no" }).doubted).toEqual([]);
  });

  test("reopen what one of them had settled", () => {
    const { known } = place(chain, { e: "yes", b: "no" });
    expect(place(chain, { e: "yes" }).known.filter((id) => !known.includes(id))).toEqual(["b", "c", "d"]);
  });

  test("by being a surprise carry nothing with them, until a second one agrees", () => {
    const path = smallCurriculum({
      milestones: {
        "junior/one": ["a", "n1", "n2", "n3", "n4"],
        "junior/two": ["b"],
        "junior/three": ["c"],
        "junior/four": ["d"],
        "junior/five": ["e"],
        "junior/six": ["f", "g"],
      },
      skills: {
        ...{ a: {}, b: { needs: ["a"] }, c: { needs: ["b"] }, d: { needs: ["c"] }, e: { needs: ["d"] } },
        ...{ f: { needs: ["e"] }, g: { needs: ["e"] }, n1: {}, n2: {}, n3: {}, n4: {} },
      },
    });
    const beginner = { n1: "no", n2: "no", n3: "no", n4: "no" } as const;
    expect(place(path, { ...beginner, f: "yes" })).toMatchObject({ known: ["f"], doubted: ["f"] });
    expect(place(path, { ...beginner, f: "yes", g: "yes" }).known).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
  });
});

describe("choice groups", () => {
  test("are met by what needs them, and name no member", () => {
    const { known, groups, settled } = place(branchedPath, { endpoints: "yes" });
    expect({ known, groups, settled }).toEqual({
      known: ["shell", "http", "endpoints"],
      groups: ["language"],
      settled: 4,
    });
  });

  test("are ruled out with what all members need", () => {
    const { unknown, groups, total, settled } = place(branchedPath, { shell: "no" });
    expect({ unknown, groups }).toEqual({
      unknown: ["shell", "http", "endpoints", "design", "scale", "network"],
      groups: [],
    });
    expect(total - settled).toBe(1);
  });

  test("are never asked member by member", () => {
    const asked = [...play(branchedPath, () => "yes").answers, ...play(branchedPath, () => "no").answers];
    expect(asked.map(({ skill }) => skill)).not.toContain("python");
    expect(place(branchedPath, { python: "no" }).unknown).toEqual([]);
  });

  test("are not asked back when a member was said or done", () => {
    expect(place(branchedPath, { endpoints: "yes", go: "yes" }).groups).toEqual([]);
    expect(place(branchedPath, { endpoints: "yes" }, allDone("go")).groups).toEqual([]);
  });
});

describe("electives", () => {
  const path = smallCurriculum({
    milestones: { "junior/one": ["base", "extra", "spare"], "junior/two": ["top"] },
    skills: {
      base: {},
      extra: { elective: true, needs: ["base"] },
      spare: { elective: true },
      top: { needs: ["extra"] },
    },
  });

  test("are known when something required rests on them, and never counted", () => {
    const { known, total, settled } = place(path, { top: "yes" });
    expect({ known, total, settled }).toEqual({ known: ["base", "extra", "top"], total: 2, settled: 2 });
  });

  test("are neither asked nor listed as ruled out", () => {
    expect(place(path, { base: "no" }).unknown).toEqual(["base", "top"]);
    for (const answer of ["yes", "no", "unknown"] as const) {
      expect(play(path, () => answer).answers.map(({ skill }) => skill)).not.toContain("spare");
    }
  });
});

describe("what the learner had settled", () => {
  test("is not concluded again, and what was done speaks for what it rests on", () => {
    const { known, given, settled } = place(chain, {}, allDone("c"));
    expect({ known, given, settled }).toEqual({ known: ["a", "b"], given: 1, settled: 3 });
  });

  test("speaks for nothing when it was skipped", () => {
    const { known, given } = place(chain, {}, inOrder({ kind: "skill.set", skill: "c", state: "skipped" }));
    expect({ known, given }).toEqual({ known: [], given: 1 });
  });

  test("is asked about again when only a placement concluded it", () => {
    const run = "01900000-0000-4000-8000-000000000001";
    const { known, given } = place(chain, {}, inOrder({ kind: "placement.applied", run, skills: ["c"] }));
    expect({ known, given }).toEqual({ known: [], given: 0 });
  });

  test("is not ruled out by an answer", () => {
    expect(place(chain, { a: "no" }, allDone("c")).unknown).toEqual(["a", "d", "e", "f"]);
  });

  test("may be all there is", () => {
    const { question, end, settled, total } = place(chain, {}, allDone("a", "b", "c", "d", "e", "f", "lone"));
    expect({ question, end, settled, total }).toEqual({ question: null, end: "all-settled", settled: 7, total: 7 });
  });
});

describe("the end", () => {
  test("comes after a few questions for someone who knows nothing", () => {
    const { placement } = play(backEndPath, () => "no");
    expect(placement.asked).toBeLessThan(10);
    expect(placement.known).toEqual([]);
    expect(placement.total - placement.settled).toBeLessThan(3);
  });

  test("comes when one more question would settle little", () => {
    const { placement } = play(backEndPath, () => "yes");
    expect(placement.unknown).toEqual([]);
    expect(placement.end).toBe("little-left");
    expect(placement.known.length + placement.likely.length).toBeGreaterThan(150);
  });

  test("comes after 25 questions to which nobody knew an answer", () => {
    const { placement } = play(backEndPath, () => "unknown");
    expect(placement).toMatchObject({ asked: MOST_QUESTIONS, end: "most-asked", settled: 0, known: [], unknown: [] });
  });

  test("is at once in an empty path", () => {
    const empty = smallCurriculum({ milestones: {}, skills: {} });
    expect(place(empty, { a: "yes" })).toMatchObject({ question: null, end: "all-settled", asked: 0, total: 0 });
  });
});

describe("the order of the questions", () => {
  test("leads a beginner down, not up", () => {
    const asked = play(backEndPath, () => "no").answers.map(({ skill }) => backEndPath.skillById.get(skill)?.stage);
    expect(new Set(asked)).toEqual(new Set(["junior"]));
  });

  test("leads up who answers yes", () => {
    const stages = play(backEndPath, () => "yes").answers.map(({ skill }) => backEndPath.skillById.get(skill)?.stage);
    expect(stages.slice(0, 4)).toEqual(["junior", "mid", "senior", "staff"]);
  });
});

test("what lies far below a learner's answers is likely, and nothing of a branch is", () => {
  const core = play(backEndPath, (id) => {
    const skill = backEndPath.skillById.get(id);
    return backEndPath.stageById.get(skill?.stage ?? "")?.track === "core" ? "yes" : "no";
  });
  expect(core.placement.likely).toContain("choosing-a-way-in");
  const stages = core.placement.likely.map((id) => backEndPath.skillById.get(id)?.stage);
  expect(stages.every((stage) => stage === "junior" || stage === "mid" || stage === "senior")).toBe(true);
});

test("answers of an earlier edition count for the successors, and unknown ids for nothing", () => {
  const path = smallCurriculum({
    milestones: { "junior/one": ["a", "b"] },
    skills: { a: {}, b: { needs: ["a"] } },
    changes: [
      { kind: "renamed", from: "old-b", to: ["b"], title: "Old b", on: "2026-01-02" },
      { kind: "retired", from: "gone", to: [], title: "Gone", on: "2026-01-02" },
    ],
  });
  expect(place(path, { "old-b": "yes" })).toMatchObject({ known: ["a", "b"], asked: 1 });
  for (const id of ["gone", "no-such-skill", "__proto__", "constructor", ""]) {
    expect(place(path, { [id]: "yes" })).toMatchObject({ known: [], asked: 0 });
  }
});
