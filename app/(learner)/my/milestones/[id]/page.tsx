import { MissingPage } from "@/app/missing-page";
import { viewerOf } from "@/app/viewer";
import { milestoneMetadata } from "@/components/milestone/milestone-metadata";
import { MilestonePage } from "@/components/milestone/milestone-page";
import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { skillsOf } from "@/lib/curriculum/skills-of";
import { loadEvidence, loadProof } from "@/lib/data";
import { submitProof } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props) {
  return milestoneMetadata(backEndPath, (await params).id);
}

/** A milestone with one's own states and proof. */
export default async function Page({ params, searchParams }: Props) {
  const milestone = backEndPath.milestoneById.get((await params).id);
  if (!milestone) return <MissingPage />;
  const learner = await currentLearner();
  const viewer = viewerOf(learner);
  const evidenceId = viewer.progress.proofs.get(milestone.id)?.evidenceId;
  const [proof, earlier] = await Promise.all([
    learner && evidenceId ? loadProof(learner, evidenceId) : null,
    learner ? loadEvidence(learner, skillsOf(backEndPath, milestone)) : [],
  ]);
  const { last } = await searchParams;
  return (
    <MilestonePage
      curriculum={backEndPath}
      viewer={viewer}
      milestone={milestone}
      proof={proof}
      earlier={earlier}
      proofAction={submitProof}
      last={last}
    />
  );
}
