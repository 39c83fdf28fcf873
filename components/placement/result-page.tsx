import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { PlacementRun } from "@/lib/learning/progress/progress";
import { formatDay } from "@/lib/shared/dates";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { UndoNotice } from "../live/undo-notice";
import { RECORD_FORM, RecordFields } from "../skill/record-fields";
import type { Viewer } from "../viewer";
import { GoalOffer } from "./goal-offer";
import { placementPath } from "./placement-query";

type Props = {
  curriculum: Curriculum;
  viewer: Viewer;
  run: PlacementRun;
  /** Names the page's forms. */
  formId: string;
  /** The event that brought the reader here. */
  last: string | string[] | undefined;
};

/** A placement that was taken over: where one stands, a goal to take, and how to take it back. */
export function ResultPage({ curriculum, viewer, run, formId, last }: Props) {
  const applied = run.applied?.skills ?? [];
  const inferred = applied.filter((id) => viewer.standing.skills.get(id)?.isInferred);
  const { currentMilestone, currentStage } = viewer.standing.way;
  return (
    <Frame place="placement" learner={viewer.learner}>
      <main id="main" className="wrap place-result">
        <UndoNotice viewer={viewer} last={last} back={paths.placement} />
        <div className="page-head">
          <h1>{count(applied.length, "skill")} taken as done</h1>
          <p>
            By your placement of {formatDay(run.applied?.at ?? 0, viewer.timeZone)}.{" "}
            {inferred.length > 0 &&
              `${inferred.length === applied.length ? "All" : inferred.length} of them wait for you to confirm them, or for a refresher.`}
          </p>
        </div>
        <GoalOffer curriculum={curriculum} viewer={viewer} run={run} formId={formId} />
        {currentMilestone && (
          <p>
            Next on your way is the milestone{" "}
            <a href={paths.milestone(currentMilestone.id)}>{currentMilestone.title}</a>, {currentStage?.title}. Nobody
            asked you about every skill of it:{" "}
            <a href={`${paths.skills}?state=ready&state=locked&open=${currentMilestone.id}`}>
              tick those that you know
            </a>
            .
          </p>
        )}
        <p className="btn-row cta">
          <a className="btn" href={paths.today}>
            See the next skill
          </a>
          <a href={placementPath([])}>Answer the questions again</a>
        </p>
        {run.applied && (
          <form {...RECORD_FORM} data-live="reload">
            <RecordFields formId={formId} back={paths.placement} />
            <button type="submit" name="do" value={`undo:${run.applied.event}`} className="btn-text">
              Undo the placement
            </button>
          </form>
        )}
      </main>
    </Frame>
  );
}
