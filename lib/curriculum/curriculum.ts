// The shape in which the rest of the house sees a published path: plain values with indexes, immutable.

export type StageId = string;
export type SkillId = string;
export type GroupId = string;
export type MilestoneId = string;
export type AreaId = string;

export type Track = "core" | "ic" | "management" | "specialization";

export type Stage = Readonly<{
  id: StageId;
  title: string;
  track: Track;
  rank: number;
  summary: string;
  /** Years of experience in words, for the core stages. */
  experience?: string | undefined;
  expects: readonly string[];
  /** Stages one can go on to from here. */
  next: readonly StageId[];
}>;

export type Area = Readonly<{ id: AreaId; title: string; summary: string }>;

/** A choice group: one member done is enough. */
export type Group = Readonly<{
  id: GroupId;
  title: string;
  summary: string;
  advice: string;
  /** In path order. */
  members: readonly SkillId[];
  stage: StageId;
  milestone: MilestoneId;
}>;

export type Criterion = Readonly<{ id: string; text: string }>;

export const RESOURCE_KINDS = [
  "docs",
  "tutorial",
  "course",
  "book",
  "video",
  "exercise",
  "article",
  "spec",
  "tool",
] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];
export type ResourceCost = "free" | "freemium" | "paid";
export type ResourceLevel = "intro" | "working" | "deep";

export type Resource = Readonly<{
  id: string;
  title: string;
  by: string;
  url: string;
  kind: ResourceKind;
  cost: ResourceCost;
  hours: number;
  level: ResourceLevel;
}>;

export type Skill = Readonly<{
  id: SkillId;
  title: string;
  area: AreaId;
  stage: StageId;
  milestone: MilestoneId;
  /** Optimistic, likely and pessimistic hours, for someone who has the prerequisites. */
  hours: readonly [number, number, number];
  /** 1 to 5: how much it matters within its stage. */
  weight: number;
  /** Prerequisites: skill ids, or "group:<id>" when one member is enough. */
  needs: readonly string[];
  group?: GroupId | undefined;
  isElective: boolean;
  aliases: readonly string[];
  summary: string;
  why: string;
  criteria: readonly Criterion[];
  resources: readonly Resource[];
  /** The day (ISO) from which the skill is part of the path; absent for those of its first edition. */
  since?: string | undefined;
}>;

/** What stands in a milestone: a skill, or a choice group that counts as one. */
export type Entry = Readonly<{ kind: "skill"; id: SkillId } | { kind: "group"; id: GroupId }>;

export type Milestone = Readonly<{
  id: MilestoneId;
  stage: StageId;
  title: string;
  summary: string;
  proof: string;
  /** In the order in which they are best learned. */
  entries: readonly Entry[];
}>;

export type GuideTable = Readonly<{ columns: readonly string[]; rows: readonly (readonly string[])[] }>;

export type GuideQuestion = Readonly<{ question: string; answer: string }>;

export type GuideSection = Readonly<{
  heading: string;
  /** Markdown: paragraphs, lists, bold and links. */
  body?: string | undefined;
  table?: GuideTable | undefined;
  questions?: readonly GuideQuestion[] | undefined;
}>;

/** Where a page has its facts from. `date` is a year, a year and month, or an ISO day. */
export type GuideSource = Readonly<{
  title: string;
  publisher: string;
  url?: string | undefined;
  date?: string | undefined;
}>;

/** A page of the knowledge around the ladder. */
export type GuidePage = Readonly<{
  id: string;
  title: string;
  /** The part of the guide it belongs to; pages of a part follow each other. */
  part: string | null;
  description: string;
  skills: readonly SkillId[];
  stages: readonly StageId[];
  sections: readonly GuideSection[];
  sources: readonly GuideSource[];
}>;

/** What became of a skill id that is no longer in the path. Events on `from` count for every id of `to`. */
export type Change = Readonly<{
  kind: "renamed" | "split" | "merged" | "retired";
  from: SkillId;
  to: readonly SkillId[];
  /** The title it had, so that a retired skill can still be named. */
  title: string;
  /** ISO day. */
  on: string;
}>;

export type Curriculum = Readonly<{
  id: string;
  title: string;
  summary: string;
  /** Edition and ISO day of the last revision, as shown in the footer. */
  edition: string;
  revised: string;
  stages: readonly Stage[];
  areas: readonly Area[];
  groups: readonly Group[];
  milestones: readonly Milestone[];
  /** In path order: by milestone, then by entry, members of a group in the group's order. */
  skills: readonly Skill[];
  changes: readonly Change[];
  /** In reading order; empty for a path without a guide. */
  guide: readonly GuidePage[];
  guidePageById: ReadonlyMap<string, GuidePage>;
  stageById: ReadonlyMap<StageId, Stage>;
  areaById: ReadonlyMap<AreaId, Area>;
  groupById: ReadonlyMap<GroupId, Group>;
  milestoneById: ReadonlyMap<MilestoneId, Milestone>;
  skillById: ReadonlyMap<SkillId, Skill>;
  /** Milestones of a stage in order. */
  milestonesOf: ReadonlyMap<StageId, readonly Milestone[]>;
  /** Skills that name this skill, or a group it belongs to, among their prerequisites. */
  dependents: ReadonlyMap<SkillId, readonly SkillId[]>;
}>;
