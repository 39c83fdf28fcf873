import { expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { done, viewerAfter } from "../milestone/testing/viewer";
import { gauge } from "./gauge";
import { requiredEntries } from "./required-entries";

const goal = { kind: "goal.set", stage: "mid", hoursPerWeek: 6 } as const;

/** What settles the first milestone: every required skill, and one member of every choice. */
function firstMilestone() {
  const [milestone] = backEndPath.milestones;
  if (!milestone) throw new Error("The path has no milestones.");
  return requiredEntries(backEndPath, milestone).map(({ kind, id }) =>
    done(kind === "skill" ? id : (backEndPath.groupById.get(id)?.members[0] ?? "")),
  );
}

function hooksOf(markup: string, kind: "stage" | "milestone") {
  const pattern = new RegExp(`data-${kind}="([^"]+)" data-look="([^"]+)" data-total="(\\d+)" data-done="(\\d+)"`, "g");
  return [...markup.matchAll(pattern)].map(([, id, look, total, settled]) => ({ id, look, total, settled }));
}

test("every stage and milestone on the way stands on it once, from the ground up, with its figures", () => {
  const viewer = viewerAfter(backEndPath, goal);
  const { html } = gauge(backEndPath, viewer, new Map());
  const { way, milestones, stages } = viewer.standing;
  const expected = <Id extends string>(ids: readonly { id: Id }[], of: typeof milestones | typeof stages) =>
    ids.map(({ id }) => {
      const standing = of.get(id);
      return { id, look: standing?.look, total: String(standing?.total), settled: String(standing?.settled) };
    });
  expect(hooksOf(html, "milestone")).toEqual(expected(way.milestones, milestones));
  expect(hooksOf(html, "stage")).toEqual(expected(way.stages, stages));
});

test("the milestone of the next skill says so, and no other", () => {
  const viewer = viewerAfter(backEndPath, goal);
  const { html } = gauge(backEndPath, viewer, new Map());
  const title = backEndPath.skillById.get(viewer.suggestions.next?.skill ?? "")?.title;
  expect(html.match(/Next: [^<]+/g)).toEqual([`Next: ${title}`]);
  expect(html.match(/class="g-line g-next"/g)).toHaveLength(1);
});

test("a milestone that is reached tells the day", () => {
  const { html } = gauge(backEndPath, viewerAfter(backEndPath, goal, ...firstMilestone()), new Map());
  expect(html).toContain("reached 20 Nov");
  expect(html.match(/data-look="reached"/g)).toHaveLength(1);
});

test("no number of the drawings is broken", () => {
  for (const events of [[goal], [goal, ...firstMilestone()]]) {
    const { html } = gauge(backEndPath, viewerAfter(backEndPath, ...events), new Map());
    expect(html).not.toMatch(/NaN|undefined|Infinity|-\d+(\.\d+)?"/);
  }
});
