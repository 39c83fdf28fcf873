import type { Finding } from "../problem";
import { allSkills, atPath, atSkill, type Rule, repeated } from "./rule";

/** Every id is used once among its kind; those of criteria and resources once within their skill. */
export const uniqueIds: Rule = (content) => [
  ...uniqueInPath(content),
  ...uniqueSkills(content),
  ...uniqueWithinSkills(content),
  ...uniquePages(content),
];

const uniqueInPath: Rule = ({ path }) =>
  (["stages", "areas", "groups", "milestones"] as const).flatMap((kind) =>
    repeated(path[kind].map(({ id }) => id)).map(({ value, index }) =>
      atPath(
        [kind, index, "id"],
        `The id "${value}" is used twice among the ${kind}.`,
        "Give the later one its own id.",
      ),
    ),
  );

const uniqueSkills: Rule = (content) => {
  const firstById = new Map<string, string>();
  return allSkills(content).flatMap((located): Finding[] => {
    const { skill, file } = located;
    const first = firstById.get(skill.id);
    firstById.set(skill.id, first ?? file);
    if (!first) return [];
    const message = `The skill id "${skill.id}" is used twice, first in ${first}.`;
    return [atSkill(located, ["id"], message, "Give the later skill its own id.")];
  });
};

const uniqueWithinSkills: Rule = (content) =>
  allSkills(content).flatMap((located) => {
    const { criteria, resources, aliases = [], needs } = located.skill;
    const say = (list: readonly string[], at: (index: number) => (string | number)[], what: string, mend: string) =>
      repeated(list).map(({ value, index }) => atSkill(located, at(index), `${what} "${value}" is there twice.`, mend));
    return [
      ...say(
        criteria.map(({ id }) => id),
        (index) => ["criteria", index, "id"],
        "The criterion id",
        "Give the later criterion its own id.",
      ),
      ...say(
        resources.map(({ id }) => id),
        (index) => ["resources", index, "id"],
        "The resource id",
        "Give the later resource its own id.",
      ),
      ...say(
        resources.map(({ url }) => url),
        (index) => ["resources", index, "url"],
        "The address",
        "Take one of the two resources out.",
      ),
      ...say(needs, (index) => ["needs", index], "The prerequisite", "Take one of the two out."),
      ...say(aliases, (index) => ["aliases", index], "The alias", "Take one of the two out."),
    ];
  });

const uniquePages: Rule = ({ guide }) =>
  repeated((guide?.pages ?? []).map(({ id }) => id)).map(({ value, index }) => ({
    file: "guide.yaml",
    at: ["pages", index, "id"],
    message: `The page id "${value}" is used twice.`,
    mend: "Give the later page its own id.",
  }));
