// The format of path.yaml: stages, areas, choice groups, milestones, and what became of ids that are gone.
import { z } from "zod";
import { id, isoDay, line, sentences, skillOrGroup, title, wording } from "./format-basics";

const stage = z.strictObject({
  id,
  title: title(60),
  track: z.enum(["core", "ic", "management", "specialization"]).describe("The branch of the ladder it is on."),
  rank: z.int().min(0).max(20).describe("How high it is, 0 for the first. Ways lead upwards only."),
  summary: sentences(160),
  experience: line(60).describe("Years of experience in words, for the core stages.").optional(),
  expects: z.array(sentences(160)).min(1).max(10).describe("What is expected of someone on this stage."),
  next: z.array(id).max(12).describe("Stages one can go on to. [] for the last of its branch."),
});

const area = z.strictObject({ id, title: title(60), summary: sentences(160) });

const group = z.strictObject({
  id,
  title: title(60),
  summary: sentences(160),
  advice: sentences(800).describe("How to choose among the members, at most 800 characters."),
});

const milestone = z.strictObject({
  id,
  stage: id.describe("The stage it is a part of."),
  title: title(60),
  summary: sentences(160),
  proof: sentences(320).describe("Something to build or show, by which others can tell that it is reached."),
  skills: z
    .array(skillOrGroup)
    .min(1)
    .max(60)
    .describe("Every skill stands in exactly one milestone, a choice group as group:<id>; in learning order."),
});

const changeBase = {
  from: id.describe("The id that is gone."),
  title: title(60).describe("The title it had."),
  on: isoDay,
};

const change = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("renamed"), ...changeBase, to: z.array(id).length(1) }),
    z.strictObject({ kind: z.literal("merged"), ...changeBase, to: z.array(id).length(1) }),
    z.strictObject({ kind: z.literal("split"), ...changeBase, to: z.array(id).min(2).max(10) }),
    z.strictObject({ kind: z.literal("retired"), ...changeBase, to: z.array(id).length(0) }),
  ],
  { error: wording("There is no such change.", "Use renamed, merged, split or retired.") },
);

/** The kinds of ids that last for life. Criteria and resources are written "<skill>/<id>". */
export const ID_KINDS = [
  "stages",
  "areas",
  "groups",
  "milestones",
  "skills",
  "criteria",
  "resources",
  "pages",
] as const;
export type IdKind = (typeof ID_KINDS)[number];

const withinSkill = z.string().regex(/^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/);

const retiredIds = z
  .strictObject({
    stages: z.array(id).optional(),
    areas: z.array(id).optional(),
    groups: z.array(id).optional(),
    milestones: z.array(id).optional(),
    criteria: z.array(withinSkill).describe("As skill/criterion.").optional(),
    resources: z.array(withinSkill).describe("As skill/resource.").optional(),
    pages: z.array(id).optional(),
  })
  .describe("Published ids, other than skills, that were taken out on purpose.");

export const pathFileSchema = z.strictObject({
  id,
  title: title(60),
  summary: sentences(160),
  edition: line(20).describe('The edition, in quotes, such as "1.0".'),
  revised: isoDay.describe("The day of the last revision."),
  stages: z.array(stage).min(1).max(40).describe("The stages; ways between them follow `next`."),
  areas: z.array(area).min(1).max(40).describe("The subjects. Each has its file skills/<id>.yaml."),
  groups: z.array(group).max(40).describe("Choice groups: one member done is enough."),
  milestones: z.array(milestone).min(1).max(200).describe("The rungs, in the order in which they are reached."),
  changes: z.array(change).max(2000).describe("What became of skill ids that are no longer in the path."),
  retiredIds: retiredIds.optional(),
});

export type PathFile = z.infer<typeof pathFileSchema>;
