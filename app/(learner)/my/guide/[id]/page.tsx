import type { Metadata } from "next";
import { MissingPage } from "@/app/missing-page";
import { viewerOf } from "@/app/viewer";
import { guidePageMetadata } from "@/components/guide/guide-metadata";
import { GuidePage } from "@/components/guide/guide-page";
import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return guidePageMetadata(backEndPath, (await params).id);
}

/** A page of the guide with the learner's own states on its skills. */
export default async function Page({ params }: Props) {
  const page = backEndPath.guidePageById.get((await params).id);
  if (!page) return <MissingPage />;
  return <GuidePage curriculum={backEndPath} viewer={viewerOf(await currentLearner())} page={page} />;
}
