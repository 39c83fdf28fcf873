import { describe, expect, it } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import type { GuidePage } from "@/lib/curriculum/curriculum";
import { anchorsOf } from "./anchors";
import { guideArticle, onThisPage, sourceList } from "./guide-article";
import { sourceDate } from "./source-date";

const page = (sections: GuidePage["sections"]): GuidePage => ({
  id: "a-page",
  title: "A page",
  part: null,
  description: "What it tells.",
  skills: [],
  stages: [],
  sections,
  sources: [],
});

describe("anchors", () => {
  it("are made of the heading's words, and differ on a page and from its other names", () => {
    const headings = ["Step 1: Plan", "Résumé & more", "Step 1: plan!", "Skills", "???"];
    const anchors = anchorsOf(page(headings.map((heading) => ({ heading }))));
    expect([...anchors.values()]).toEqual(["step-1-plan", "resume-more", "step-1-plan-2", "skills-2", "section"]);
  });
});

describe("guideArticle", () => {
  it("gives every heading a name that the list of headings leads to", () => {
    const shown = page([{ heading: "One", body: "Text." }, { heading: "Two" }]);
    expect(guideArticle(shown).html).toContain('<h2 id="one">One<a class="guide-anchor" href="#one"');
    expect(onThisPage(shown).html).toBe('<ol><li><a href="#one">One</a></li><li><a href="#two">Two</a></li></ol>');
  });

  it("names the rows of a table by their first cell and every other cell by its column", () => {
    const { html } = guideArticle(page([{ heading: "H", table: { columns: ["", "<One>"], rows: [["a", "b & c"]] } }]));
    expect(html).toContain('<th role="columnheader" scope="col">&lt;One&gt;</th>');
    expect(html).toContain(
      '<th role="rowheader" scope="row">a</th><td role="cell" data-l="&lt;One&gt;">b &amp; c</td>',
    );
    expect(html).not.toContain('<th role="columnheader" scope="col"></th>');
  });

  it("escapes headings and questions", () => {
    const evil = "<img src=x>";
    const { html } = guideArticle(page([{ heading: evil, questions: [{ question: evil, answer: evil }] }]));
    expect(html).not.toContain("<img");
  });
});

describe("sources", () => {
  it.each([
    [undefined, "not dated"],
    ["2022", "2022"],
    ["2022-10", "October 2022"],
    ["2024-04-26", "26 Apr 2024"],
  ])("dated %s say %s", (date, words) => {
    expect(sourceDate(date)).toBe(words);
  });

  it("without an address are named all the same", () => {
    expect(sourceList([{ title: "T", publisher: "P" }]).html).toContain("<span>T</span> <small>P, not dated</small>");
  });
});

// What the author of a path types and what a reader sees differ only in the marks of the subset.
it("leaves no mark of Markdown on any page of the guide, and every link inside leads to a page of the path", () => {
  const known = new Set([
    ...backEndPath.guide.map(({ id }) => `/guide/${id}`),
    ...backEndPath.skills.map(({ id }) => `/skills/${id}`),
    ...backEndPath.stages.map(({ id }) => `/stages/${id}`),
    ...backEndPath.milestones.map(({ id }) => `/milestones/${id}`),
  ]);
  for (const guidePage of backEndPath.guide) {
    const { html } = guideArticle(guidePage);
    expect(html.replaceAll(/<[^>]*>/g, ""), guidePage.id).not.toMatch(/\*\*|\]\(|^\s*(?:[-*]|\d\.)\s/m);
    for (const [, address = ""] of html.matchAll(/href="(\/[^"#]*)/g)) expect(known, guidePage.id).toContain(address);
  }
});
