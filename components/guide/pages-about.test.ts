import { describe, expect, it } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { partsOf } from "./guide-parts";
import { pagesAboutMilestone, pagesAboutSkill, pagesAboutStage } from "./pages-about";

const ids = (pages: readonly { id: string }[]) => pages.map(({ id }) => id);

describe("the pages about", () => {
  it("a skill name it, the most particular first, three at most", () => {
    const pages = pagesAboutSkill(backEndPath, "negotiating-pay");
    expect(ids(pages)[0]).toBe("pay-and-outlook");
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(pages.every(({ skills }) => skills.includes("negotiating-pay"))).toBe(true);
    expect(pagesAboutSkill(backEndPath, "no-such-skill")).toEqual([]);
  });

  it("a stage speak of it as such first; every stage has one", () => {
    for (const stage of backEndPath.stages) {
      const [first] = pagesAboutStage(backEndPath, stage);
      expect(first?.stages, stage.id).toContain(stage.id);
    }
  });

  it("a milestone name two of its skills or more", () => {
    const [milestone] = backEndPath.milestones;
    const pages = milestone ? pagesAboutMilestone(backEndPath, milestone) : [];
    expect(pages.length).toBeGreaterThan(0);
    const members = new Set(milestone?.entries.map(({ id }) => id));
    for (const { skills } of pages) expect(skills.filter((id) => members.has(id)).length).toBeGreaterThan(1);
  });
});

it("the parts hold every page once, in order", () => {
  const parts = partsOf(backEndPath.guide);
  expect(parts.map(({ title }) => title)).toContain("Getting hired");
  expect(parts.flatMap(({ pages }) => pages)).toEqual(backEndPath.guide);
  expect(new Set(parts.map(({ title }) => title)).size).toBe(parts.length);
});
