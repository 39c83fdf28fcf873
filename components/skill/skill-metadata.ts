import type { Metadata } from "next";
import type { Curriculum, Skill } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";
import { type PublicPage, pageMetadata } from "../public-pages/public-page";

export function skillPublicPage({ id, title, summary }: Skill): PublicPage {
  return { address: paths.skill(id), title, description: summary, about: { kind: "skill", id } };
}

/** Title, description, address and picture of a skill's page; nothing for an id that is not in the path. */
export function skillMetadata(curriculum: Curriculum, id: string): Metadata {
  const skill = curriculum.skillById.get(id);
  return skill ? pageMetadata(skillPublicPage(skill)) : {};
}
