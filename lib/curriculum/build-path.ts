// From the checked files of a path to the immutable value the rest of the house reads.
import type { Change, Curriculum, Entry, Group, GuidePage, Milestone, Skill, SkillId } from "./curriculum";
import type { PathContent } from "./format";
import type { SkillEntry } from "./format-skill";

type Placed = Readonly<{ entry: SkillEntry; area: string }>;

/**
 * Takes the content of a path that `checkPath` found sound and gives the curriculum with its indexes, deep-frozen.
 * Throws when the content hangs together badly, which the check would have said in better words.
 */
export function buildCurriculum(content: PathContent): Curriculum {
  const { path, skills: areas, guide: guideFile } = structuredClone(content);
  const placed = new Map<SkillId, Placed>();
  for (const { area, skills } of areas) for (const entry of skills) placed.set(entry.id, { entry, area });

  const membersOf = collectMembers(placed);
  const milestones = path.milestones.map(toMilestone);
  const skills = milestones.flatMap((milestone) =>
    milestone.entries
      .flatMap((entry) => (entry.kind === "skill" ? [entry.id] : (membersOf.get(entry.id) ?? [])))
      .map((id) => toSkill(mustGet(placed, id), milestone)),
  );
  const groups = path.groups.map((group): Group => {
    const holder = milestones.find((m) => m.entries.some((entry) => entry.kind === "group" && entry.id === group.id));
    if (!holder) throw new Error(`Choice group ${group.id} stands in no milestone.`);
    return { ...group, members: membersOf.get(group.id) ?? [], stage: holder.stage, milestone: holder.id };
  });

  const { retiredIds: _, milestones: __, ...head } = path;
  const guide = (guideFile?.pages ?? []).map(toGuidePage);
  const plain = { ...head, groups, milestones, skills, guide, changes: path.changes as Change[] };
  return Object.freeze({ ...freezeDeep(plain), ...indexesOf(plain) });
}

function collectMembers(placed: ReadonlyMap<SkillId, Placed>): Map<string, SkillId[]> {
  const membersOf = new Map<string, SkillId[]>();
  for (const { entry } of placed.values()) {
    if (!entry.group) continue;
    const members = membersOf.get(entry.group) ?? [];
    members.push(entry.id);
    membersOf.set(entry.group, members);
  }
  return membersOf;
}

function toMilestone({ skills, ...milestone }: PathContent["path"]["milestones"][number]): Milestone {
  return { ...milestone, entries: skills.map(toEntry) };
}

function toEntry(name: string): Entry {
  return name.startsWith("group:") ? { kind: "group", id: name.slice(6) } : { kind: "skill", id: name };
}

function toSkill({ entry, area }: Placed, milestone: Milestone): Skill {
  const { elective, aliases, ...rest } = entry;
  return { ...rest, area, milestone: milestone.id, isElective: elective === true, aliases: aliases ?? [] };
}

function toGuidePage(page: NonNullable<PathContent["guide"]>["pages"][number]): GuidePage {
  return { ...page, part: page.part ?? null, stages: page.stages ?? [], sources: page.sources ?? [] };
}

type Plain = Pick<Curriculum, "stages" | "areas" | "groups" | "milestones" | "skills" | "guide">;
type Indexes = Pick<
  Curriculum,
  | "stageById"
  | "areaById"
  | "groupById"
  | "milestoneById"
  | "skillById"
  | "milestonesOf"
  | "dependents"
  | "guidePageById"
>;

function indexesOf({ stages, areas, groups, milestones, skills, guide }: Plain): Indexes {
  const groupById = byId(groups);
  const dependents = new Map<SkillId, SkillId[]>(skills.map((skill) => [skill.id, []]));
  for (const skill of skills) {
    const named = new Set(
      skill.needs.flatMap((need) => (need.startsWith("group:") ? mustGet(groupById, need.slice(6)).members : [need])),
    );
    for (const id of named) mustGet(dependents, id).push(skill.id);
  }
  return {
    stageById: byId(stages),
    areaById: byId(areas),
    groupById,
    milestoneById: byId(milestones),
    skillById: byId(skills),
    guidePageById: byId(guide),
    milestonesOf: new Map(stages.map(({ id }) => [id, Object.freeze(milestones.filter((m) => m.stage === id))])),
    dependents: new Map([...dependents].map(([id, names]) => [id, Object.freeze(names)])),
  };
}

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function mustGet<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`The path names "${id}", which is not in it.`);
  return found;
}

function freezeDeep<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) freezeDeep(inner);
  return Object.freeze(value);
}
