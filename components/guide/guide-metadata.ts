import type { Metadata } from "next";
import type { Curriculum, GuidePage } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";
import { type PublicPage, pageMetadata } from "../public-pages/public-page";

export function guideIndexPublicPage({ guide }: Curriculum): PublicPage {
  return {
    address: paths.guide,
    title: "Guide to back-end development",
    description: `What the work is, where the ladder leads, how people get in and what they earn: ${guide.length} pages with sources and dates, each leading to the skills it speaks of.`,
    about: { kind: "place" },
  };
}

export function guidePublicPage({ id, title, description }: GuidePage): PublicPage {
  return { address: paths.guidePage(id), title, description, about: { kind: "guide-page", id } };
}

/** Title, description, address and picture of the guide's contents. */
export function guideIndexMetadata(curriculum: Curriculum): Metadata {
  return pageMetadata(guideIndexPublicPage(curriculum));
}

/** Title, description, address and picture of a page of the guide; nothing for an unknown one. */
export function guidePageMetadata(curriculum: Curriculum, id: string): Metadata {
  const page = curriculum.guidePageById.get(id);
  return page ? pageMetadata(guidePublicPage(page)) : {};
}
