import type { Metadata } from "next";
import { viewerOf } from "@/app/viewer";
import { Frame } from "@/components/frame/frame";
import { PublicPageSettings } from "@/components/public-page/public-page-settings";
import { requireLearner } from "@/lib/auth/current-learner";
import { loadPublicPage } from "@/lib/data";
import { environment } from "@/lib/server/environment";
import { paths } from "@/lib/shared/urls";
import { submitPublicPage } from "./actions";

export const metadata: Metadata = {
  title: "Public page",
  description: "Whether others can see your ladder, at which address, and what of it.",
};

export default async function PublicPageSettingsPage() {
  const learner = await requireLearner(paths.publicPage);
  const page = await loadPublicPage(learner);
  return (
    <Frame place="public-page" learner={viewerOf(learner).learner}>
      <PublicPageSettings action={submitPublicPage} page={page} origin={new URL(environment().NEXTAUTH_URL).origin} />
    </Frame>
  );
}
