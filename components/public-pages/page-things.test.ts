import { describe, expect, it } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { guideThings, milestoneThings, pathThings, skillThings, stageThings } from "./page-things";
import { jsonOf, type Thing } from "./structured-data";

const { guide, stages, milestones, skills } = backEndPath;
const all: readonly (readonly Thing[])[] = [
  pathThings(backEndPath, 100),
  ...stages.map((stage) => stageThings(backEndPath, stage)),
  ...milestones.map((milestone) => milestoneThings(backEndPath, milestone)),
  ...skills.map((skill) => skillThings(backEndPath, skill)),
  ...guide.map((page) => guideThings(backEndPath, page)),
];

describe("structured data", () => {
  it("holds whole addresses and no empty value", () => {
    for (const things of all) {
      const json = jsonOf(things);
      expect(json).not.toMatch(/:(?:null|""|undefined|NaN)[,}]/);
      for (const [, address = ""] of json.matchAll(/"(?:url|item|@id)":"([^"]*)"/g)) {
        expect(URL.canParse(address), address).toBe(true);
      }
    }
  });

  it("says that a page is made of questions only where it is", () => {
    const made = guide.filter((page) => guideThings(backEndPath, page).some((thing) => thing["@type"] === "FAQPage"));
    expect(made.map(({ id }) => id)).toEqual(["questions"]);
  });

  it("counts the crumbs from one, and the last is the page", () => {
    const [skill] = skills;
    if (!skill) throw new Error("There is no skill.");
    const crumbs = skillThings(backEndPath, skill).find((thing) => thing["@type"] === "BreadcrumbList");
    const items = crumbs?.itemListElement as { position: number; name: string; item: string }[];
    expect(items.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(new URL(items[2]?.item ?? "").pathname).toBe(`/skills/${skill.id}`);
  });

  it("can't end its element", () => {
    expect(jsonOf([{ "@type": "Thing", name: "</script><script>alert(1)" }])).not.toContain("<");
  });
});
