import type { Metadata } from "next";
import type { Curriculum, Milestone, MilestoneId } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";
import { type PublicPage, pageMetadata } from "../public-pages/public-page";

export function milestonePublicPage(curriculum: Curriculum, { id, title, summary, stage }: Milestone): PublicPage {
  const of = curriculum.stageById.get(stage)?.title;
  return {
    address: paths.milestone(id),
    title,
    description: `${summary} A milestone of the ${curriculum.title.toLowerCase()} path (${of}), with its skills and proof.`,
    about: { kind: "milestone", id },
  };
}

/** Title, description, address and picture of a milestone's page; nothing for an unknown milestone. */
export function milestoneMetadata(curriculum: Curriculum, id: MilestoneId): Metadata {
  const milestone = curriculum.milestoneById.get(id);
  return milestone ? pageMetadata(milestonePublicPage(curriculum, milestone)) : {};
}
