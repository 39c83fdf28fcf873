import type { Metadata } from "next";
import type { Curriculum, Stage, StageId } from "@/lib/curriculum/curriculum";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { type PublicPage, pageMetadata } from "../public-pages/public-page";
import { stageName } from "./stage-words";

export function stagePublicPage(curriculum: Curriculum, stage: Stage): PublicPage {
  const milestones = curriculum.milestonesOf.get(stage.id)?.length ?? 0;
  return {
    address: paths.stage(stage.id),
    title: `${stageName(curriculum, stage)}: ${count(milestones, "milestone")}`,
    description: `${stage.summary} What is expected, and the skills, hours and ${milestones === 1 ? "proof" : "proofs"} that lead there.`,
    about: { kind: "stage", id: stage.id },
  };
}

/** Title, description, address and picture of a stage's page; nothing for an unknown stage. */
export function stageMetadata(curriculum: Curriculum, id: StageId): Metadata {
  const stage = curriculum.stageById.get(id);
  return stage ? pageMetadata(stagePublicPage(curriculum, stage)) : {};
}
