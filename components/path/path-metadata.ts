import type { Metadata } from "next";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";
import type { Viewer } from "../viewer";
import { pathFigures } from "./path-figures";

/** Title, description and address of the path page, for search engines and for links that are shared. */
export function pathMetadata(curriculum: Curriculum): Metadata {
  const title = `${curriculum.title} path: ${curriculum.milestones.length} milestones from first program to senior`;
  const description = `A free, open learning path for back-end developers: ${curriculum.milestones.length} milestones and ${curriculum.skills.length} skills with prerequisites, hours and proofs, from junior to senior and beyond.`;
  return {
    title,
    description,
    alternates: { canonical: paths.path },
    openGraph: { title, description, url: paths.path, siteName: "Rungs", type: "website" },
  };
}

/** What the path is, as JSON-LD of schema.org. */
export function courseData(curriculum: Curriculum, viewer: Viewer): string {
  return JSON.stringify({
    "@context": "https://schema.org",
    "@type": "Course",
    name: `${curriculum.title} path`,
    description: curriculum.summary,
    provider: { "@type": "Organization", name: "Rungs" },
    isAccessibleForFree: true,
    timeRequired: `PT${pathFigures(curriculum, viewer).core.hours}H`,
  });
}
