// Resources of a skill in the order in which a learner wants them, and what was started.
import type { Curriculum, Resource, ResourceKind, Skill } from "../curriculum/curriculum";
import type { Instant, Progress } from "./progress/progress";

export const COST_PREFERENCES = ["free-first", "any", "free-only"] as const;
export type CostPreference = (typeof COST_PREFERENCES)[number];

export type ResourcePreference = Readonly<{
  cost: CostPreference;
  /** Kinds the learner likes; they come first among equals. Empty for no liking. */
  kinds: readonly ResourceKind[];
}>;

/** What holds until a learner says otherwise: the free ones first. */
export const DEFAULT_RESOURCE_PREFERENCE: ResourcePreference = { cost: "free-first", kinds: [] };

const COST_ORDER = { free: 0, freemium: 1, paid: 2 } as const;

/**
 * The resources of a skill, best first: by cost unless the learner takes any, then the kinds they like, then as the
 * path lists them. "free-only" leaves out what has to be paid for; of "freemium" the free part is enough.
 */
export function orderResources(skill: Skill, { cost, kinds }: ResourcePreference): readonly Resource[] {
  const offered =
    cost === "free-only" ? skill.resources.filter((resource) => resource.cost !== "paid") : skill.resources;
  const rank = (resource: Resource): number =>
    (cost === "any" ? 0 : COST_ORDER[resource.cost] * 2) + (kinds.includes(resource.kind) ? 0 : 1);
  return [...offered].sort((a, b) => rank(a) - rank(b));
}

/** The resource to begin with: the best one that is not finished, else the best; undefined when none is offered. */
export function firstResource(skill: Skill, preference: ResourcePreference, progress: Progress): Resource | undefined {
  const ordered = orderResources(skill, preference);
  return ordered.find(({ id }) => progress.resources.get(`${skill.id}/${id}`)?.state !== "finished") ?? ordered[0];
}

export type StartedResource = Readonly<{ skill: Skill; resource: Resource; since: Instant }>;

/** What was started and not finished, the latest first. Resources that left the path are left out. */
export function continueResources(curriculum: Curriculum, progress: Progress): readonly StartedResource[] {
  const started: StartedResource[] = [];
  for (const [key, { state, since }] of progress.resources) {
    if (state !== "started") continue;
    const [skillId = "", resourceId] = key.split("/");
    const skill = curriculum.skillById.get(skillId);
    const resource = skill?.resources.find(({ id }) => id === resourceId);
    if (skill !== undefined && resource !== undefined) started.push({ skill, resource, since });
  }
  return started.sort((a, b) => b.since - a.since);
}
