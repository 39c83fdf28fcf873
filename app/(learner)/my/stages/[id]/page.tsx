import { MissingPage } from "@/app/missing-page";
import { viewerOf } from "@/app/viewer";
import { stageMetadata } from "@/components/stage/stage-metadata";
import { StagePage } from "@/components/stage/stage-page";
import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  return stageMetadata(backEndPath, (await params).id);
}

/** A stage with one's own states. */
export default async function Page({ params }: Props) {
  const stage = backEndPath.stageById.get((await params).id);
  if (!stage) return <MissingPage />;
  return <StagePage curriculum={backEndPath} viewer={viewerOf(await currentLearner())} stage={stage} />;
}
