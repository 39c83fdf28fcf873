// What can be found: the path's skills, choices, milestones, resources and stages, and the pages of the guide.
import type { Curriculum, Resource, Skill } from "../../curriculum/curriculum";

export const FIND_KINDS = ["skill", "milestone", "stage", "guide", "resource"] as const;
export type FindKind = (typeof FIND_KINDS)[number];

/** What a finding is about; a choice group stands among the skills. */
export type FindTarget =
  | Readonly<{ kind: "skill"; id: string }>
  | Readonly<{ kind: "group"; id: string }>
  | Readonly<{ kind: "milestone"; id: string }>
  | Readonly<{ kind: "stage"; id: string }>
  | Readonly<{ kind: "guide"; id: string }>
  | Readonly<{ kind: "resource"; skill: string; id: string }>;

/** Where a text comes from: it says how much it counts, and why something was found. */
export type FindField = "title" | "alias" | "former" | "criterion" | "summary" | "part";

export type FindText = Readonly<{ field: FindField; text: string }>;

export type FindDocument = Readonly<{ target: FindTarget; title: string; texts: readonly FindText[] }>;

/** Everything that can be found, in path order. */
export function findDocuments(curriculum: Curriculum): FindDocument[] {
  return [
    ...curriculum.skills.map((skill) => skillDocument(curriculum, skill)),
    ...curriculum.groups.map(({ id, title, summary, members }) =>
      document({ kind: "group", id }, title, [
        ["summary", summary],
        ...members.map((member) => ["part", curriculum.skillById.get(member)?.title ?? ""] as const),
      ]),
    ),
    ...curriculum.milestones.map(({ id, title, summary, proof }) =>
      document({ kind: "milestone", id }, title, [
        ["summary", summary],
        ["summary", proof],
      ]),
    ),
    ...curriculum.stages.map(({ id, title, summary, expects }) =>
      document({ kind: "stage", id }, title, [
        ["summary", summary],
        ...expects.map((text) => ["criterion", text] as const),
      ]),
    ),
    ...curriculum.guide.map(({ id, title, description, sections }) =>
      document({ kind: "guide", id }, title, [
        ["summary", description],
        ...sections.map(({ heading }) => ["part", heading] as const),
      ]),
    ),
    ...resourceDocuments(curriculum),
  ];
}

function skillDocument(curriculum: Curriculum, skill: Skill): FindDocument {
  const former = curriculum.changes.filter(({ to }) => to.includes(skill.id));
  const area = curriculum.areaById.get(skill.area)?.title ?? "";
  const group = curriculum.groupById.get(skill.group ?? "")?.title ?? "";
  return document({ kind: "skill", id: skill.id }, skill.title, [
    ...skill.aliases.map((text) => ["alias", text] as const),
    ...former.flatMap(({ title, from }) => [
      ["former", title] as const,
      ["former", from.replaceAll("-", " ")] as const,
    ]),
    ...skill.criteria.map(({ text }) => ["criterion", text] as const),
    ["summary", skill.summary],
    ["part", area],
    ["part", group],
  ]);
}

/** A resource that several skills name stands there once, with the first of them. */
function resourceDocuments(curriculum: Curriculum): FindDocument[] {
  const first = new Map<string, { skill: Skill; resource: Resource }>();
  for (const skill of curriculum.skills) {
    for (const resource of skill.resources) {
      if (!first.has(resource.url)) first.set(resource.url, { skill, resource });
    }
  }
  return [...first.values()].map(({ skill, resource }) =>
    document({ kind: "resource", skill: skill.id, id: resource.id }, resource.title, [
      ["summary", resource.by],
      ["part", skill.title],
    ]),
  );
}

function document(target: FindTarget, title: string, texts: readonly (readonly [FindField, string])[]): FindDocument {
  const named = texts.filter(([, text]) => text !== "").map(([field, text]) => ({ field, text }));
  return { target, title, texts: [{ field: "title", text: title }, ...named] };
}
