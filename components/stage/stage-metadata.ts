import type { Metadata } from "next";
import type { Curriculum, StageId } from "@/lib/curriculum/curriculum";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { stageName } from "./stage-words";

/** Title, description and address of a stage's page; nothing for an unknown stage. */
export function stageMetadata(curriculum: Curriculum, id: StageId): Metadata {
  const stage = curriculum.stageById.get(id);
  if (!stage) return {};
  const milestones = curriculum.milestonesOf.get(id)?.length ?? 0;
  const title = `${stageName(curriculum, stage)}: ${count(milestones, "milestone")}`;
  const description = `${stage.summary} What is expected, and the skills, hours and ${milestones === 1 ? "proof" : "proofs"} that lead there.`;
  const url = paths.stage(id);
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, siteName: "Rungs", type: "website" },
  };
}
