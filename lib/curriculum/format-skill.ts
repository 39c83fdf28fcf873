// The format of skills/<area>.yaml: the skills of one area, in path order.
import { z } from "zod";
import { address, id, isoDay, line, sentences, skillOrGroup, title, wording } from "./format-basics";

const hours = z.number().positive().max(2000);

const criterion = z.strictObject({
  id: id.describe("Unique within the skill, lasts for life."),
  text: z
    .string()
    .max(200)
    .regex(
      /^[A-Z](.*\S)?\.$/,
      wording(
        "A criterion is a sentence with a capital letter and a full stop.",
        'Write it so that it reads on after "You can", beginning with a verb.',
      ),
    )
    .describe('Reads on after "You can": something a colleague could watch you do or you could show.'),
});

const resource = z.strictObject({
  id: id.describe("Unique within the skill, lasts for life."),
  title: line(120),
  by: line(100).describe("Who made it."),
  url: address,
  kind: z
    .enum(["docs", "tutorial", "course", "book", "video", "exercise", "article", "spec", "tool"])
    .describe("What it is."),
  cost: z.enum(["free", "freemium", "paid"]).describe("freemium: the free part is enough."),
  hours: hours.describe("Hours to work through it."),
  level: z.enum(["intro", "working", "deep"]).describe("How far it goes."),
});

const skill = z.strictObject({
  id,
  title: title(60),
  stage: id.describe("The stage of path.yaml it belongs to."),
  hours: z
    .tuple([hours, hours, hours])
    .describe("Optimistic, likely and pessimistic hours, for someone who has the prerequisites."),
  weight: z.int().min(1).max(5).describe("1 to 5: how much it matters within its stage."),
  needs: z.array(skillOrGroup).max(5).describe("Prerequisites. [] when there are none."),
  group: id.describe("Only on members of a choice group: the group's id.").optional(),
  elective: z.literal(true).describe("Only when the stage is complete without it.").optional(),
  since: isoDay.describe("The day it was added, on skills added after the first edition.").optional(),
  aliases: z.array(line(40)).max(20).describe("Words people search for.").optional(),
  summary: sentences(160).describe("One sentence that says what it is, at most 160 characters."),
  why: sentences(320).describe("One or two sentences on what it changes in a back-end developer's work."),
  criteria: z.array(criterion).min(2).max(5).describe("Two to five, observable, each begins with a verb."),
  resources: z.array(resource).min(2).max(5).describe("Two to five, at least one of them free."),
});

export const skillsFileSchema = z.array(skill).min(1).max(400).describe("The skills of one area, in path order.");

export type SkillsFile = z.infer<typeof skillsFileSchema>;
export type SkillEntry = SkillsFile[number];
