import { allSkills, type Rule } from "./rule";

/** Pages of the guide name skills that exist, each once, and their tables have as many cells as columns. */
export const soundGuide: Rule = (content) => {
  const known = new Set(allSkills(content).map(({ skill }) => skill.id));
  return (content.guide?.pages ?? []).flatMap((page, index) => [
    ...page.skills.flatMap((id, position) => {
      const at = ["pages", index, "skills", position];
      if (!known.has(id)) {
        const message = `The page "${page.id}" names the skill "${id}", which is not there.`;
        return [{ file: "guide.yaml", at, message, mend: "Mind the spelling, or take it out." }];
      }
      if (page.skills.indexOf(id) === position) return [];
      const message = `The page "${page.id}" names the skill "${id}" twice.`;
      return [{ file: "guide.yaml", at, message, mend: "Take one of the two out." }];
    }),
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
