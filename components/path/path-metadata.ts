import type { Metadata } from "next";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";
import { type PublicPage, pageMetadata } from "../public-pages/public-page";

export function pathPublicPage({ title, milestones, skills }: Curriculum): PublicPage {
  return {
    address: paths.path,
    title: `${title} path: ${milestones.length} milestones from first program to senior`,
    description: `A free, open learning path for back-end developers: ${milestones.length} milestones and ${skills.length} skills with prerequisites, hours and proofs, from junior to senior and beyond.`,
    about: { kind: "path" },
  };
}

/** Title, description, address and picture of the path page, for search engines and for links that are shared. */
export function pathMetadata(curriculum: Curriculum): Metadata {
  return pageMetadata(pathPublicPage(curriculum));
}
