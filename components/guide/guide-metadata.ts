import type { Metadata } from "next";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";

/** Title, description and address of the guide's contents. */
export function guideIndexMetadata(curriculum: Curriculum): Metadata {
  return {
    title: "The guide",
    description: `${curriculum.guide.length} pages on back-end development.`,
    alternates: { canonical: paths.guide },
  };
}

/** Title, description and address of a page of the guide; nothing for an unknown one. */
export function guidePageMetadata(curriculum: Curriculum, id: string): Metadata {
  const page = curriculum.guidePageById.get(id);
  if (!page) return {};
  return { title: page.title, description: page.description, alternates: { canonical: paths.guidePage(id) } };
}
