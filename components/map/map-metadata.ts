import type { Metadata } from "next";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";
import { type PublicPage, pageMetadata } from "../public-pages/public-page";

export function mapPublicPage({ skills }: Curriculum): PublicPage {
  return {
    address: paths.map,
    title: "Map of all skills",
    description: `All ${skills.length} skills of the back-end path by area and stage: what each one needs first, and what it opens.`,
    about: { kind: "place" },
  };
}

/** Title, description, address and picture of the map, whatever is chosen on it. */
export function mapMetadata(curriculum: Curriculum): Metadata {
  return pageMetadata(mapPublicPage(curriculum));
}
