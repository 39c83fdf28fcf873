import type { Skill } from "@/lib/curriculum/curriculum";
import type { SkillStanding } from "@/lib/learning/standing/standing-types";
import type { Viewer } from "../viewer";

/** What the sections of a skill's page are made from. */
export type SkillParts = Readonly<{
  viewer: Viewer;
  skill: Skill;
  standing: SkillStanding;
  /** The page's form id, the same in all of its forms. */
  formId: string;
}>;
