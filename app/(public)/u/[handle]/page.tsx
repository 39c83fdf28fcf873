import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { MissingPage } from "@/app/missing-page";
import { stopSharingNow } from "@/app/stop-sharing";
import { viewerOf } from "@/app/viewer";
import { Frame } from "@/components/frame/frame";
import { OwnerStrip } from "@/components/public-page/owner-strip";
import { sharedMetadata } from "@/components/public-page/shared-metadata";
import { SharedPage } from "@/components/public-page/shared-page";
import { currentLearner } from "@/lib/auth/current-learner";
import { themeOfVisitor } from "@/lib/auth/theme";
import { backEndPath } from "@/lib/curriculum/back-end";
import { environment } from "@/lib/server/environment";
import { paths } from "@/lib/shared/urls";
import { readShared } from "./read-shared";

type Props = { params: Promise<{ handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shared = await readShared((await params).handle);
  if (!shared) return { title: "Not found", description: "There is no page at this address." };
  return { ...sharedMetadata(backEndPath, shared.view), metadataBase: new URL(environment().NEXTAUTH_URL) };
}

/** What a learner lets everybody see. Never kept by caches, so that turning it off holds at once. */
export default async function PublicSharedPage({ params }: Props) {
  const { handle } = await params;
  const [shared, learner] = await Promise.all([readShared(handle), currentLearner()]);
  if (!shared) return learner ? <MissingPage /> : notFound();
  // An old handle, or one in capitals: for now, because somebody else may have it later.
  if (shared.view.handle !== handle) redirect(paths.sharedPage(shared.view.handle));
  const isOwner = learner?.userId === shared.userId;
  return (
    <Frame
      place="other"
      learner={viewerOf(learner).learner}
      theme={learner?.settings.theme ?? (await themeOfVisitor())}
    >
      <SharedPage
        curriculum={backEndPath}
        view={shared.view}
        owner={isOwner && <OwnerStrip isOn stop={stopSharingNow} />}
      />
    </Frame>
  );
}
