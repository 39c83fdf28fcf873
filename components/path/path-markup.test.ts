import { expect, test } from "vitest";
import type { Viewer } from "@/components/viewer";
import { backEndPath } from "@/lib/curriculum/back-end";
import { html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { climbingLadder } from "../ladder/climbing-ladder";
import { done, viewerAfter, visitor } from "../milestone/testing/viewer";
import { forkSection } from "./fork-section";
import { stageSection } from "./stage-section";

function trunkOf(viewer: Viewer): string {
  const core = backEndPath.stages.filter(({ track }) => track === "core");
  return html`${core.map((stage) => stageSection(backEndPath, viewer, stage))}${forkSection(backEndPath, viewer)}`.html;
}

const all = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].map(([, found]) => found);
const ofVisitor = trunkOf(visitor(backEndPath));

test("shows every stage and milestone once, with its size and progress", () => {
  expect(all(ofVisitor, /data-stage="([^"]+)"/g).sort()).toEqual(backEndPath.stages.map(({ id }) => id).sort());
  expect(all(ofVisitor, /data-milestone="([^"]+)"/g)).toHaveLength(backEndPath.milestones.length);
  const { standing } = visitor(backEndPath);
  for (const { id } of backEndPath.milestones) {
    expect(ofVisitor).toContain(
      `data-milestone="${id}" data-total="${standing.milestones.get(id)?.total}" data-done="0"`,
    );
  }
});

test("leads to every stage, milestone, choice and skill", () => {
  const links = new Set(all(ofVisitor, /href="([^"]+)"/g));
  const wanted = [
    ...backEndPath.stages.map(({ id }) => paths.stage(id)),
    ...backEndPath.milestones.map(({ id }) => paths.milestone(id)),
    ...backEndPath.groups.map(({ milestone, id }) => paths.group(milestone, id)),
    ...backEndPath.skills.map(({ id }) => paths.skill(id)),
  ];
  expect(wanted.filter((path) => !links.has(path))).toEqual([]);
});

test("gives every rung of the ladder a place on the page, and no place twice", () => {
  const ids = all(ofVisitor, / id="([^"]+)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = all(climbingLadder(backEndPath, visitor(backEndPath)), /href="#([^"]+)"/g);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  expect(targets.length).toBeGreaterThan(backEndPath.stages.length);
});

test("draws a visitor's path in ink, with the first milestone open", () => {
  expect(ofVisitor).not.toContain("data-look");
  expect(
    ofVisitor
      .split("ms-skills")
      .slice(1)
      .map((rest) => rest.startsWith('" open')),
  ).toEqual([true, ...Array(backEndPath.milestones.length - 1).fill(false)]);
});

test("draws what a learner reached, where they are, and what is ahead", () => {
  const [first, second, third] = backEndPath.milestones;
  const settled = first?.entries.map(({ id }) => done(id)) ?? [];
  const viewer = viewerAfter(backEndPath, ...settled, done("html-css-basics"));
  const trunk = trunkOf(viewer);
  const lookOf = (id = "") => new RegExp(`data-milestone="${id}"[^>]* data-look="([a-z]+)"`).exec(trunk)?.[1];
  expect([lookOf(first?.id), lookOf(second?.id), lookOf(third?.id)]).toEqual(["reached", "current", "ahead"]);
  expect(trunk).toContain('<span class="ms-when" data-part="reached">Reached 20 Nov</span>');
  const ladder = climbingLadder(backEndPath, viewer);
  expect(ladder).toContain(`aria-current="true"><a href="#${second?.id}">`);
  expect(ladder).toContain(`>1 of ${viewer.standing.milestones.get(second?.id ?? "")?.total}</span>`);
});
