import type { Metadata } from "next";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";
import { type PublicPage, pageMetadata } from "../public-pages/public-page";

export function directionsPublicPage({ stages }: Curriculum): PublicPage {
  return {
    address: paths.directions,
    title: "Compare directions",
    description: `Put two or three of the ${stages.length} stages and specializations of the back-end path side by side: what they share, what each adds in skills and hours, and when you could be there.`,
    about: { kind: "place" },
  };
}

/** Title, description, address and picture of the comparison. */
export function directionsMetadata(curriculum: Curriculum): Metadata {
  return pageMetadata(directionsPublicPage(curriculum));
}
