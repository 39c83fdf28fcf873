import type { FullContent } from "../format";
import { ID_KINDS, type IdKind } from "../format-path";
import { idsOf, type LastingIds } from "../lasting-ids";
import type { Finding } from "../problem";
import { allSkills, atPath, atSkill, type Rule } from "./rule";

type OtherKind = Exclude<IdKind, "skills">;
const OTHER_KINDS = ID_KINDS.filter((kind): kind is OtherKind => kind !== "skills");

/** No published id disappears without a word, none that was retired returns, and a new skill says since when. */
export const lastingIds: Rule = (content) => {
  const now = idsOf(content);
  return [
    ...returnedIds(content, now),
    ...(content.ids ? [...goneSkills(content, now), ...goneOthers(content, now), ...newSkills(content)] : []),
  ];
};

function returnedIds({ path }: FullContent, now: LastingIds): Finding[] {
  return OTHER_KINDS.flatMap((kind) =>
    (path.retiredIds?.[kind] ?? []).flatMap((id, index) => {
      if (!now[kind].includes(id)) return [];
      const message = `"${id}" is retired and among the ${kind} all the same.`;
      return [
        atPath(["retiredIds", kind, index], message, "Give the new one another id, or take it out of retiredIds."),
      ];
    }),
  );
}

function goneSkills({ path, ids }: FullContent, now: LastingIds): Finding[] {
  const kept = new Set([...now.skills, ...path.changes.map(({ from }) => from)]);
  return (ids?.skills ?? []).flatMap((id, index) => {
    if (kept.has(id)) return [];
    const message = `The skill "${id}" is gone from the path.`;
    const mend = "Put it back, or say under changes in path.yaml whether it was renamed, split, merged or retired.";
    return [{ file: "ids.json", at: ["skills", index], message, mend }];
  });
}

function goneOthers({ path, ids }: FullContent, now: LastingIds): Finding[] {
  const skills = new Set(now.skills);
  const renamed = new Map(path.changes.flatMap(({ kind, from, to }) => (kind === "renamed" ? [[from, to[0]]] : [])));
  return OTHER_KINDS.flatMap((kind) => {
    const kept = new Set([...now[kind], ...(path.retiredIds?.[kind] ?? [])]);
    return (ids?.[kind] ?? []).flatMap((id, index) => {
      const current = isWithinSkill(kind) ? followRename(id, renamed, skills) : id;
      if (kept.has(id) || current === null || kept.has(current)) return [];
      const message = `"${current}" is gone from the ${kind} of the path.`;
      const mend = `Put it back, or add "${id}" to retiredIds, ${kind}, in path.yaml.`;
      return [{ file: "ids.json", at: [kind, index], message, mend }];
    });
  });
}

function isWithinSkill(kind: IdKind): boolean {
  return kind === "criteria" || kind === "resources";
}

/** The id under the name its skill has now; null when the skill is gone, which says enough of its parts. */
function followRename(id: string, renamed: ReadonlyMap<string, string | undefined>, skills: ReadonlySet<string>) {
  let [skill = "", part] = id.split("/");
  for (const seen = new Set<string>(); !skills.has(skill) && !seen.has(skill); ) {
    seen.add(skill);
    skill = renamed.get(skill) ?? skill;
  }
  return skills.has(skill) ? `${skill}/${part}` : null;
}

function newSkills(content: FullContent): Finding[] {
  const recorded = content.ids?.skills ?? [];
  if (recorded.length === 0) return [];
  const known = new Set([...recorded, ...content.path.changes.flatMap(({ to }) => to)]);
  return allSkills(content).flatMap((located) => {
    const { id, since } = located.skill;
    if (known.has(id) || since !== undefined) return [];
    const message = `The new skill "${id}" does not say since when it is part of the path.`;
    const mend = 'Add since: and today\'s day, such as "2026-11-21"; so it takes no milestone back that was reached.';
    return [atSkill(located, ["id"], message, mend)];
  });
}
