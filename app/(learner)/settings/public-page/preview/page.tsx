import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { stopSharingNow } from "@/app/stop-sharing";
import { viewerOf } from "@/app/viewer";
import { Frame } from "@/components/frame/frame";
import { OwnerStrip } from "@/components/public-page/owner-strip";
import { SharedPage } from "@/components/public-page/shared-page";
import { sharedView } from "@/components/public-page/shared-view";
import { requireLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { loadOwnSharedPage } from "@/lib/data";
import { paths } from "@/lib/shared/urls";

export const metadata: Metadata = {
  title: "Preview of your public page",
  description: "Your public page as others see it, or would see it.",
};

/** The learner's public page, whether it is on or not. */
export default async function PreviewPage() {
  const learner = await requireLearner(paths.publicPagePreview);
  const page = await loadOwnSharedPage(learner);
  if (!page) redirect(paths.publicPage);
  const viewer = viewerOf(learner);
  return (
    <Frame place="public-page" learner={viewer.learner}>
      <SharedPage
        curriculum={backEndPath}
        view={sharedView(backEndPath, page, viewer.now)}
        owner={<OwnerStrip isOn={page.isOn} {...(page.isOn && { stop: stopSharingNow })} />}
      />
    </Frame>
  );
}
