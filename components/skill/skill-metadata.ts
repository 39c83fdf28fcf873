import type { Metadata } from "next";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";

/** Title, description and addresses of a skill's page; nothing for an id that is not in the path. */
export function skillMetadata(curriculum: Curriculum, id: string): Metadata {
  const skill = curriculum.skillById.get(id);
  if (!skill) return {};
  const address = paths.skill(id);
  return {
    title: skill.title,
    description: skill.summary,
    alternates: { canonical: address },
    openGraph: { title: skill.title, description: skill.summary, url: address, siteName: "Rungs", type: "article" },
  };
}
