import type { Metadata } from "next";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";

/** Title, description and address of the map, whatever is chosen on it. */
export function mapMetadata(curriculum: Curriculum): Metadata {
  const title = "Map of all skills";
  const description = `All ${curriculum.skills.length} skills of the back-end path by area and stage: what each one needs first, and what it opens.`;
  return {
    title,
    description,
    alternates: { canonical: paths.map },
    openGraph: { title, description, url: paths.map, siteName: "Rungs", type: "website" },
  };
}
