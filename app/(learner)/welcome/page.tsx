import type { Metadata } from "next";
import { v7 } from "uuid";
import { viewerOf } from "@/app/viewer";
import { Frame } from "@/components/frame/frame";
import { goalBy, goalByAddress } from "@/components/placement/goal-offer";
import { appliedRun } from "@/components/placement/placement-state";
import { GoalForm } from "@/components/settings/goal-form";
import { goalGroups } from "@/components/settings/goal-groups";
import { requireLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { MOST_QUESTIONS } from "@/lib/learning/placement/placement-of";
import { USUAL_HOURS } from "@/lib/learning/plan/plan";
import { paths, safeReturn } from "@/lib/shared/urls";
import { saveGoal } from "../save-goal";

export const metadata: Metadata = {
  title: "Welcome",
  description: "Choose where you are heading and how many hours a week you have.",
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The first thing after sign-up: where to. */
export default async function WelcomePage({ searchParams }: Props) {
  const viewer = viewerOf(await requireLearner(paths.welcome));
  const then = safeReturn((await searchParams).then);
  const goal = viewer.progress.goal;
  const placed = appliedRun(viewer);
  const offered = placed ? goalBy(backEndPath, viewer, placed) : goalByAddress(backEndPath, viewer, then);
  return (
    <Frame place="other" learner={viewer.learner}>
      <main id="main" className="wrap welcome">
        <div className="page-head">
          <h1>Where are you heading?</h1>
          <p>The goal decides which skill Rungs suggests next. You can change it at any time in the settings.</p>
          {offered === null && (
            <p>
              Not sure where you stand? <a href={paths.placement}>Find your rung</a> first, with {MOST_QUESTIONS}{" "}
              questions at most.
            </p>
          )}
        </div>
        <GoalForm
          action={saveGoal}
          formId={v7()}
          groups={goalGroups(backEndPath, viewer.standing)}
          stage={goal?.stage ?? offered?.id ?? backEndPath.stages[0]?.id ?? ""}
          hoursPerWeek={goal?.hoursPerWeek ?? USUAL_HOURS}
          then={then}
          submit="Save goal"
        />
        <p className="sm mut welcome-later">
          <a href={then}>Choose later</a>
        </p>
      </main>
    </Frame>
  );
}
