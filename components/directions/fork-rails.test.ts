import { describe, expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { done, viewerAfter, visitor } from "../milestone/testing/viewer";
import { forkRails } from "./fork-rails";
import { compared, forkedPath } from "./testing/compared";

const forkOf = (viewer = visitor(forkedPath), ...stages: string[]) =>
  forkRails(forkedPath, viewer.standing, compared(forkedPath, viewer, ...stages));

describe("the fork in hours", () => {
  test("begins with what all share, and goes on with what two share before what one adds", () => {
    const { hours, lines, rails } = forkOf(undefined, "staff", "manager", "cloud");
    expect({ hours, lines: [...lines].at(-1) }).toEqual({ hours: 40, lines: 40 });
    expect(rails.map(({ hours, together, lines }) => ({ hours, together, last: lines.at(-1) }))).toEqual([
      { hours: 25, together: 5, last: 25 },
      { hours: 15, together: 5, last: 15 },
      { hours: 6, together: 0, last: 6 },
    ]);
    expect(rails[0]?.lines[0]).toBe(5);
  });

  test("has each milestone where it is reached, and says which one ends a stage", () => {
    const { bars, rails } = forkOf(undefined, "staff", "manager");
    // Writing is shared by these two, so that the base is reached before the fork.
    expect(bars).toEqual([{ at: 40, share: 0, ends: "junior" }]);
    expect(rails.map(({ bars }) => bars)).toEqual([
      [{ at: 20, share: null, ends: "staff" }],
      [{ at: 10, share: null, ends: "manager" }],
    ]);
  });

  test("leaves out what is reached, and tells the share of the current milestone", () => {
    const reached = forkOf(viewerAfter(forkedPath, done("code"), done("talk")), "staff", "manager");
    expect(reached.bars).toEqual([]);
    const half = forkOf(viewerAfter(forkedPath, done("talk")), "staff", "manager");
    expect(half.bars[0]).toMatchObject({ share: 0.5 });
  });

  test("a direction that lies on the way of another ends where they part", () => {
    const { hours, bars, rails } = forkOf(undefined, "junior", "staff");
    expect([hours, bars.length, rails[0]?.hours, rails[0]?.bars]).toEqual([40, 1, 0, []]);
  });
});

test("on the real path the parts come to the whole, whatever is compared", () => {
  const viewer = visitor(backEndPath);
  const ids = backEndPath.stages.map(({ id }) => id);
  for (const [index, first] of ids.entries()) {
    const stages = [first, ids[(index + 4) % ids.length] ?? "", ids[(index + 9) % ids.length] ?? ""];
    const comparison = compared(backEndPath, viewer, ...stages);
    const { hours, rails } = forkRails(backEndPath, viewer.standing, comparison);
    for (const rail of rails) {
      expect(hours + rail.hours).toBe(rail.direction.way.hoursToGoal);
      for (const { at } of rail.bars) expect(at > 0 && at <= rail.hours).toBe(true);
      expect(rail.together).toBeGreaterThanOrEqual(0);
    }
  }
});
