import { describe, expect, test } from "vitest";
import type { Payload } from "@/lib/learning/events/event";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { done, viewerAfter, visitor } from "../milestone/testing/viewer";
import type { Viewer } from "../viewer";
import { directionColumn } from "./direction-column";
import { compared, forkedPath } from "./testing/compared";

const goal = (stage: string): Payload => ({ kind: "goal.set", stage, hoursPerWeek: 6 });
const keep = (stage: string, kept = true): Payload => ({ kind: "goal.kept", stage, kept });

/** The columns of staff and manager, at eight hours a week. */
function columns(viewer: Viewer, stages = ["staff", "manager"], curriculum = forkedPath): string[] {
  const comparison = compared(curriculum, viewer, ...stages);
  const column = { curriculum, viewer, comparison, hoursPerWeek: 8, formId: "form-1", back: "/directions?stage=staff" };
  return comparison.directions.map((direction) => directionColumn(column, direction).html);
}

const commandsOf = (markup = "") => [...markup.matchAll(/name="do" value="([^"]+)"/g)].map(([, command]) => command);

test("says what a direction alone adds, and escapes it", () => {
  const [staff = "", manager = ""] = columns(visitor(forkedPath));
  expect(staff).toContain("4 skills, 65 h to learn");
  expect(staff).toContain("It alone adds 1 skill, 20 h");
  expect(staff).toContain('<a href="/skills/design">Design &lt;i&gt;</a>');
  expect(staff).toContain('<a href="/milestones/depth">Depth</a>');
  expect(manager).toContain("It alone adds 2 skills, 10 h");
  expect(staff).not.toMatch(/<i>|<b>Code/);
});

test("of one direction nothing is added to another", () => {
  expect(columns(visitor(forkedPath), ["staff"])[0]).not.toContain("It alone adds");
});

test("a direction that lies on the way of the other adds nothing", () => {
  const [junior = ""] = columns(visitor(forkedPath), ["junior", "staff"]);
  expect(junior).toContain("It alone adds nothing");
  expect(junior).not.toContain("of its own");
});

describe("when", () => {
  const settle = (state: "done" | "skipped") =>
    viewerAfter(
      forkedPath,
      goal("junior"),
      ...["code", "talk"].map((skill): Payload => ({ kind: "skill.set", skill, state })),
    );

  test.each(["done", "skipped"] as const)("everything is %s, it is reached and has no day", (state) => {
    const [junior = "", staff = ""] = columns(settle(state), ["junior", "staff"]);
    expect(junior).toContain(">Reached</p>");
    expect(junior).toContain("All 2 skills settled");
    expect(junior).not.toMatch(/about|NaN|Invalid|8 times/);
    expect(staff).toMatch(/about \d+ \w+ 20\d\d/);
  });

  test("it lies beyond all counting, it says so", () => {
    const endless = smallCurriculum({
      milestones: { "junior/one": Array.from({ length: 40 }, (_, n) => `s${n}`) },
      skills: Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`s${n}`, { hours: 500 }])),
    });
    const [only = ""] = columns(visitor(endless), ["junior"], endless);
    expect(only).toContain("More than 20 years.");
    expect(only).not.toMatch(/NaN|Invalid/);
  });
});

test("what a learner pinned is told apart", () => {
  const path = smallCurriculum({
    stages: { junior: ["staff"], staff: [] },
    milestones: { "junior/one": ["a", "extra"], "staff/two": ["b"] },
    skills: { a: {}, extra: { elective: true }, b: {} },
  });
  const pinned = viewerAfter(path, { kind: "skill.pinned", skill: "extra", pinned: true });
  expect(columns(pinned, ["junior", "staff"], path)[1]).toContain("2 skills, 2 h to learn, and 1 pinned skill");
  expect(columns(viewerAfter(path), ["junior", "staff"], path)[1]).not.toContain("pinned");
});

describe("what can be done", () => {
  test("a visitor is offered nothing", () => {
    expect(columns(visitor(forkedPath)).join("")).not.toMatch(/<form|<button/);
  });

  test("a learner makes a direction the goal, or keeps it", () => {
    const [staff = ""] = columns(viewerAfter(forkedPath));
    expect(commandsOf(staff)).toEqual(["goal:staff:8", "keep:staff"]);
    expect(staff).toContain('data-live="reload"');
    expect(staff).toContain('name="back" value="/directions?stage=staff"');
  });

  test("what is kept can be dropped, and the goal is marked", () => {
    const [staff = "", manager = ""] = columns(viewerAfter(forkedPath, goal("staff"), keep("manager")));
    expect(staff).toContain("<b>Your goal</b>, 6 h a week");
    expect(commandsOf(staff)).toEqual(["goal:staff:8"]);
    expect(manager).toContain("Kept");
    expect(commandsOf(manager)).toEqual(["goal:manager:8", "drop:manager"]);
  });

  test("the goal at these hours already is only marked", () => {
    const eight: Payload = { kind: "goal.set", stage: "staff", hoursPerWeek: 8 };
    expect(commandsOf(columns(viewerAfter(forkedPath, eight))[0])).toEqual([]);
  });

  test("what was the goal before stays kept", () => {
    const [staff = ""] = columns(viewerAfter(forkedPath, goal("staff"), goal("manager")));
    expect(commandsOf(staff)).toEqual(["goal:staff:8", "drop:staff"]);
  });
});

test("a learner sees how far the milestones of a direction are", () => {
  const [staff = ""] = columns(viewerAfter(forkedPath, done("design")));
  expect(staff).toContain("1 of 2, 5 h left");
});
