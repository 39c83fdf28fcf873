import { redirect } from "next/navigation";
import { v7 } from "uuid";
import { viewerOf } from "@/app/viewer";
import { IntroPage } from "@/components/placement/intro-page";
import { placementMetadata } from "@/components/placement/metadata";
import { reviewPath } from "@/components/placement/placement-query";
import { appliedRun, openRun, placementState } from "@/components/placement/placement-state";
import { QuestionPage } from "@/components/placement/question-page";
import { ResultPage } from "@/components/placement/result-page";
import { currentLearner } from "@/lib/auth/current-learner";
import { themeOfVisitor } from "@/lib/auth/theme";
import { backEndPath } from "@/lib/curriculum/back-end";
import { placementOf } from "@/lib/learning/placement/placement-of";
import { paths } from "@/lib/shared/urls";

export const metadata = placementMetadata;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The next question of a placement; what came of the last one; or where one begins. */
export default async function Page({ searchParams }: Props) {
  const parameters = await searchParams;
  const learner = await currentLearner();
  const theme = learner?.settings.theme ?? (await themeOfVisitor());
  const viewer = viewerOf(learner);
  const state = placementState(viewer, parameters);
  if (state === null) {
    const run = openRun(viewer) === null ? appliedRun(viewer) : null;
    const props = { curriculum: backEndPath, viewer, last: parameters.last };
    return run ? <ResultPage {...props} run={run} formId={v7()} /> : <IntroPage {...props} theme={theme} />;
  }
  const placement = placementOf(backEndPath, viewer.standing, state.answers);
  if (placement.question === null) redirect(state.isInAddress ? reviewPath(state.answers) : paths.placementReview);
  return (
    <QuestionPage
      curriculum={backEndPath}
      viewer={viewer}
      theme={theme}
      state={state}
      placement={placement}
      question={placement.question}
      formId={v7()}
    />
  );
}
