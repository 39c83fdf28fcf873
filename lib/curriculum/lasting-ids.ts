// Ids last for life: learners' events name them. Every id ever published is kept on record, in ids.json beside the path.
import { z } from "zod";
import type { FullContent, PathContent } from "./format";
import { ID_KINDS, type IdKind } from "./format-path";
import type { Finding } from "./problem";

const ids = z.array(z.string().max(140));

export const lastingIdsSchema = z.strictObject({
  stages: ids,
  areas: ids,
  groups: ids,
  milestones: ids,
  skills: ids,
  criteria: ids,
  resources: ids,
  pages: ids,
} satisfies Record<IdKind, typeof ids>);

/** Published ids by kind, sorted. Criteria and resources are written "<skill>/<id>". */
export type LastingIds = Readonly<Record<IdKind, readonly string[]>>;

/** The ids that a path holds now. */
export function idsOf({ path, skills: areas, guide }: PathContent): LastingIds {
  const skills = areas.flatMap((area) => area.skills);
  const within = (key: "criteria" | "resources") =>
    skills.flatMap((skill) => skill[key].map(({ id }) => `${skill.id}/${id}`)).sort();
  return {
    stages: namesOf(path.stages),
    areas: namesOf(path.areas),
    groups: namesOf(path.groups),
    milestones: namesOf(path.milestones),
    skills: namesOf(skills),
    criteria: within("criteria"),
    resources: within("resources"),
    pages: namesOf(guide?.pages ?? []),
  };
}

function namesOf(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id).sort();
}

/** The record with the ids of the path added to it; nothing ever leaves it. */
export function recordIds(content: FullContent): LastingIds {
  const now = idsOf(content);
  const entries = ID_KINDS.map((kind) => [kind, [...new Set([...(content.ids?.[kind] ?? []), ...now[kind]])].sort()]);
  return Object.fromEntries(entries) as LastingIds;
}

/** Ids of the path that are not on record yet. A path that keeps no record has none. */
export function findUnrecordedIds(content: FullContent): Finding[] {
  const { ids: recorded } = content;
  if (!recorded) return [];
  const now = idsOf(content);
  const mend = "Run npm run curriculum:check -- --record, and commit ids.json.";
  return ID_KINDS.flatMap((kind) => {
    const known = new Set(recorded[kind]);
    return now[kind]
      .filter((id) => !known.has(id))
      .map((id) => ({ file: "ids.json", at: [kind], message: `"${id}" is not on record among the ${kind}.`, mend }));
  });
}
