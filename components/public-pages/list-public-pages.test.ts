import { describe, expect, it } from "vitest";
import { viewerOf } from "@/app/viewer";
import { backEndPath } from "@/lib/curriculum/back-end";
import { paths } from "@/lib/shared/urls";
import { listPublicPages } from "./list-public-pages";
import { pictureFacts } from "./picture-facts";
import { pageMetadata } from "./public-page";

const pages = listPublicPages(backEndPath);

describe("the public pages", () => {
  it("are all there, each once", () => {
    const { guide, stages, milestones, skills } = backEndPath;
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
    expect(pages.length).toBe(7 + guide.length + stages.length + milestones.length + skills.length);
  });

  it("have titles and descriptions that tell them apart, in plain text", () => {
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    expect(new Set(pages.map(({ description }) => description)).size).toBe(pages.length);
    for (const { address, title, description } of pages) {
      expect(title.length, address).toBeGreaterThan(1);
      expect(description, address).toMatch(/^\S.{30,}[.?…]$/s);
      expect(`${title} ${description}`, address).not.toMatch(/[<>]|\*\*|undefined|NaN/);
    }
  });

  it("say their own address and have a picture of their own", () => {
    for (const page of pages) {
      const { alternates, openGraph } = pageMetadata(page);
      expect(alternates?.canonical).toBe(page.address);
      expect(openGraph?.url).toBe(page.address);
      expect(openGraph?.images).toMatchObject([{ url: paths.picture(page.address), width: 1200, height: 630 }]);
    }
    expect(new Set(pages.map(({ address }) => paths.picture(address))).size).toBe(pages.length);
  });

  it("cut a description that is too long at a word", () => {
    const [page] = pages;
    if (!page) throw new Error("There is no page.");
    const { description } = pageMetadata({ ...page, description: "word ".repeat(100) });
    expect(description?.length).toBeLessThanOrEqual(300);
    expect(description).toMatch(/ word …$/);
  });
});

it("no picture lacks a fact or shows a wrong figure", () => {
  const viewer = viewerOf(null, Date.parse(backEndPath.revised));
  const milestones = new Set(backEndPath.milestones.map(({ id }) => id));
  for (const page of pages) {
    const { title, line, first, figures, milestone } = pictureFacts(backEndPath, viewer, page);
    for (const text of [title, line, ...first, ...figures.flat()]) {
      expect(text, page.address).toMatch(/\S/);
      expect(text, page.address).not.toMatch(/undefined|NaN|^0 h$/);
    }
    expect(milestones, page.address).toContain(milestone);
  }
});
