import { describe, expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { done, viewerAfter, visitor } from "../milestone/testing/viewer";
import type { Viewer } from "../viewer";
import { sharedSection } from "./shared-section";
import { compared, forkedPath } from "./testing/compared";

const section = (viewer: Viewer, ...stages: string[]) =>
  sharedSection(forkedPath, viewer, compared(forkedPath, viewer, ...stages)).html;

test("says until when the choice stays open, and names what is shared, escaped", () => {
  const told = section(viewerAfter(forkedPath), "staff", "manager");
  expect(told).toContain("3 skills, 45 h");
  expect(told).toMatch(/The choice stays open until about \d+ \w+ 20\d\d:/);
  expect(told).toContain("what you learn until then counts for both.");
  expect(told).toContain('<a href="/skills/code">&lt;b&gt;Code&lt;/b&gt; &amp; &quot;quotes&quot;</a>');
  expect(section(visitor(forkedPath), "staff", "manager", "cloud")).toMatch(
    /stays open for about \d+ (weeks|months): what you learn until then counts for all three/,
  );
});

test("names what two of three share besides", () => {
  const told = section(visitor(forkedPath), "staff", "manager", "cloud");
  expect(told).toContain("Staff and Manager also share 1 skill, 5 h");
  expect(section(visitor(forkedPath), "staff", "manager")).not.toContain("also share");
});

test("says that nothing is left to share", () => {
  const viewer = viewerAfter(forkedPath, done("code"), done("talk"));
  const told = section(viewer, "junior", "cloud");
  expect(told).toContain("Nothing is left that both ask for.");
  expect(told).not.toMatch(/You can go on|<ol/);
});

describe("on the real path", () => {
  const viewer = visitor(backEndPath);
  const comparison = compared(backEndPath, viewer, "staff", "engineering-manager", "devops-sre");
  const told = sharedSection(backEndPath, viewer, comparison).html;

  test("eight skills stand open in the order in which they are best learned, and the others are folded", () => {
    const [open = "", folded = ""] = told.split("</ol>");
    const links = [...open.matchAll(/href="\/skills\/([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(comparison.shared.slice(0, 8));
    expect(folded).toContain(`${comparison.shared.length - 8} more<span class="vh"> that they share</span>`);
  });

  test("every skill that is shared is named once", () => {
    const text = told.split('<section class="overlap">')[0]?.replaceAll("&#39;", "'") ?? "";
    for (const id of comparison.shared) {
      const skill = backEndPath.skillById.get(id);
      const named = [`>${skill?.title}</a> <span class="hrs">`, `${skill?.title} ${skill?.hours[1]}\u00a0h`];
      expect(
        named.some((words) => text.includes(words)),
        id,
      ).toBe(true);
    }
    expect(text.match(/\u00a0h/g)).toHaveLength(comparison.shared.length);
  });
});
