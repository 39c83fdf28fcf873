// The addresses in a path, for the tool that asks whether they still answer.
import type { FullContent } from "./format";
import { parsePath } from "./parse-path";
import { locate, type Problem, type SourceFile, type ValuePath } from "./problem";
import { allSkills } from "./rules/rule";

/** An address and where it stands. `part` is the skill area it belongs to, or "guide". */
export type Link = Readonly<{ url: string; part: string; file: string; line: number; column: number }>;

/** Lists the addresses of resources and of the guide's sources; none when a file doesn't have the format. */
export function listLinks(files: readonly SourceFile[]): { links: Link[]; problems: Problem[] } {
  const { content, parsed, problems } = parsePath(files);
  if (!content) return { links: [], problems };
  const parsedByFile = new Map(parsed.map((file) => [file.file, file]));
  const links = placesOf(content).map(({ at, ...place }) => {
    const file = parsedByFile.get(place.file);
    return { ...place, ...(file ? locate(file, at, false) : { line: 1, column: 1 }) };
  });
  return { links, problems };
}

type Place = Pick<Link, "url" | "part" | "file"> & { at: ValuePath };

function placesOf(content: FullContent): Place[] {
  const ofSkills = allSkills(content).flatMap(({ skill, area, file, index }) =>
    skill.resources.map(({ url }, position) => {
      return { url, part: area, file, at: [index, "resources", position, "url"] };
    }),
  );
  const ofGuide = (content.guide?.pages ?? []).flatMap(({ sources = [] }, index) =>
    sources.flatMap(({ url }, position) =>
      url ? [{ url, part: "guide", file: "guide.yaml", at: ["pages", index, "sources", position, "url"] }] : [],
    ),
  );
  return [...ofSkills, ...ofGuide];
}
