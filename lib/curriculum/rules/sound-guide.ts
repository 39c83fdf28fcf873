import type { Finding } from "../problem";
import { allSkills, type Rule } from "./rule";

/**
 * Pages of the guide name skills and stages that exist, each once, pages of a part stand together, and tables have as
 * many cells as columns.
 */
export const soundGuide: Rule = (content) => {
  const skills = new Set(allSkills(content).map(({ skill }) => skill.id));
  const stages = new Set(content.path.stages.map(({ id }) => id));
  const pages = content.guide?.pages ?? [];
  return pages.flatMap((page, index) => [
    ...checkNames({ page: page.id, names: page.skills, known: skills, what: "skill", at: ["pages", index, "skills"] }),
    ...checkNames({
      page: page.id,
      names: page.stages ?? [],
      known: stages,
      what: "stage",
      at: ["pages", index, "stages"],
    }),
    ...checkPart(pages, index),
    ...page.sections.flatMap(({ table }, section) =>
      (table?.rows ?? []).flatMap((row, position) => {
        if (row.length === table?.columns.length) return [];
        const at = ["pages", index, "sections", section, "table", "rows", position];
        const message = `The row has ${row.length} cells, the table ${table?.columns.length} columns.`;
        return [{ file: "guide.yaml", at, message, mend: "Give every row a cell for each column." }];
      }),
    ),
  ]);
};

type Named = Readonly<{
  page: string;
  names: readonly string[];
  known: ReadonlySet<string>;
  what: "skill" | "stage";
  at: readonly (string | number)[];
}>;

function checkNames({ page, names, known, what, at }: Named): Finding[] {
  return names.flatMap((id, position) => {
    const place = { file: "guide.yaml", at: [...at, position] };
    if (!known.has(id)) {
      const message = `The page "${page}" names the ${what} "${id}", which is not there.`;
      return [{ ...place, message, mend: "Mind the spelling, or take it out." }];
    }
    if (names.indexOf(id) === position) return [];
    return [
      { ...place, message: `The page "${page}" names the ${what} "${id}" twice.`, mend: "Take one of the two out." },
    ];
  });
}

function checkPart(pages: readonly { id: string; part?: string | undefined }[], index: number): Finding[] {
  const part = pages[index]?.part;
  const isLater = pages.slice(0, Math.max(0, index - 1)).some((before) => before.part === part);
  if (part === undefined || pages[index - 1]?.part === part || !isLater) return [];
  const message = `The page "${pages[index]?.id}" stands apart from the other pages of "${part}".`;
  return [{ file: "guide.yaml", at: ["pages", index, "part"], message, mend: "Move it next to them." }];
}
