import { redirect } from "next/navigation";
import { v7 } from "uuid";
import { viewerOf } from "@/app/viewer";
import { reviewMetadata } from "@/components/placement/metadata";
import { ownPlacement, placementState } from "@/components/placement/placement-state";
import { ReviewPage } from "@/components/placement/review-page";
import { currentLearner } from "@/lib/auth/current-learner";
import { themeOfVisitor } from "@/lib/auth/theme";
import { backEndPath } from "@/lib/curriculum/back-end";
import { placementOf } from "@/lib/learning/placement/placement-of";
import { paths } from "@/lib/shared/urls";

export const metadata = reviewMetadata;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What follows from the answers so far. */
export default async function Page({ searchParams }: Props) {
  const learner = await currentLearner();
  const viewer = viewerOf(learner);
  const state = placementState(viewer, await searchParams) ?? (learner && ownPlacement(viewer));
  if (state === null) redirect(paths.placement);
  return (
    <ReviewPage
      curriculum={backEndPath}
      viewer={viewer}
      theme={learner?.settings.theme ?? (await themeOfVisitor())}
      state={state}
      placement={placementOf(backEndPath, viewer.standing, state.answers)}
      formId={v7()}
    />
  );
}
