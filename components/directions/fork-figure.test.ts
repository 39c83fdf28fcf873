import { describe, expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import type { Payload } from "@/lib/learning/events/event";
import { done, viewerAfter, visitor } from "../milestone/testing/viewer";
import type { Viewer } from "../viewer";
import { forkFigure } from "./fork-figure";
import { compared, forkedPath } from "./testing/compared";

const goal = (stage: string): Payload => ({ kind: "goal.set", stage, hoursPerWeek: 6 });
const figure = (viewer: Viewer, ...stages: string[]) =>
  forkFigure(forkedPath, viewer, compared(forkedPath, viewer, ...stages))?.html ?? null;
const allSkills = forkedPath.skills.map(({ id }) => done(id));

test("says in one sentence what it shows", () => {
  expect(figure(visitor(forkedPath), "staff", "manager", "cloud")).toContain(
    'role="img" aria-label="A ladder that forks after 40 shared hours: Staff goes on for 25 hours, Manager goes on for 15 hours and Cloud goes on for 6 hours."',
  );
  expect(figure(visitor(forkedPath), "junior", "staff")).toContain("Junior ends there and Staff goes on for 25 hours.");
});

test("explains its dots only where it has some", () => {
  expect(figure(visitor(forkedPath), "staff", "manager", "cloud")).toContain("Dotted:");
  expect(figure(visitor(forkedPath), "staff", "manager")).not.toContain("Dotted:");
});

describe("the drawing", () => {
  test("is all ink for a visitor", () => {
    expect(figure(visitor(forkedPath), "staff", "manager")).not.toMatch(/ahead|current|aside|goal|fork-done/);
  });

  test("of a learner's goal ends in yellow, and the other rails are dashed", () => {
    const drawn = figure(viewerAfter(forkedPath, goal("staff"), done("talk")), "staff", "manager") ?? "";
    expect(drawn.match(/fork-bar goal/g)).toHaveLength(1);
    expect(drawn.match(/fork-rail aside/g)).toHaveLength(1);
    expect(drawn).toContain("fork-done");
    expect(figure(viewerAfter(forkedPath, goal("cloud")), "staff", "manager")).not.toMatch(/aside|fork-bar goal/);
  });

  test("of a direction that is reached ends in ink", () => {
    const viewer = viewerAfter(forkedPath, goal("junior"), done("code"), done("talk"));
    const drawn = figure(viewer, "junior", "staff") ?? "";
    expect(drawn).toContain("<b>Junior</b> <span>reached</span>");
    expect(drawn).not.toContain("fork-bar goal");
  });

  test("is not there for one direction, nor when nothing is left", () => {
    expect(figure(visitor(forkedPath), "staff")).toBeNull();
    expect(figure(viewerAfter(forkedPath, ...allSkills), "staff", "manager")).toBeNull();
  });

  test("has no broken number, whatever is compared", () => {
    const half = backEndPath.skills.slice(0, 120).map(({ id }) => done(id));
    for (const viewer of [visitor(backEndPath), viewerAfter(backEndPath, goal("dba"), ...half)]) {
      for (const { id } of backEndPath.stages) {
        const comparison = compared(backEndPath, viewer, id, "staff", "dba");
        expect(forkFigure(backEndPath, viewer, comparison)?.html, id).not.toMatch(/NaN|undefined|Infinity|null/);
      }
    }
  });
});
