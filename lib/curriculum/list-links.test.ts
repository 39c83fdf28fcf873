import { expect, test } from "vitest";
import { listLinks } from "./list-links";
import { placeOf, plant, samplePath } from "./testing/sample-path";

test("lists every address of resources with area, file and line", () => {
  const { links, problems } = listLinks(samplePath());
  expect(problems).toEqual([]);
  expect(links).toHaveLength(12);
  const url = "https://example.org/leading/book";
  const file = "skills/people.yaml";
  expect(links).toContainEqual({ url, part: "people", file, ...placeOf(samplePath(), file, url) });
});

test("lists the addresses of the guide's sources, also of one that is named again by an alias", () => {
  const sources = [
    "    sources:",
    "      - &first {title: One, publisher: Someone, url: https://example.org/one}",
    "      - {title: Two, publisher: Someone}",
    "  - id: second-page",
    "    title: A second page",
    "    description: More.",
    "    skills: []",
    "    sections: [{heading: A heading, body: Text}]",
    "    sources: [*first]",
    "",
  ];
  const files = samplePath().map((source) =>
    source.file === "guide.yaml" ? { ...source, text: source.text + sources.join("\n") } : source,
  );
  const links = listLinks(files).links.filter(({ part }) => part === "guide");
  const once = placeOf(files, "guide.yaml", "https://example.org/one");
  expect(links).toEqual([
    { url: "https://example.org/one", part: "guide", file: "guide.yaml", ...once },
    { url: "https://example.org/one", part: "guide", file: "guide.yaml", ...placeOf(files, "guide.yaml", "*first") },
  ]);
});

test("lists nothing of a path that does not have the format, and says why", () => {
  const files = plant(samplePath(), "skills/people.yaml", "weight: 3", "weight: 9");
  expect(listLinks(files)).toMatchObject({ links: [], problems: [{ line: 5 }] });
});
