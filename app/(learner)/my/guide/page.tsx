import { viewerOf } from "@/app/viewer";
import { GuideIndexPage } from "@/components/guide/guide-index-page";
import { guideIndexMetadata } from "@/components/guide/guide-metadata";
import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = guideIndexMetadata(backEndPath);

/** The contents of the guide with how much of each page's skills is settled. */
export default async function Page() {
  return <GuideIndexPage curriculum={backEndPath} viewer={viewerOf(await currentLearner())} />;
}
