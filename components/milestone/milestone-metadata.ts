import type { Metadata } from "next";
import type { Curriculum, MilestoneId } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";

/** Title, description and address of a milestone's page; nothing for an unknown milestone. */
export function milestoneMetadata(curriculum: Curriculum, id: MilestoneId): Metadata {
  const milestone = curriculum.milestoneById.get(id);
  if (!milestone) return {};
  const { title } = milestone;
  const stage = curriculum.stageById.get(milestone.stage)?.title;
  const description = `${milestone.summary} A milestone of the ${curriculum.title.toLowerCase()} path (${stage}), with its skills and proof.`;
  const url = paths.milestone(id);
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, siteName: "Rungs", type: "website" },
  };
}
