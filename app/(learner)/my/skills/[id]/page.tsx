import type { Metadata } from "next";
import { MissingPage } from "@/app/missing-page";
import { viewerOf } from "@/app/viewer";
import { skillMetadata } from "@/components/skill/skill-metadata";
import { SkillPage } from "@/components/skill/skill-page";
import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { loadEvidence } from "@/lib/data";
import { idsOfSkill } from "@/lib/learning/progress/resolve-skill";
import { addTimeSpent, submitEvidence } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return skillMetadata(backEndPath, (await params).id);
}

/** A skill with the learner's own state on it. */
export default async function LearnerSkillPage({ params, searchParams }: Props) {
  const [{ id }, { last }] = await Promise.all([params, searchParams]);
  if (!backEndPath.skillById.has(id)) return <MissingPage />;
  const learner = await currentLearner();
  const evidence = learner ? await loadEvidence(learner, idsOfSkill(backEndPath, id)) : [];
  return (
    <SkillPage
      viewer={viewerOf(learner)}
      id={id}
      last={typeof last === "string" ? last : undefined}
      timeAction={addTimeSpent}
      evidence={evidence}
      evidenceAction={submitEvidence}
    />
  );
}
