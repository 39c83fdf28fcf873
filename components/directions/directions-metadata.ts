import type { Metadata } from "next";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";

/** Title, description and address of the comparison. */
export function directionsMetadata(curriculum: Curriculum): Metadata {
  const title = "Compare directions";
  const description = `Put two or three of the ${curriculum.stages.length} stages and specializations of the back-end path side by side: what they share, what each adds in skills and hours, and when you could be there.`;
  return {
    title,
    description,
    alternates: { canonical: paths.directions },
    openGraph: { title, description, url: paths.directions, siteName: "Rungs", type: "website" },
  };
}
