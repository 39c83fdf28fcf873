import { describe, expect, it } from "vitest";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { done, viewerAfter, visitor } from "../milestone/testing/viewer";
import { chosenMarkup } from "./chosen";
import { linesFile } from "./lines-file";
import { mapMarkup } from "./map-markup";

const path = smallCurriculum({
  stages: { junior: ["cloud"], cloud: [] },
  specializations: ["cloud"],
  milestones: { "junior/base": ["code", "group:language", "site"], "cloud/up": ["network"] },
  skills: {
    code: { title: "<b>Code</b> & more" },
    python: { group: "language", needs: ["code"] },
    go: { group: "language", needs: ["code"] },
    site: { needs: ["group:language"], area: "web" },
    network: { needs: ["site"] },
  },
});

const cell = (markup: string, id: string) => new RegExp(`<li id="${id}".*?</li>`, "s").exec(markup)?.[0] ?? "";
const optionsOf = (markup: string) => [...markup.matchAll(/<option value="([^"]+)"/g)].map(([, id]) => id);

describe("mapMarkup", () => {
  it("draws the state of every cell by its shape, and says it", () => {
    const markup = mapMarkup(path, viewerAfter(path, done("code")), null);
    expect(cell(markup, "code")).toContain('href="#r-done"');
    expect(cell(markup, "language")).toMatch(/Language <span class="sr-one">one of 2<\/span>/);
    expect(cell(markup, "site")).toContain('data-look="locked"');
    expect(cell(markup, "site")).toContain("Locked");
    expect(cell(markup, "go")).toBe("");
  });

  it("names the chosen member of a choice", () => {
    expect(cell(mapMarkup(path, viewerAfter(path, done("code"), done("go")), null), "language")).toContain(
      ">Go</span>",
    );
  });

  it("escapes titles wherever they stand", () => {
    expect(mapMarkup(path, visitor(path), "code")).not.toContain("<b>Code");
  });

  it("keeps nothing where nothing is chosen, and one cell where one is", () => {
    expect(mapMarkup(path, visitor(path), null)).not.toMatch(/data-chosen|aria-current/);
    const markup = mapMarkup(path, visitor(path), "site");
    expect(markup.match(/ data-chosen/g)).toHaveLength(1);
    expect(cell(markup, "site")).toContain('aria-current="true"');
    expect(markup).toContain('<option value="site" selected>');
  });

  it("offers every cell by name once", () => {
    expect(optionsOf(mapMarkup(path, visitor(path), null)).sort()).toEqual(["code", "language", "network", "site"]);
  });
});

describe("chosenMarkup", () => {
  const textOf = (id: string) =>
    chosenMarkup(path, visitor(path), id)
      .html.replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " ");

  it("names what a skill needs and opens, and how many there are by way of these", () => {
    expect(textOf("site")).toContain("Needs 1 Language");
    expect(textOf("site")).toContain("2 skills in all, by way of these");
    expect(textOf("site")).toContain("Opens 1 Network");
  });

  it("says where there is nothing", () => {
    expect(textOf("code")).toContain("Needs nothing first");
    expect(textOf("network")).toContain("Opens nothing further");
  });

  it("leads to the members of a choice, and to its row", () => {
    const { html } = chosenMarkup(path, visitor(path), "language");
    expect(html).toContain('<a href="/skills/go">Go</a>');
    expect(html).toContain('href="/milestones/base#language"');
  });

  it("gives nothing for what is not there", () => {
    expect(chosenMarkup(path, visitor(path), "go").html).toBe("");
  });
});

it("the file has a symbol for each cell with lines, and no colours of its own", () => {
  const file = linesFile(path);
  expect([...file.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    "code",
    "language",
    "site",
    "network",
  ]);
  expect(file).not.toMatch(/#[0-9a-f]{3}/i);
});
